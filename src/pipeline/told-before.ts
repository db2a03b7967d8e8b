import type { Estimate } from '../estimates/estimated-fact.ts';
import { publishingRulesOf, type PublishingRules } from '../publishing/publishing-rules.ts';
import type { ToldGroup } from '../publishing/series/told-group.ts';
import type { EarlierVersion } from './earlier-versions.ts';

/** What all earlier versions told of these studies, of the people of now. */
export function toldBefore(
	earlier: readonly EarlierVersion[],
	estimates: readonly Estimate[],
	rules: ReadonlyMap<string, PublishingRules>,
): readonly ToldGroup[] {
	const rulesOf = (study: string) => publishingRulesOf(rules, study).disclosure;
	return earlier
		.flatMap(({ toldTo }) => toldTo(estimates, rulesOf))
		.filter(({ study }) => rules.has(study));
}
