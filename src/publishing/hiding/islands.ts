import type { Estimate } from '../../estimates/estimated-fact.ts';
import { joinedPlaces } from './joined-places.ts';
import type { Mentioned } from './mention.ts';

/** Estimates that tell of no universe together with any other: what is hidden of them is told by them alone. */
export interface Island {
	/** In the order in which they were given. */
	readonly estimates: readonly Estimate[];
	/** Of no other island; none of estimates that tell of no groups, which are on one island together. */
	readonly universes: readonly string[];
}

/** Divides estimates into those that have nothing to do with each other. Linear in what they tell of. */
export function islandsOf(
	estimates: readonly Estimate[],
	mentioned: (one: Estimate) => Mentioned,
): readonly Island[] {
	const places = new Map<string, number>();
	const told = estimates.map((one) => mentioned(one).universes);
	for (const universes of told)
		for (const universe of universes) if (!places.has(universe)) places.set(universe, places.size);
	const placeOf = (universe: string) => places.get(universe) ?? 0;
	const { rootOf, join } = joinedPlaces(places.size);
	for (const [first = '', ...others] of told)
		for (const other of others) join(placeOf(first), placeOf(other));
	const islands = new Map<number, { estimates: Estimate[]; universes: string[] }>();
	const islandAt = (root: number) => {
		const known = islands.get(root) ?? { estimates: [], universes: [] };
		islands.set(root, known);
		return known;
	};
	estimates.forEach((one, at) => {
		const [first] = told[at] ?? [];
		islandAt(first === undefined ? NOWHERE : rootOf(placeOf(first))).estimates.push(one);
	});
	for (const [universe, place] of places) islandAt(rootOf(place)).universes.push(universe);
	return [...islands.values()];
}

/** Where estimates are that tell of no groups. */
const NOWHERE = -1;
