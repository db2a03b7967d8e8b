import { accountWordsEn } from './en/account-words.ts';
import { actionWordsEn } from './en/action-words.ts';
import { cardWordsEn } from './en/card-words.ts';
import { challengeWordsEn } from './en/challenge-words.ts';
import { changesWordsEn } from './en/changes-words.ts';
import { chartWordsEn } from './en/chart-words.ts';
import { comparisonWordsEn } from './en/comparison-words.ts';
import { derivedWordsEn } from './en/derived-words.ts';
import { familyWordsEn } from './en/family-words.ts';
import { figureWordsEn } from './en/figure-words.ts';
import { gapWordsEn } from './en/gap-words.ts';
import { frameWordsEn } from './en/frame-words.ts';
import { influenceWordsEn } from './en/influence-words.ts';
import { methodWordsEn } from './en/method-words.ts';
import { numberDefinitionsEn } from './en/number-definitions.ts';
import { pageWordsEn } from './en/page-words.ts';
import { sectionWordsEn } from './en/section-words.ts';
import { sentencesEn } from './en/sentences.ts';
import { siteWordsEn } from './en/site-words.ts';
import { visibilityWordsEn } from './en/visibility-words.ts';
import { spreadWordsEn } from './en/spread-words.ts';
import { sourceWordsEn } from './en/source-words.ts';
import { statementWordsEn } from './en/statement-words.ts';
import { trendWordsEn } from './en/trend-words.ts';
import { valueWordsEn } from './en/value-words.ts';
import { voiceWordsEn } from './en/voice-words.ts';
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
	account: accountWordsEn,
	action: actionWordsEn,
	card: cardWordsEn,
	gap: gapWordsEn,
	frame: frameWordsEn,
	influence: influenceWordsEn,
	challenge: challengeWordsEn,
	sentence: sentencesEn,
	comparison: comparisonWordsEn,
	derived: derivedWordsEn,
	chart: chartWordsEn,
	changes: changesWordsEn,
	numbers: numberDefinitionsEn,
	visibility: visibilityWordsEn,
	source: sourceWordsEn,
	spread: spreadWordsEn,
	statement: statementWordsEn,
	trend: trendWordsEn,
	value: valueWordsEn,
	voice: voiceWordsEn,
	withdrawal: withdrawalWordsEn,
};
