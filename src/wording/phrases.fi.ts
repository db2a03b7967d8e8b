import { accountWordsFi } from './fi/account-words.ts';
import { actionWordsFi } from './fi/action-words.ts';
import { cardWordsFi } from './fi/card-words.ts';
import { challengeWordsFi } from './fi/challenge-words.ts';
import { changesWordsFi } from './fi/changes-words.ts';
import { chartWordsFi } from './fi/chart-words.ts';
import { comparisonWordsFi } from './fi/comparison-words.ts';
import { derivedWordsFi } from './fi/derived-words.ts';
import { familyWordsFi } from './fi/family-words.ts';
import { figureWordsFi } from './fi/figure-words.ts';
import { gapWordsFi } from './fi/gap-words.ts';
import { frameWordsFi } from './fi/frame-words.ts';
import { influenceWordsFi } from './fi/influence-words.ts';
import { methodWordsFi } from './fi/method-words.ts';
import { numberDefinitionsFi } from './fi/number-definitions.ts';
import { pageWordsFi } from './fi/page-words.ts';
import { sectionWordsFi } from './fi/section-words.ts';
import { sentencesFi } from './fi/sentences.ts';
import { siteWordsFi } from './fi/site-words.ts';
import { visibilityWordsFi } from './fi/visibility-words.ts';
import { spreadWordsFi } from './fi/spread-words.ts';
import { sourceWordsFi } from './fi/source-words.ts';
import { statementWordsFi } from './fi/statement-words.ts';
import { trendWordsFi } from './fi/trend-words.ts';
import { valueWordsFi } from './fi/value-words.ts';
import { voiceWordsFi } from './fi/voice-words.ts';
import { withdrawalWordsFi } from './fi/withdrawal-words.ts';
import type { Phrases } from './phrases.ts';

export const phrasesFi: Phrases = {
	language: 'fi',
	site: siteWordsFi,
	figure: figureWordsFi,
	family: familyWordsFi,
	method: methodWordsFi,
	section: sectionWordsFi,
	page: pageWordsFi,
	account: accountWordsFi,
	action: actionWordsFi,
	card: cardWordsFi,
	gap: gapWordsFi,
	frame: frameWordsFi,
	influence: influenceWordsFi,
	challenge: challengeWordsFi,
	sentence: sentencesFi,
	comparison: comparisonWordsFi,
	derived: derivedWordsFi,
	chart: chartWordsFi,
	changes: changesWordsFi,
	numbers: numberDefinitionsFi,
	visibility: visibilityWordsFi,
	source: sourceWordsFi,
	spread: spreadWordsFi,
	statement: statementWordsFi,
	trend: trendWordsFi,
	value: valueWordsFi,
	voice: voiceWordsFi,
	withdrawal: withdrawalWordsFi,
};
