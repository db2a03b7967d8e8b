import { actionWordsEn } from './en/action-words.ts';
import { cardWordsEn } from './en/card-words.ts';
import { chartWordsEn } from './en/chart-words.ts';
import { comparisonWordsEn } from './en/comparison-words.ts';
import { derivedWordsEn } from './en/derived-words.ts';
import { familyWordsEn } from './en/family-words.ts';
import { figureWordsEn } from './en/figure-words.ts';
import { influenceWordsEn } from './en/influence-words.ts';
import { methodWordsEn } from './en/method-words.ts';
import { numberDefinitionsEn } from './en/number-definitions.ts';
import { pageWordsEn } from './en/page-words.ts';
import { sectionWordsEn } from './en/section-words.ts';
import { sentencesEn } from './en/sentences.ts';
import { siteWordsEn } from './en/site-words.ts';
import { withdrawalWordsEn } from './en/withdrawal-words.ts';
import type { Phrases } from './phrases.ts';

export const phrasesEn: Phrases = {
	language: 'en',
	site: siteWordsEn,
	figure: figureWordsEn,
	family: familyWordsEn,
	method: methodWordsEn,
	section: sectionWordsEn,
	page: pageWordsEn,
	action: actionWordsEn,
	card: cardWordsEn,
	influence: influenceWordsEn,
	sentence: sentencesEn,
	comparison: comparisonWordsEn,
	derived: derivedWordsEn,
	chart: chartWordsEn,
	numbers: numberDefinitionsEn,
	withdrawal: withdrawalWordsEn,
};
