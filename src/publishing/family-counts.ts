import { compareTexts } from '../problem.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { FamilyTally } from '../snapshot/card-parts.ts';

/** Counts the tested comparisons of each family, in code-unit order of the names. */
export function countFamilies(facts: readonly Fact[]): readonly FamilyTally[] {
	const tested = facts.filter(({ p_adjusted }) => p_adjusted !== null);
	return [...Map.groupBy(tested, ({ family }) => family)]
		.map(([id, members]) => ({
			id,
			tested: members.length,
			told: members.filter(({ verdict }) => verdict === 'up' || verdict === 'down').length,
		}))
		.toSorted((a, b) => compareTexts(a.id, b.id));
}
