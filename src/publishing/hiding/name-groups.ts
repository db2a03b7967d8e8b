import type { HiddenEstimates } from '../hide-estimates.ts';
import type { AttackGap } from './attack.ts';
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
	toldBy: ReadonlyMap<Estimate, readonly string[]>,
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

/** Facts that could not be attacked all at once. */
export interface UnauditedFacts {
	readonly gap: AttackGap;
	/** Ids. */
	readonly facts: readonly string[];
}

/** Names what the audit left out, by the facts that know the groups. */
export function nameUnaudited(
	{ unaudited }: Pick<HiddenEstimates, 'unaudited'>,
	named: ReadonlyMap<string, string>,
): readonly UnauditedFacts[] {
	return unaudited.map(({ gap, groups }) => ({
		gap,
		facts: [...new Set(groups.flatMap((id) => named.get(id) ?? []))],
	}));
}
