import type { Estimate } from '../../estimates/estimated-fact.ts';
import { compareTexts } from '../../problem.ts';
import type { Group } from './group.ts';
import { joinedPlaces } from './joined-places.ts';

/** Groups that numbers join, and all that tells of them: it tells of no others. */
export interface LinkedGroups {
	/** The first of their ids, which names them all. */
	readonly id: string;
	readonly groups: readonly Group[];
	/** Their ids by what tells of them. */
	readonly toldBy: ReadonlyMap<Estimate, readonly string[]>;
}

/**
 * Divides groups into those that have nothing to do with each other: of other universes, told by no
 * number together, and none gives one of the others away. Linear in what is told.
 *
 * @returns those of fewest groups first, for they leave least choice, ties by id: in which order groups
 *   are given tells nothing
 */
export function linkedGroups(
	groups: readonly Group[],
	toldBy: ReadonlyMap<Estimate, readonly string[]>,
): readonly LinkedGroups[] {
	const universes = new Map<string, number>();
	const placeOf = new Map<string, number>();
	for (const { id, universe } of groups) {
		const place = universes.get(universe) ?? universes.size;
		universes.set(universe, place);
		placeOf.set(id, place);
	}
	const { rootOf, join } = joinedPlaces(universes.size);
	const joinAll = (ids: readonly string[], first = -1) => {
		let own = first;
		for (const id of ids) {
			const place = placeOf.get(id);
			if (place === undefined || place === own) continue;
			if (own >= 0) join(own, place);
			own = place;
		}
		return own;
	};
	for (const { id, givesAway } of groups) joinAll(givesAway, placeOf.get(id));
	const places = Array.from(toldBy.values(), (ids) => joinAll(ids));
	const linked = new Map<number, Linked>();
	for (const group of groups) {
		const root = rootOf(placeOf.get(group.id) ?? 0);
		const own = linked.get(root);
		if (own) add(own, group);
		else linked.set(root, { id: group.id, groups: [group], toldBy: new Map() });
	}
	let at = 0;
	// Of tens of thousands of numbers no pair need be made.
	toldBy.forEach((ids, one) => {
		const place = places[at++] ?? -1;
		if (place >= 0) linked.get(rootOf(place))?.toldBy.set(one, ids);
	});
	return [...linked.values()].toSorted(compareLinked);
}

/** Those of fewest groups first, ties by id. */
export function compareLinked(a: LinkedGroups, b: LinkedGroups): number {
	return a.groups.length - b.groups.length || compareTexts(a.id, b.id);
}

interface Linked extends LinkedGroups {
	id: string;
	readonly groups: Group[];
	readonly toldBy: Map<Estimate, readonly string[]>;
}

function add(linked: Linked, group: Group): void {
	linked.groups.push(group);
	if (group.id < linked.id) linked.id = group.id;
}
