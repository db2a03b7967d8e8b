import type { Base, Estimate } from '../estimates/estimated-fact.ts';
import type { DisclosureRules } from './disclosure-rules.ts';
import type { HidingReason } from './hiding/hiding-reason.ts';
import type { MentionNeeds } from './hiding/mention.ts';

/**
 * Why nothing may be told of the people behind a number by itself (methods m.1): they or their
 * accounts are too few or one account has most of the answers; of a comparison, on either side; of a
 * derived number, in any group that it tells of. A distribution needs more persons than a value.
 * Empty where it may be told.
 */
export function whyNotTold(
	{ bases, isDistribution, first, last }: MentionNeeds,
	rules: DisclosureRules,
): readonly HidingReason[] {
	const persons = leastPersons(isDistribution, rules);
	const kind = isDistribution ? 'distribution' : 'persons';
	let reasons = first;
	for (const base of bases) reasons = joined(reasons, tooSmallBecause(base, persons, rules, kind));
	return joined(reasons, last);
}

/** Of most numbers there is no reason, and no list need be made. */
function joined(
	some: readonly HidingReason[],
	more: readonly HidingReason[],
): readonly HidingReason[] {
	if (more.length === 0) return some;
	return some.length === 0 ? more : [...some, ...more];
}

/** The same of one group of people. */
export function tooSmallBecause(
	{ n, accounts, largestAccount }: Base,
	persons: number,
	rules: DisclosureRules,
	kind: 'persons' | 'distribution' = 'persons',
): readonly HidingReason[] {
	if (n < persons) {
		const isDistribution = kind === 'distribution' && n >= rules.respondents;
		return [{ kind: isDistribution ? 'distribution' : 'persons', persons: n, least: persons }];
	}
	if (accounts === null) return NONE;
	if (accounts < rules.accounts) return [{ kind: 'accounts', accounts, least: rules.accounts }];
	if (largestAccount === null || largestAccount * 100 <= rules.dominance) return NONE;
	return [{ kind: 'dominance', share: largestAccount * 100, most: rules.dominance }];
}

const NONE: readonly HidingReason[] = [];

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
