/** How a word is written in an answer; the sum of what was seen of it there. */
export const WRITING = {
	/** With a small first letter, or in a script that has no capitals. */
	small: 1,
	/** With a capital inside a sentence, as names are. */
	capitalInside: 2,
} as const;

/** More of a text than this is not looked at. */
const MOST_CHARACTERS = 5000;
const LEAST_LETTERS = 3;
const MOST_LETTERS = 40;
/** Of a word with its marks, in UTF-16 units. */
const MOST_UNITS = 80;

/** Letters with their marks, and digits, which make a word none. */
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** What most words are, found in less time. */
const ONLY_LATIN = /^[a-zA-ZÀ-ÖØ-öø-ÿ]+$/;
const HAS_DIGIT = /\p{N}/u;
const LETTER = /\p{L}/gu;
const SMALL_LETTER = /\p{Ll}/u;
/** What addresses, file names and codes have and words have not. */
const NO_WORDS = /[@_]|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
/** What stands between two words of which the second begins a sentence or a line of its own. */
const SENTENCE_END = /[.!?…:;"”“»«*•\n\r]/u;

/**
 * The words of a text, each once, in small letters and NFC, and how they are written: runs of 3 to 40
 * letters without a digit, nothing of addresses. Forms are words as they stand, so that an inflected
 * word is another one; no language is asked for.
 *
 * @returns sums of WRITING by word, in the order of the text
 */
export function splitWords(text: string): ReadonlyMap<string, number> {
	const words = new Map<string, number>();
	const clean = withoutAddresses(text.slice(0, MOST_CHARACTERS).normalize('NFC'));
	const hasSmall = SMALL_LETTER.test(clean);
	let end = 0;
	for (const { 0: run, index } of clean.matchAll(RUN)) {
		const isFirst = end === 0 || endsSentence(clean, end, index);
		end = index + run.length;
		if (!isWord(run)) continue;
		const word = run.toLowerCase();
		const own = hasSmall ? writingOf(run, word, isFirst) : caselessWriting(run, word);
		words.set(word, (words.get(word) ?? 0) | own);
	}
	return words;
}

/** Every run of letters in a name or an id, in the form of words: what a word must not be. */
export function nameParts(name: string): readonly string[] {
	return (
		name
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}]+/gu) ?? []
	);
}

function withoutAddresses(text: string): string {
	if (!NO_WORDS.test(text)) return text;
	return text.replace(/\S+/gu, (chunk) => (NO_WORDS.test(chunk) ? '.' : chunk));
}

/** Whether what stands between two words lets the second begin a sentence. */
function endsSentence(text: string, from: number, to: number): boolean {
	if (to === from + 1 && text[from] === ' ') return false;
	return SENTENCE_END.test(text.slice(from, to));
}

function isWord(run: string): boolean {
	if (run.length < LEAST_LETTERS || run.length > MOST_UNITS) return false;
	if (run.length <= MOST_LETTERS && ONLY_LATIN.test(run)) return true;
	if (HAS_DIGIT.test(run)) return false;
	const letters = run.match(LETTER)?.length ?? 0;
	return letters >= LEAST_LETTERS && letters <= MOST_LETTERS;
}

function writingOf(run: string, word: string, isFirst: boolean): number {
	if (run.codePointAt(0) === word.codePointAt(0)) return WRITING.small;
	return isFirst ? 0 : WRITING.capitalInside;
}

/** In a text that has no small letter a capital tells nothing. */
function caselessWriting(run: string, word: string): number {
	return word === run.toUpperCase() ? WRITING.small : 0;
}
