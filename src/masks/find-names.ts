import { foldedWord, isEnding, stemsOf } from './inflected-word.ts';
import type { KnownNames } from './known-names.ts';
import { isLegalForm, nameWords, wordsOf, type PlacedWord } from './names.ts';

/** A name, each of its words by the beginnings that its forms have. */
interface Name {
	readonly words: readonly (readonly string[])[];
	/** Found only where it is written with a capital: a word that may be a common one too. */
	readonly isProper: boolean;
}

/** Names made ready to be found. */
export interface OpenedNames {
	/** By a beginning of their first word. */
	readonly byStem: ReadonlyMap<string, readonly Name[]>;
	readonly ids: ReadonlySet<string>;
}

/** A word of a company's name that this many have is no name. */
const MOST_SHARED = 2;
const SHORTEST_COMPANY_WORD = 4;
const SHORTEST_PERSON_WORD = 3;
const SHORTEST_NUMBER = 5;
const HAS_DIGIT = /\d/;

/**
 * Makes names ready: of companies the whole name, and each word of four letters and more that hardly
 * any other has, where it has a capital; of people each word. Words that pages show anyway are no names.
 */
export function openNames({ companies, persons, ids, shown }: KnownNames): OpenedNames {
	const shownWords = new Set(shown.flatMap((text) => wordsOf(text).map(folded)));
	const whole = distinct(companies).map(nameWords);
	const counts = countWords(whole);
	const names: Name[] = [];
	const add = (words: readonly string[], isProper: boolean) => {
		if (words.every((word) => shownWords.has(foldedWord(word)))) return;
		names.push({ words: words.map(stemsOf), isProper });
	};
	for (const words of whole) {
		add(words, false);
		const own = words.length === 1 ? [] : words;
		for (const word of own) {
			const isRare = (counts.get(foldedWord(word)) ?? 0) <= MOST_SHARED;
			if (isRare && isLong(word, SHORTEST_COMPANY_WORD)) add([word], true);
		}
	}
	for (const word of distinct(persons).flatMap((one) => wordsOf(one).map(({ text }) => text))) {
		if (isLong(word, SHORTEST_PERSON_WORD)) add([word], false);
	}
	return { byStem: byFirstStem(names), ids: new Set([...ids].filter(isCode).map(foldedWord)) };
}

function isLong(word: string, least: number): boolean {
	return word.length >= least && !HAS_DIGIT.test(word);
}

/** Whether an id can be told from a usual number or word. */
function isCode(id: string): boolean {
	return HAS_DIGIT.test(id) && (/\p{L}/u.test(id) || id.length >= SHORTEST_NUMBER);
}

function folded({ text }: PlacedWord): string {
	return foldedWord(text);
}

function distinct(texts: readonly string[]): readonly string[] {
	return [...new Set(texts)].filter(Boolean);
}

function countWords(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const words of names) {
		for (const word of new Set(words.map(foldedWord)))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

function byFirstStem(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
	const byStem = new Map<string, Name[]>();
	for (const name of names) {
		for (const stem of name.words[0] ?? []) {
			const same = byStem.get(stem);
			if (same === undefined) byStem.set(stem, [name]);
			else same.push(name);
		}
	}
	return byStem;
}

/** Where known names and ids stand in a text, from its start on; places may overlap. */
export function findNames(
	{ byStem, ids }: OpenedNames,
	text: string,
): readonly (readonly [start: number, end: number])[] {
	const words = wordsOf(text);
	return words.flatMap(({ start }, at): (readonly [number, number])[] => {
		const end = Math.max(idEnd(ids, text, words, at), nameEnd(byStem, text, words, at));
		return end > 0 ? [[start, end]] : [];
	});
}

/** Where the longest known name that starts with a word ends; 0 where none does. */
function nameEnd(
	byStem: OpenedNames['byStem'],
	text: string,
	words: readonly PlacedWord[],
	at: number,
): number {
	const word = words[at];
	if (word === undefined) return 0;
	const own = folded(word);
	const isCapital = /^\p{Lu}/u.test(word.text);
	const lengths = Array.from({ length: own.length }, (_, length) => length + 1);
	const names = new Set(lengths.flatMap((length) => byStem.get(own.slice(0, length)) ?? []));
	const ends = [...names]
		.filter(({ isProper }) => !isProper || isCapital)
		.map((name) => sequenceEnd(name, text, words, at));
	return Math.max(0, ...ends);
}

function sequenceEnd(
	{ words: stems }: Name,
	text: string,
	words: readonly PlacedWord[],
	at: number,
): number {
	const isThere = stems.every((forms, nth) => {
		const word = words[at + nth];
		return word !== undefined && isFormOf(folded(word), forms);
	});
	if (!isThere) return 0;
	const last = at + stems.length - 1;
	const next = words[last + 1];
	const ownEnd = words[last]?.end ?? 0;
	const isForm =
		next !== undefined && isLegalForm(next.text) && /^[\s,]+$/.test(text.slice(ownEnd, next.start));
	return withEnding(text, words, isForm ? last + 1 : last);
}

function isFormOf(word: string, stems: readonly string[]): boolean {
	return stems.some(
		(stem) =>
			word.startsWith(stem) &&
			(word === stem || stem.length > 2) &&
			isEnding(word.slice(stem.length), stem),
	);
}

/** The end of a word with an ending behind a colon or an apostrophe: IBM:n, Nokia’s. */
function withEnding(text: string, words: readonly PlacedWord[], at: number): number {
	const end = words[at]?.end ?? 0;
	const next = words[at + 1];
	const isEndingNext =
		next?.start === end + 1 && /[:'’]/.test(text.charAt(end)) && isEnding(folded(next), '');
	return isEndingNext ? next.end : end;
}

const LONGEST_ID = 8;
const BETWEEN = /^[-_.:/@+]$/;

/** Where the longest known id that starts with a word ends; 0 where none does. */
function idEnd(
	ids: ReadonlySet<string>,
	text: string,
	words: readonly PlacedWord[],
	at: number,
): number {
	const start = words[at]?.start ?? 0;
	let longest = 0;
	for (let last = at; last < at + LONGEST_ID; last += 1) {
		const word = words[last];
		const before = words[last - 1];
		if (word === undefined) break;
		if (last > at && before && !BETWEEN.test(text.slice(before.end, word.start))) break;
		if (ids.has(foldedWord(text.slice(start, word.end)))) longest = withEnding(text, words, last);
	}
	return longest;
}

/** Whether a text has one of these names, in any case and with Finnish endings. */
export function holdsName(names: readonly string[], text: string): boolean {
	const opened = openNames({ companies: names, persons: [], ids: [], shown: [] });
	return findNames(opened, text).length > 0;
}
