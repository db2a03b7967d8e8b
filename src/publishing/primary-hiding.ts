import type { Base, Estimate } from '../estimates/estimated-fact.ts';
import type { DisclosureRules } from './disclosure-rules.ts';

/**
 * Whether too few persons or accounts stand behind a number by itself (methods m.1); of a comparison,
 * behind either side. A distribution needs more persons than a value.
 */
export function isTooSmall(estimate: Estimate, rules: DisclosureRules): boolean {
	if (estimate.kind === 'not-asked') return false;
	const { isDistribution } = estimate.cell.metric;
	const persons = isDistribution
		? Math.max(rules.distribution, rules.respondents)
		: rules.respondents;
	const isSmall = ({ n, accounts }: Base) =>
		n < persons || (accounts !== null && accounts < rules.accounts);
	return isSmall(estimate.base) || (estimate.kind === 'comparison' && isSmall(estimate.otherBase));
}
