import type { Estimate } from '../../estimates/estimated-fact.ts';
import type { Fact } from '../../snapshot/fact.ts';
import { factOfEstimate } from '../fact-of-estimate.ts';
import type { GroupedEstimates } from '../hiding/estimate-groups.ts';
import { whereKey, type Group } from '../hiding/group.ts';
import type { ToldGroup } from './told-group.ts';

/**
 * What a version told, where nobody has kept who stood behind it: the numbers of its facts. Only facts
 * that are to be told again are looked at.
 *
 * @param version `<report>/<version>`
 */
export function toldByCounts(
	version: string,
	facts: readonly Fact[],
	estimates: readonly Estimate[],
	{ groups, toldBy, peopleOf }: GroupedEstimates,
): readonly ToldGroup[] {
	const stored = new Map(facts.map((fact) => [fact.id, fact]));
	const byId = new Map(groups.map((group) => [group.id, group]));
	const told = new Map<string, ToldGroup & { readonly figures: Map<string, number | null> }>();
	for (const one of estimates) {
		const fact = stored.get(factOfEstimate(one, 'hidden', undefined).id);
		if (fact === undefined || fact.n === null) continue;
		for (const { id, universe, where } of ownGroups(toldBy.get(one) ?? [], byId)) {
			const known = told.get(id) ?? {
				id,
				study: peopleOf.get(id)?.study ?? '',
				version,
				universe,
				where,
				n: fact.n,
				accounts: fact.accounts,
				persons: null,
				isShown: true,
				figures: new Map<string, number | null>(),
			};
			known.figures.set(fact.id, fact.value);
			told.set(id, known);
		}
	}
	return [...told.values()];
}

/** The groups whose number is the fact's own: those of the cut of the first one. */
function ownGroups(ids: readonly string[], byId: ReadonlyMap<string, Group>): readonly Group[] {
	const groups = ids.flatMap((id) => byId.get(id) ?? []);
	const [first] = groups;
	if (first === undefined) return [];
	const cut = whereKey(first.where);
	return groups.filter(({ where }) => whereKey(where) === cut);
}
