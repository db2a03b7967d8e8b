import { comparableText } from './cells/comparable-text.ts';

const MARKUP = /<[^>]{0,200}>/g;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,5});/gi;
const SELECTED = /\s-\sSelected Choice\s*$/i;
/** `Q3.`, `3)`, `K2.1:`, `q4[SQ001].`, `Q3 -`, but not the `1` of `1 - 5`. */
const NUMBER =
	/^\s*\(?[a-z]{0,2}\d{1,3}(?:[._]\d{1,3})*[a-z]?(?:\[[^\]]{1,40}\])?\s*[.:)–-]\s*(?!\d)/i;
const NUMBER_OF_POINT = /^\s*-?\d{1,3}(?:[.,]\d{1,2})?\s*[-–—=:.)]?\s+/;

/** Labels of variables are cut by some formats; a shorter text that others begin with is another one. */
const SHORTEST_CUT = 80;

/**
 * A question without markup, entities, number, punctuation and case: what tells whether two files ask
 * the same.
 */
export function plainWords(text: string): string {
	const bare = text.replaceAll(MARKUP, ' ').replaceAll(ENTITY, ' ').trim();
	return lettersOf(bare.replace(SELECTED, '').replace(NUMBER, ''));
}

/** The words of a point without its number (`5 - Very good`, `Very good`); '' for a bare number. */
export function wordsOfPoint(text: string): string {
	const words = lettersOf(text.replaceAll(ENTITY, ' ').trim().replace(NUMBER_OF_POINT, ''));
	return /\p{L}/u.test(words) ? words : '';
}

/** Whether two questions in plain words are one, where a format may have cut either. */
export function areSameWords(a: string, b: string): boolean {
	const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
	return a === b || (shorter.length >= SHORTEST_CUT && longer.startsWith(shorter));
}

function lettersOf(text: string): string {
	return comparableText(text.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' '), 'either');
}
