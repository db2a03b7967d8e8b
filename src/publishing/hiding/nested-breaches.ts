import { setDifference } from '../series/set-difference.ts';
import type { Block } from './block.ts';
import type { Breach } from './breach.ts';
import { RELEASE, type Group } from './group.ts';

interface Shown {
	readonly at: number;
	readonly group: Group;
}

/**
 * A group within another that leaves too few of it. Each group is compared with those alone that are cut
 * as it is, by fewer dimensions, and with those of several values.
 */
export function nestedBreaches(
	groups: readonly Group[],
	block: Block,
	hidden: ReadonlySet<number>,
	least: number,
): readonly Breach[] {
	const shown = block.groups
		.flatMap((at) => (hidden.has(at) ? [] : [{ at, group: groups[at] }]))
		.flatMap(({ at, group }) => (group === undefined ? [] : [{ at, group }]))
		.toSorted((a, b) => a.group.n - b.group.n);
	const around = wholesOf(shown);
	return shown.flatMap((inner, from) => {
		const breaches: Breach[] = [];
		for (const to of around(inner.group)) {
			const outer = shown[to];
			if (outer === undefined || to <= from || outer.group.n - inner.group.n >= least) continue;
			if (outer.group.n === inner.group.n || !isWithin(inner.group, outer.group)) continue;
			// What two versions have told together, no later one can hide.
			if (inner.group.isReleased && outer.group.isReleased) continue;
			breaches.push({ groups: [inner.at, outer.at], near: [inner.at, outer.at] });
		}
		return breaches;
	});
}

/** Finds the places of all groups that another may lie within, in their order. */
function wholesOf(shown: readonly Shown[]): (inner: Group) => readonly number[] {
	const pooled: number[] = [];
	const byCut = new Map<string, Map<string, number[]>>();
	shown.forEach(({ group }, place) => {
		const dimensions = dimensionsOf(group);
		if (dimensions.some((dimension) => group.where.get(dimension)?.length !== 1)) {
			pooled.push(place);
			return;
		}
		const cut = JSON.stringify(dimensions);
		const same = byCut.get(cut) ?? new Map<string, number[]>();
		byCut.set(cut, same);
		const key = valuesOf(group, dimensions);
		const own = same.get(key);
		if (own) own.push(place);
		else same.set(key, [place]);
	});
	const cuts = [...byCut].map(([cut, same]) => ({ dimensions: JSON.parse(cut) as string[], same }));
	return (inner) => {
		const places = cuts.flatMap(({ dimensions, same }) =>
			dimensions.every((dimension) => inner.where.has(dimension))
				? (same.get(valuesOf(inner, dimensions)) ?? [])
				: [],
		);
		return [...places, ...pooled].toSorted((a, b) => a - b);
	};
}

/** All but the versions, which people of several stand in. */
function dimensionsOf({ where }: Group): readonly string[] {
	return [...where.keys()].filter((dimension) => dimension !== RELEASE).toSorted();
}

function valuesOf({ where }: Group, dimensions: readonly string[]): string {
	return JSON.stringify(dimensions.map((dimension) => where.get(dimension)));
}

/**
 * Whether everybody of a group is in the other one by how they are cut; of two versions, where that
 * is true of their people.
 */
function isWithin(inner: Group, outer: Group): boolean {
	let isOfOtherRelease = false;
	for (const [dimension, values] of outer.where) {
		const own = inner.where.get(dimension);
		if (own?.every((value) => values.includes(value))) continue;
		if (dimension !== RELEASE) return false;
		isOfOtherRelease = true;
	}
	isOfOtherRelease ||= inner.where.get(RELEASE) !== outer.where.get(RELEASE);
	const { persons } = inner;
	if (!isOfOtherRelease || persons === undefined || outer.persons === undefined)
		return !isOfOtherRelease || outer.where.get(RELEASE) === undefined;
	const { removed } = setDifference(persons, outer.persons);
	return removed.length === 0;
}
