import { nearestNames } from './nearest-names.ts';
import { phrasesEn } from './phrases.en.ts';
import { phrasesFi } from './phrases.fi.ts';
import { phrasesSv } from './phrases.sv.ts';
import type { Phrases } from './phrases.ts';

const PHRASES: readonly Phrases[] = [phrasesFi, phrasesSv, phrasesEn];

/** The languages that pages can be written in, in the order of a list. */
export const LANGUAGES: readonly string[] = PHRASES.map(({ language }) => language);

export type PhrasesAnswer =
	| { readonly found: Phrases }
	| { readonly known: readonly string[]; readonly nearest: readonly string[] };

/** The words of a language, or the languages that are known. */
export function findPhrases(language: string): PhrasesAnswer {
	const found = PHRASES.find((phrases) => phrases.language === language);
	return found ? { found } : { known: LANGUAGES, nearest: nearestNames(language, LANGUAGES) };
}
