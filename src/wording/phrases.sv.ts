import { accountWordsSv } from './sv/account-words.ts';
import type { Phrases } from './phrases.ts';
import { actionWordsSv } from './sv/action-words.ts';
import { cardWordsSv } from './sv/card-words.ts';
import { challengeWordsSv } from './sv/challenge-words.ts';
import { changesWordsSv } from './sv/changes-words.ts';
import { chartWordsSv } from './sv/chart-words.ts';
import { comparisonWordsSv } from './sv/comparison-words.ts';
import { derivedWordsSv } from './sv/derived-words.ts';
import { familyWordsSv } from './sv/family-words.ts';
import { figureWordsSv } from './sv/figure-words.ts';
import { gapWordsSv } from './sv/gap-words.ts';
import { frameWordsSv } from './sv/frame-words.ts';
import { influenceWordsSv } from './sv/influence-words.ts';
import { methodWordsSv } from './sv/method-words.ts';
import { numberDefinitionsSv } from './sv/number-definitions.ts';
import { pageWordsSv } from './sv/page-words.ts';
import { sectionWordsSv } from './sv/section-words.ts';
import { sentencesSv } from './sv/sentences.ts';
import { siteWordsSv } from './sv/site-words.ts';
import { visibilityWordsSv } from './sv/visibility-words.ts';
import { spreadWordsSv } from './sv/spread-words.ts';
import { sourceWordsSv } from './sv/source-words.ts';
import { statementWordsSv } from './sv/statement-words.ts';
import { trendWordsSv } from './sv/trend-words.ts';
import { valueWordsSv } from './sv/value-words.ts';
import { voiceWordsSv } from './sv/voice-words.ts';
import { withdrawalWordsSv } from './sv/withdrawal-words.ts';

export const phrasesSv: Phrases = {
	language: 'sv',
	site: siteWordsSv,
	figure: figureWordsSv,
	family: familyWordsSv,
	chart: chartWordsSv,
	changes: changesWordsSv,
	method: methodWordsSv,
	section: sectionWordsSv,
	page: pageWordsSv,
	account: accountWordsSv,
	action: actionWordsSv,
	card: cardWordsSv,
	gap: gapWordsSv,
	frame: frameWordsSv,
	influence: influenceWordsSv,
	challenge: challengeWordsSv,
	sentence: sentencesSv,
	comparison: comparisonWordsSv,
	derived: derivedWordsSv,
	numbers: numberDefinitionsSv,
	visibility: visibilityWordsSv,
	source: sourceWordsSv,
	spread: spreadWordsSv,
	statement: statementWordsSv,
	trend: trendWordsSv,
	value: valueWordsSv,
	voice: voiceWordsSv,
	withdrawal: withdrawalWordsSv,
};
