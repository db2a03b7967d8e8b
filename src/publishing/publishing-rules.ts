import type { Study } from '../codebook/study-schema.ts';
import type { DisclosureRules } from './disclosure-rules.ts';

/** Smallest change that matters: points of a balance, per cent units, per cent of a scale's width. */
export interface RelevantChange {
	readonly points?: number | undefined;
	readonly percent?: number | undefined;
	readonly scale?: number | undefined;
}

/** What the gate must know of a study. */
export interface PublishingRules {
	readonly disclosure: DisclosureRules;
	/** `metric:question` of the metrics that are not adjusted for many comparisons. */
	readonly headline: readonly string[];
	readonly relevantChange: RelevantChange;
}

/** Per cent of a cell's answers (methods m). */
const MOST_OF_ONE_ACCOUNT = 50;

const BY_ROLE: ReadonlySet<string> = new Set(['frame', 'poststratify', 'rake']);

/**
 * The rules that a codebook declares.
 * @param deciding roles with a part in the decision
 */
export function publishingRules(
	{
		thresholds,
		headline,
		relevant_change: relevantChange,
		weights,
		confidentiality,
	}: Pick<Study, 'thresholds' | 'headline' | 'relevant_change' | 'weights' | 'confidentiality'>,
	deciding: readonly string[] = [],
): PublishingRules {
	const disclosure = {
		...thresholds,
		dominance: MOST_OF_ONE_ACCOUNT,
		deciding: deciding.toSorted(),
		isWeightedByRole: BY_ROLE.has(weights.kind),
		isIdentified: confidentiality === 'identified',
	};
	return { disclosure, headline, relevantChange };
}

/** The rules of a study; throws where it has none. */
export function publishingRulesOf(
	rules: ReadonlyMap<string, PublishingRules>,
	study: string,
): PublishingRules {
	const own = rules.get(study);
	if (own === undefined) throw new Error(`the study ${study} has no publishing rules`);
	return own;
}
