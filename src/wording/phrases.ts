import type { AccountWords } from './en/account-words.ts';
import type { ActionWords } from './en/action-words.ts';
import type { CardWords } from './en/card-words.ts';
import type { ChallengeWords } from './en/challenge-words.ts';
import type { ChangesWords } from './en/changes-words.ts';
import type { ChartWords } from './en/chart-words.ts';
import type { ComparisonWords } from './en/comparison-words.ts';
import type { DerivedWords } from './en/derived-words.ts';
import type { FamilyWords } from './en/family-words.ts';
import type { FigureWords } from './en/figure-words.ts';
import type { GapWords } from './en/gap-words.ts';
import type { InfluenceWords } from './en/influence-words.ts';
import type { MethodWords } from './en/method-words.ts';
import type { NumberDefinitions } from './en/number-definitions.ts';
import type { PageWords } from './en/page-words.ts';
import type { SectionWords } from './en/section-words.ts';
import type { Sentences } from './en/sentences.ts';
import type { SiteWords } from './en/site-words.ts';
import type { SourceWords } from './en/source-words.ts';
import type { ValueWords } from './en/value-words.ts';
import type { VoiceWords } from './en/voice-words.ts';
import type { WithdrawalWords } from './en/withdrawal-words.ts';

/** All words of the site in one language; a phrase that a language lacks is a type error. */
export interface Phrases {
	readonly language: string;
	readonly site: SiteWords;
	readonly figure: FigureWords;
	readonly family: FamilyWords;
	readonly method: MethodWords;
	readonly section: SectionWords;
	readonly page: PageWords;
	readonly account: AccountWords;
	readonly action: ActionWords;
	readonly card: CardWords;
	readonly gap: GapWords;
	readonly influence: InfluenceWords;
	readonly challenge: ChallengeWords;
	readonly sentence: Sentences;
	readonly comparison: ComparisonWords;
	readonly derived: DerivedWords;
	readonly chart: ChartWords;
	readonly changes: ChangesWords;
	readonly numbers: NumberDefinitions;
	readonly source: SourceWords;
	readonly value: ValueWords;
	readonly voice: VoiceWords;
	readonly withdrawal: WithdrawalWords;
}
