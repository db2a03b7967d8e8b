import type { Group, Where } from './group.ts';

/** A group as far as it adds up. */
type Counted = Pick<Group, 'universe' | 'where' | 'n'>;

/** The parent is the sum of its parts and of a rest that no number is about. */
export interface Relation {
	/** By which the parts differ. */
	readonly dimension: string;
	/** Places in the list of groups. */
	readonly parent: number;
	readonly parts: readonly number[];
	/** Persons in no part, 0 or above; parts may overlap where people answer about several brands. */
	readonly rest: number;
}

/** Groups that differ in one dimension alone. */
interface Split {
	readonly dimension: string;
	readonly wholeKey: string;
	/** By value. */
	readonly singles: Map<string, number>;
	readonly pooled: number[];
}

/**
 * Every way in which the number of a group is the sum of others: the whole by each dimension, a pooled
 * group by its values, and the whole as a pooled group and the values beside it.
 * Linear in the groups and the dimensions they are cut by.
 */
export function relationsOf(groups: readonly Counted[]): readonly Relation[] {
	const universes = Map.groupBy(groups.keys(), (at) => groups[at]?.universe ?? '');
	return [...universes.values()].flatMap((members) => relationsWithin(groups, members));
}

/** Those of the groups of one universe: what finds them is held for one at a time. */
function relationsWithin(
	groups: readonly Counted[],
	members: readonly number[],
): readonly Relation[] {
	const placed = members.map((at) => ({ at, parts: cutParts(groups[at]?.where ?? new Map()) }));
	const byKey = new Map(placed.map(({ at, parts }) => [wholeKey(parts, -1), at]));
	return [...splitsOf(placed).values()].flatMap((split) =>
		relationsOfSplit(groups, split, byKey.get(split.wholeKey)),
	);
}

function relationsOfSplit(
	groups: readonly Counted[],
	{ dimension, singles, pooled }: Split,
	whole: number | undefined,
): readonly Relation[] {
	const values = [...singles].toSorted(([a], [b]) => (a < b ? -1 : 1));
	const relation = (parent: number, parts: readonly number[]): readonly Relation[] =>
		parts.length > 0 ? [{ dimension, parent, parts, rest: restOf(groups, parent, parts) }] : [];
	const all = values.map(([, at]) => at);
	return [
		...(whole === undefined ? [] : relation(whole, all)),
		...pooled.flatMap((set) => {
			const inside = new Set(groups[set]?.where.get(dimension));
			const within = values.flatMap(([value, at]) => (inside.has(value) ? [at] : []));
			const beside = values.flatMap(([value, at]) => (inside.has(value) ? [] : [at]));
			return [
				...relation(set, within),
				...(whole === undefined ? [] : relation(whole, [set, ...beside])),
			];
		}),
	];
}

function splitsOf(
	placed: readonly { readonly at: number; readonly parts: readonly CutPart[] }[],
): ReadonlyMap<string, Split> {
	const splits = new Map<string, Split>();
	for (const { at, parts } of placed) {
		for (const [place, { dimension, values }] of parts.entries()) {
			const whole = wholeKey(parts, place);
			const key = `${whole} ${dimension}`;
			const split: Split = splits.get(key) ?? {
				dimension,
				wholeKey: whole,
				singles: new Map(),
				pooled: [],
			};
			splits.set(key, split);
			const [only = ''] = values;
			if (values.length === 1) split.singles.set(only, at);
			else split.pooled.push(at);
		}
	}
	return splits;
}

interface CutPart {
	readonly dimension: string;
	readonly values: readonly string[];
	readonly name: string;
}

function cutParts(where: Where): readonly CutPart[] {
	return Array.from(where, ([dimension, values]) => ({
		dimension,
		values,
		name: `${JSON.stringify(dimension)}=${JSON.stringify(values)}`,
	})).toSorted((a, b) => (a.dimension < b.dimension ? -1 : 1));
}

/** Names a group of a universe without one part of its cut. */
function wholeKey(parts: readonly CutPart[], without: number): string {
	let key = '';
	for (const [place, { name }] of parts.entries()) if (place !== without) key += ` ${name}`;
	return key;
}

function restOf(groups: readonly Counted[], parent: number, parts: readonly number[]): number {
	const sum = parts.reduce((total, at) => total + (groups[at]?.n ?? 0), 0);
	return Math.max(0, (groups[parent]?.n ?? 0) - sum);
}
