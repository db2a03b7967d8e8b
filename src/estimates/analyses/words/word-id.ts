import { seedOf } from '../seed-of.ts';

const PLAIN = /^[a-z]+$/;
const MARKS = /\p{M}/gu;
const NO_PLAIN_LETTER = /[^a-z]/g;
/** What a letter is without its stroke or as two letters; others lose marks only. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	æ: 'ae',
	ð: 'd',
	đ: 'd',
	ı: 'i',
	ł: 'l',
	ø: 'o',
	œ: 'oe',
	ß: 'ss',
	þ: 'th',
};
const FOLDED = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/**
 * The id of a word: itself where a to z write it, else what a to z can write of it and a number made of
 * the whole word (työ: `tyo-` and eight signs), so that words that differ by marks only stay apart. It
 * depends on nothing but the word.
 *
 * @param word in small letters and NFC
 */
export function wordId(word: string): string {
	if (PLAIN.test(word)) return word;
	const folded = word
		.replace(FOLDED, (letter) => PLAIN_LETTERS[letter] ?? '')
		.normalize('NFD')
		.replace(MARKS, '')
		.replace(NO_PLAIN_LETTER, '');
	const number = (seedOf(word) >>> 0).toString(16).padStart(8, '0');
	return `${folded || 'word'}-${number}`;
}
