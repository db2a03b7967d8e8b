import { CutNames, type NamedCut } from './cut-names.ts';
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
	/** Of the whole that they are cut out of. */
	readonly name: number;
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
	const names = new CutNames();
	return [...universes.values()].flatMap((members) => relationsWithin(groups, members, names));
}

const NO_CUT: Where = new Map();

/**
 * Those of the groups of one universe.
 *
 * @param members their places
 */
export function relationsWithin(
	groups: readonly Counted[],
	members: readonly number[],
	names: CutNames,
): readonly Relation[] {
	const byName = new Map<number, number>();
	const splits = new Map<number, Split>();
	for (const at of members) {
		const cut = names.cutOf(groups[at]?.where ?? NO_CUT);
		byName.set(cut.name, at);
		addToSplits(splits, cut, at);
	}
	const relations: Relation[] = [];
	for (const split of splits.values())
		relations.push(...relationsOfSplit(groups, split, byName.get(split.name)));
	return relations;
}

function addToSplits(
	splits: Map<number, Split>,
	{ parts, without, beside }: NamedCut,
	at: number,
): void {
	for (const [place, { dimension, values }] of parts.entries()) {
		const key = beside[place] ?? -1;
		let split = splits.get(key);
		if (split === undefined) {
			split = { dimension, name: without[place] ?? -1, singles: new Map(), pooled: [] };
			splits.set(key, split);
		}
		const [only = ''] = values;
		if (values.length === 1) split.singles.set(only, at);
		else split.pooled.push(at);
	}
}

function relationsOfSplit(
	groups: readonly Counted[],
	{ dimension, singles, pooled }: Split,
	whole: number | undefined,
): readonly Relation[] {
	if (whole === undefined && pooled.length === 0) return [];
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

function restOf(groups: readonly Counted[], parent: number, parts: readonly number[]): number {
	const sum = parts.reduce((total, at) => total + (groups[at]?.n ?? 0), 0);
	return Math.max(0, (groups[parent]?.n ?? 0) - sum);
}
