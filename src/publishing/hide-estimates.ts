import type { Estimate } from '../estimates/estimated-fact.ts';
import type { DisclosureRules } from './disclosure-rules.ts';
import { auditHiding, hideComplementary } from './hiding/complementary-hiding.ts';
import { groupEstimates } from './hiding/estimate-groups.ts';
import { isTooSmall } from './primary-hiding.ts';

/** What the gate hides, and what it could not. */
export interface HiddenEstimates {
	readonly hidden: ReadonlySet<Estimate>;
	/** Groups that the estimates are about, by id. */
	readonly toldBy: ReadonlyMap<Estimate, readonly string[]>;
	/** Ids of groups that together tell too much of somebody; none unless something is wrong. */
	readonly breaches: readonly (readonly string[])[];
}

const MOST_ROUNDS = 5;
const NONE: ReadonlySet<Estimate> = new Set();

/**
 * Hides what is too small and what would give it away, then attacks what is left. Where a group is
 * told by no fact any more, for the other groups of its facts are hidden, readers know less than was
 * thought: should the attack succeed for that, more is hidden without counting on it.
 *
 * @param already hidden whatever they are
 * @param among all estimates of the version, where these are some of them: they tell what roles there are
 */
export function hideEstimates(
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
	already: ReadonlySet<Estimate> = NONE,
	among: readonly Estimate[] = estimates,
): HiddenEstimates {
	const { groups, toldBy } = groupEstimates(estimates, rulesOf, among);
	const hidden = new Set(
		estimates.filter((one) => already.has(one) || isTooSmall(one, rulesOf(studyOf(one)))),
	);
	let known = groups;
	let hiddenGroups = untoldGroups(toldBy, already);
	for (let round = 1; ; round++) {
		hiddenGroups = hideComplementary(known, hiddenGroups);
		for (const [one, own] of toldBy) if (own.some((id) => hiddenGroups.has(id))) hidden.add(one);
		const shown = new Set([...toldBy].flatMap(([one, own]) => (hidden.has(one) ? [] : own)));
		known = known.filter(({ id }) => shown.has(id) || hiddenGroups.has(id));
		const breaches = auditHiding(known, hiddenGroups).map((breach) => breach.groups);
		if (breaches.length === 0 || round === MOST_ROUNDS) return { hidden, toldBy, breaches };
	}
}

/** Ids of the groups that no other estimate tells of. */
function untoldGroups(
	toldBy: HiddenEstimates['toldBy'],
	already: ReadonlySet<Estimate>,
): ReadonlySet<string> {
	const told = new Set([...toldBy].flatMap(([one, own]) => (already.has(one) ? [] : own)));
	return new Set([...toldBy.values()].flat().filter((id) => !told.has(id)));
}

function studyOf(one: Estimate): string {
	return one.kind === 'derived' ? one.study : one.cell.study;
}
