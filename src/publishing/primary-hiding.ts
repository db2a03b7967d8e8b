import type { Base, Estimate } from '../estimates/estimated-fact.ts';
import type { DisclosureRules } from './disclosure-rules.ts';
import { isAtEnd } from './hiding/telling-answers.ts';

/**
 * Whether nothing may be told of the people behind a number by itself (methods m.1): they or their
 * accounts are too few or one account has most of the answers; of a comparison, on either side; of a
 * derived number, in any group that it tells of. A distribution needs more persons than a value.
 */
export function isTooSmall(estimate: Estimate, rules: DisclosureRules): boolean {
	if (estimate.kind === 'not-asked') return false;
	const persons = leastPersons(showsDistribution(estimate), rules);
	if (estimate.kind === 'derived' && isAtEnd(estimate)) return true;
	return basesOf(estimate).some((base) => isTooSmallBase(base, persons, rules));
}

/** The same of one group of people. */
export function isTooSmallBase(base: Base, persons: number, rules: DisclosureRules): boolean {
	const { n, accounts, largestAccount } = base;
	if (n < persons) return true;
	if (accounts === null) return false;
	if (accounts < rules.accounts) return true;
	return largestAccount !== undefined && largestAccount * 100 > rules.dominance;
}

/** Fewest persons behind a value or a distribution. */
export function leastPersons(isDistribution: boolean, rules: DisclosureRules): number {
	return isDistribution ? Math.max(rules.distribution, rules.respondents) : rules.respondents;
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
