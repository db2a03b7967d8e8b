import type { Estimate } from '../../estimates/estimated-fact.ts';
import type { Group } from './group.ts';

/** Groups that numbers join, those that earlier versions told among them, and all that tells of them. */
export interface LinkedGroups {
	/** The first of their ids, which names them all; '' of none. */
	readonly id: string;
	readonly groups: readonly Group[];
	/** Their ids by what tells of them. */
	readonly toldBy: ReadonlyMap<Estimate, readonly string[]>;
}

/** Groups under their name. */
export function linkedGroups(
	groups: readonly Group[],
	toldBy: LinkedGroups['toldBy'],
): LinkedGroups {
	const [{ id } = { id: '' }] = groups;
	const first = groups.reduce((least, { id: own }) => (own < least ? own : least), id);
	return { id: first, groups, toldBy };
}
