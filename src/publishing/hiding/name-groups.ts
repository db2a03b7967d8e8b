import type { HiddenEstimates } from '../hide-estimates.ts';
import type { Estimate } from '../../estimates/estimated-fact.ts';

/** A fact that may name a group, and of how many groups it tells. */
interface Naming {
	readonly id: string;
	readonly groups: number;
}

/**
 * A fact for each group, by which a person knows it: the one that tells of fewest groups, ties by id.
 *
 * @param idOf id of the fact of an estimate; undefined where it may name nothing
 */
export function nameGroups(
	toldBy: HiddenEstimates['toldBy'],
	idOf: (one: Estimate) => string | undefined,
): ReadonlyMap<string, string> {
	const names = new Map<string, Naming>();
	for (const [one, own] of toldBy) {
		const id = idOf(one);
		if (id === undefined) continue;
		const naming = { id, groups: own.length };
		for (const group of own) {
			const known = names.get(group);
			if (known === undefined || isBetter(naming, known)) names.set(group, naming);
		}
	}
	return new Map([...names].map(([group, { id }]) => [group, id]));
}

function isBetter(one: Naming, other: Naming): boolean {
	return one.groups === other.groups ? one.id < other.id : one.groups < other.groups;
}
