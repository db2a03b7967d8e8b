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

/** Islands, and on which of them each estimate is: their places by those of the estimates. */
export interface Islands {
	readonly islands: readonly Island[];
	readonly at: Int32Array;
}

/** Divides estimates into those that have nothing to do with each other. Linear in what they tell of. */
export function islandsOf(
	estimates: readonly Estimate[],
	mentioned: (one: Estimate) => Mentioned,
): Islands {
	const places = new Map<string, number>();
	const told = estimates.map((one) => mentioned(one).universes);
	for (const universes of told)
		for (const universe of universes) if (!places.has(universe)) places.set(universe, places.size);
	const placeOf = (universe: string) => places.get(universe) ?? 0;
	const { rootOf, join } = joinedPlaces(places.size);
	for (const [first = '', ...others] of told)
		for (const other of others) join(placeOf(first), placeOf(other));
	const islands: { estimates: Estimate[]; universes: string[] }[] = [];
	const byRoot = new Map<number, number>();
	const islandOf = (root: number): number => {
		const known = byRoot.get(root) ?? islands.push({ estimates: [], universes: [] }) - 1;
		byRoot.set(root, known);
		return known;
	};
	const at = Int32Array.from(told, ([first]) =>
		islandOf(first === undefined ? NOWHERE : rootOf(placeOf(first))),
	);
	estimates.forEach((one, place) => islands[at[place] ?? 0]?.estimates.push(one));
	for (const [universe, place] of places)
		islands[islandOf(rootOf(place))]?.universes.push(universe);
	return { islands, at };
}

/** Where estimates are that tell of no groups. */
const NOWHERE = -1;
