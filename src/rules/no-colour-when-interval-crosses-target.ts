import type { Fact } from '../snapshot/fact.ts';
import { wholeFinding, type Rule } from './rule.ts';

/** A target is met or missed only where the whole interval lies on one side of it. */
export const noColourWhenIntervalCrossesTarget: Rule = {
	id: 'no-colour-when-interval-crosses-target',
	check: ([first]) =>
		(first?.view.index.facts ?? [])
			.filter(({ against }) => against === 'target')
			.filter((fact) => isColoured(fact) && crosses(fact))
			.map((fact) =>
				wholeFinding({
					severity: 'error',
					about: [fact.id],
					message: `${fact.id} is told as ${fact.verdict === 'up' ? 'above' : 'below'} its target, and its interval holds the target.`,
					remedy:
						'Calculate the version again from its data: such a target is neither met nor missed.',
				}),
			),
};

function isColoured({ verdict }: Fact): boolean {
	return verdict === 'up' || verdict === 'down';
}

/** Of a difference from the target: whether zero is in it. No interval is as one that crosses. */
function crosses({ low, high }: Fact): boolean {
	return low === null || high === null || (low <= 0 && high >= 0);
}
