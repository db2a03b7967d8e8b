import type { LinearEquation } from '../../statistics/polytope.ts';
import type { Block } from './block.ts';
import { whereKey, type Group } from './group.ts';

/** What an attacker does not know of a block, and the equations that the shown numbers are. */
export interface UnknownCells {
	/** Numbers that follow from one equation alone, by cell. */
	readonly known: ReadonlyMap<number, number>;
	/** Cells that do not, numbered anew from 0. */
	readonly numberOf: ReadonlyMap<number, number>;
	readonly equations: readonly LinearEquation[];
	/** The cells of each group of the block. */
	readonly cellsOf: ReadonlyMap<number, readonly number[]>;
	/**
	 * Cells that a reader may ask for: by the values of a combination of dimensions, and what the shown
	 * parts of a shown whole leave of it; those that no shown number tells apart are one.
	 */
	readonly targets: readonly (readonly number[])[];
}

const OTHER = '\u0000other';
const MOST_CELLS = 6000;
/** Cells times the groups that each is in, where all margins are told. */
const MOST_MEMBERS = 100_000;
const MOST_COMBINATIONS = 20_000;

/**
 * Every combination of the values of a block as an unknown count, those merged that are in the same
 * groups. Null where these are too many to be looked at.
 *
 * @param others dimensions in which there may be people of none of the values
 */
export function unknownCells(
	groups: readonly Group[],
	block: Block,
	hidden: ReadonlySet<number>,
	others: ReadonlySet<string>,
): UnknownCells | null {
	const axes = axesOf(groups, block, others);
	const size = axes.reduce((product, { values }) => product * values.length, 1);
	if (size > MOST_CELLS && size * 2 ** axes.length > MOST_MEMBERS) return null;
	const { merged, cellsOf } = mergedCells(groups, block, axes, size);
	const equations = block.groups.flatMap((at) =>
		hidden.has(at) ? [] : [{ members: cellsOf.get(at) ?? [], total: groups[at]?.n ?? 0 }],
	);
	return {
		...solvedSimply(equations, new Set(merged)),
		cellsOf,
		targets: [
			...combinationsOf(axes, merged),
			...remaindersOf(groups, block, { hidden, cellsOf, axes }),
		],
	};
}

interface Axis {
	readonly dimension: string;
	readonly values: readonly string[];
	/** Cells of one value and of the axes after it. */
	readonly stride: number;
}

function axesOf(
	groups: readonly Group[],
	block: Block,
	others: ReadonlySet<string>,
): readonly Axis[] {
	const own = block.groups.flatMap((at) => groups[at] ?? []);
	const axes: Axis[] = [];
	let stride = 1;
	for (const dimension of block.dimensions.toReversed()) {
		const told = new Set(own.flatMap(({ where }) => where.get(dimension) ?? []));
		const values = [...told].toSorted().concat(others.has(dimension) ? [OTHER] : []);
		axes.unshift({ dimension, values, stride });
		stride *= values.length;
	}
	return axes;
}

/** Cells of a cut: each axis by the values that it allows. */
function cellsWithin(axes: readonly Axis[], where: Group['where']): readonly number[] {
	let cells: readonly number[] = [0];
	for (const { dimension, values, stride } of axes) {
		const allowed = where.get(dimension);
		const steps = values.flatMap((value, at) =>
			allowed === undefined || allowed.includes(value) ? [at * stride] : [],
		);
		cells = cells.flatMap((cell) => steps.map((step) => cell + step));
	}
	return cells;
}

/** Gives each cell the number of the first one that is in the same groups. */
function mergedCells(
	groups: readonly Group[],
	block: Block,
	axes: readonly Axis[],
	size: number,
): { readonly merged: readonly number[]; readonly cellsOf: Map<number, readonly number[]> } {
	const marks: string[] = Array.from({ length: size }, () => '');
	const within = new Map(
		block.groups.map((at) => [at, cellsWithin(axes, groups[at]?.where ?? new Map())] as const),
	);
	for (const [at, cells] of within) for (const cell of cells) marks[cell] += `${at} `;
	const first = new Map<string, number>();
	const merged = marks.map((mark, cell) => {
		const known = first.get(mark) ?? cell;
		first.set(mark, known);
		return known;
	});
	const cellsOf = new Map(
		[...within].map(([at, cells]) => [at, [...new Set(cells.map((cell) => merged[cell] ?? cell))]]),
	);
	return { merged, cellsOf };
}

/** Sets of cells with one value of some dimensions; a set that cuts a merged cell in two is left out. */
function combinationsOf(
	axes: readonly Axis[],
	merged: readonly number[],
): readonly (readonly number[])[] {
	const total = axes.reduce((product, { values }) => product * (values.length + 1), 1);
	if (total > MOST_COMBINATIONS) return [];
	const sizes = new Map<number, number>();
	for (const cell of merged) sizes.set(cell, (sizes.get(cell) ?? 0) + 1);
	let cuts: readonly Group['where'][] = [new Map()];
	for (const { dimension, values } of axes) {
		cuts = cuts.flatMap((cut) => [
			cut,
			...values.map((value) => new Map([...cut, [dimension, [value]]])),
		]);
	}
	return cuts.flatMap((cut) => {
		const counts = new Map<number, number>();
		for (const cell of cellsWithin(axes, cut)) {
			const one = merged[cell] ?? cell;
			counts.set(one, (counts.get(one) ?? 0) + 1);
		}
		const isWhole = [...counts].every(([cell, count]) => sizes.get(cell) === count);
		return isWhole && counts.size > 1 ? [[...counts.keys()]] : [];
	});
}

/** What is left of each shown whole without the shown groups that a further dimension cuts out of it. */
function remaindersOf(
	groups: readonly Group[],
	block: Block,
	{
		hidden,
		cellsOf,
		axes,
	}: Pick<UnknownCells, 'cellsOf'> & {
		readonly hidden: ReadonlySet<number>;
		readonly axes: readonly Axis[];
	},
): readonly (readonly number[])[] {
	const shown = block.groups.filter((at) => !hidden.has(at));
	const cut = (at: number) => groups[at]?.where ?? new Map<string, readonly string[]>();
	return axes.flatMap(({ dimension }) => {
		const parts = shown.filter((at) => cut(at).has(dimension));
		const partsOf = Map.groupBy(parts, (at) => whereKey(cut(at), dimension));
		return shown.flatMap((whole) => {
			const own = cut(whole).has(dimension) ? [] : (partsOf.get(whereKey(cut(whole))) ?? []);
			const told = new Set(own.flatMap((at) => cellsOf.get(at) ?? []));
			const left = (cellsOf.get(whole) ?? []).filter((cell) => !told.has(cell));
			return own.length > 1 && left.length > 1 ? [left] : [];
		});
	});
}

/** Takes out what one equation alone tells, again and again, so that little is left to search. */
function solvedSimply(
	equations: readonly LinearEquation[],
	cells: ReadonlySet<number>,
): Pick<UnknownCells, 'known' | 'numberOf' | 'equations'> {
	const known = new Map<number, number>();
	let open = equations;
	let before = -1;
	while (before !== known.size) {
		before = known.size;
		open = open.flatMap(({ members, total }) => {
			const left = members.filter((cell) => !known.has(cell));
			const rest = members.reduce((sum, cell) => sum - (known.get(cell) ?? 0), total);
			const [only] = left;
			if (only === undefined) return [];
			if (left.length === 1) known.set(only, rest);
			else if (rest === 0) for (const cell of left) known.set(cell, 0);
			else return [{ members: left, total: rest }];
			return [];
		});
	}
	const numberOf = new Map(
		[...cells].filter((cell) => !known.has(cell)).map((cell, at) => [cell, at]),
	);
	const distinct = new Map(
		open.map(({ members, total }) => {
			const numbers = members.map((cell) => numberOf.get(cell) ?? -1).toSorted((a, b) => a - b);
			return [numbers.join(), { members: numbers, total }];
		}),
	);
	return { known, numberOf, equations: [...distinct.values()] };
}
