/** What stands for a word that a company has by law, not by name. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
	'oy oyj ab abp ky tmi ay ry rf osk ou as asa aps gmbh ag kg ltd llc inc plc bv nv sa sas srl spa corp co'.split(
		' ',
	),
);

const WORD = /[\p{L}\p{M}\p{N}\u200C\u200D]+/gu;

/** A word of a text and where it stands. */
export interface PlacedWord {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): readonly PlacedWord[] {
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
		text: word,
		start: index,
		end: index + word.length,
	}));
}

/** Whether a word is one of a company's legal form: Oy, Ab, Ltd. */
export function isLegalForm(word: string): boolean {
	return LEGAL_FORMS.has(word.toLowerCase());
}

/** The words of a company's name without its legal form; all of them where nothing else is left. */
export function nameWords(name: string): readonly string[] {
	const words = wordsOf(name).map(({ text }) => text);
	const own = words.filter((word) => !isLegalForm(word));
	return own.length > 0 ? own : words;
}

const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}/u;

/** Whether a text looks like somebody's name: two to four words that begin with a capital, no digit. */
export function looksLikePerson(text: string): boolean {
	const words = text.trim().split(/\s+/);
	return (
		words.length >= 2 &&
		words.length <= 4 &&
		words.every((word) => CAPITAL.test(word) && !isLegalForm(word))
	);
}
