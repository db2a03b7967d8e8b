import type { Base, Estimate } from '../estimates/estimated-fact.ts';
import type { DisclosureRules } from './disclosure-rules.ts';

/**
 * Whether too few persons or accounts stand behind a number by itself (methods m.1); of a comparison,
 * behind either side; of a derived number, behind any group that it tells of. A distribution needs more
 * persons than a value.
 */
export function isTooSmall(estimate: Estimate, rules: DisclosureRules): boolean {
	if (estimate.kind === 'not-asked') return false;
	const persons = showsDistribution(estimate)
		? Math.max(rules.distribution, rules.respondents)
		: rules.respondents;
	return basesOf(estimate).some(
		({ n, accounts }) => n < persons || (accounts !== null && accounts < rules.accounts),
	);
}

/** All groups of people that a number tells of, its own first. */
export function basesOf(estimate: Exclude<Estimate, { kind: 'not-asked' }>): readonly Base[] {
	switch (estimate.kind) {
		case 'level':
			return [estimate.base];
		case 'comparison':
			return estimate.otherBase ? [estimate.base, estimate.otherBase] : [estimate.base];
		case 'derived':
			return [estimate.base, ...estimate.otherBases];
	}
}

function showsDistribution(estimate: Exclude<Estimate, { kind: 'not-asked' }>): boolean {
	return estimate.kind === 'derived'
		? estimate.isDistribution
		: estimate.cell.metric.isDistribution;
}
