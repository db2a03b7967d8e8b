import { openPolytope, type Polytope } from '../../statistics/polytope.ts';
import type { Block } from './block.ts';
import { setDifference } from '../series/set-difference.ts';
import { RELEASE, type Group } from './group.ts';
import { othersOf, unknownCells, type UnknownCells } from './unknown-cells.ts';

/** A group that too much is known of, by what is shown. */
export interface Breach {
	/** Ids of the groups that give it away or that it is about. */
	readonly groups: readonly string[];
	/** Places of groups that could be hidden to prevent it. */
	readonly near: readonly number[];
}

const CLOSE = 1e-6;

/**
 * Attacks a block by what is shown of it (methods m.3): simple subtraction of groups within groups, then
 * linear programmes for the least and the greatest count of every hidden group and of every combination
 * of values that all shown numbers allow, with counts of 0 and above.
 *
 * People of none of the values of a dimension are thought of and, as a reader may who does not know of
 * them, left out: then only what seems to be few people counts.
 *
 * A breach is a sensitive group whose range is narrower than its threshold or half its size, and any
 * people, published or not, who are known to be 1 to k − 1.
 */
export function attackBlock(
	groups: readonly Group[],
	block: Block,
	hidden: ReadonlySet<number>,
): readonly Breach[] {
	const least = Math.max(...block.groups.map((at) => groups[at]?.leastPersons ?? 0));
	const nested = nestedBreaches(groups, block, hidden, least);
	if (nested.length > 0 || block.isPairs) return nested;
	const others = othersOf(groups, block);
	const guesses = others.size > 0 ? [others, new Set<string>()] : [others];
	return guesses.flatMap((guess) => attackCells(groups, block, hidden, least, guess));
}

/** @param others dimensions in which people of none of the values are thought of */
function attackCells(
	groups: readonly Group[],
	block: Block,
	hidden: ReadonlySet<number>,
	least: number,
	others: ReadonlySet<string>,
): readonly Breach[] {
	const cells = unknownCells(groups, block, hidden, others);
	if (cells === null || [...cells.known.values()].some((count) => count < 0)) return [];
	const polytope = openPolytope(cells.equations, cells.numberOf.size);
	// No counts agree where people are in several groups at once, or were left out of the guess.
	if (polytope === null) return [];
	const attacked = { groups, block, hidden, cells, search: openSearch(cells, polytope) };
	const isTrue = othersOf(groups, block).size === others.size;
	return [...(isTrue ? narrowBreaches(attacked) : []), ...smallBreaches(attacked, least)];
}

interface Attacked {
	readonly groups: readonly Group[];
	readonly block: Block;
	readonly hidden: ReadonlySet<number>;
	readonly cells: UnknownCells;
	readonly search: ReturnType<typeof openSearch>;
}

/** Sensitive groups whose number is known too well. */
function narrowBreaches({ groups, block, hidden, cells, search }: Attacked): readonly Breach[] {
	return block.groups.flatMap((at) => {
		const group = groups[at];
		const own = cells.cellsOf.get(at) ?? [];
		if (!group?.isSensitive || group.isReleased || group.n === 0 || !hidden.has(at)) return [];
		const isHeld = search.isWide(own, Math.max(group.leastPersons, group.n / 2));
		return isHeld ? [] : [{ groups: [group.id], near: around(block, hidden, cells, own) }];
	});
}

/** People known to be 1 to k − 1, whether a number is about them or not. */
function smallBreaches(
	{ groups, block, hidden, cells, search }: Attacked,
	least: number,
): readonly Breach[] {
	const released = new Set(
		block.groups.flatMap((at) =>
			groups[at]?.isReleased ? [keyOfCells(cells.cellsOf.get(at) ?? [])] : [],
		),
	);
	const single = new Set([...cells.cellsOf.values()].flat());
	return [...Array.from(single, (cell) => [cell]), ...cells.targets].flatMap((target) => {
		if (!search.isSmall(target, least) || released.has(keyOfCells(target))) return [];
		const near = around(block, hidden, cells, target);
		return [{ groups: near.flatMap((at) => groups[at]?.id ?? []), near }];
	});
}

/** The shown groups that have some of the cells. */
function around(
	block: Block,
	hidden: ReadonlySet<number>,
	{ cellsOf }: UnknownCells,
	target: readonly number[],
): readonly number[] {
	const wanted = new Set(target);
	return block.groups.filter(
		(at) => !hidden.has(at) && cellsOf.get(at)?.some((cell) => wanted.has(cell)),
	);
}

function keyOfCells(cells: readonly number[]): string {
	return cells.toSorted((a, b) => a - b).join();
}

const MOST_POINTS = 80;

/** The points that a search has been to: most questions are settled by one of them. */
interface Visited {
	/** The last ones. */
	readonly points: Float64Array[];
	/** Least and greatest count of each cell at any point. */
	readonly low: Float64Array;
	readonly high: Float64Array;
}

/** Answers what counts agree with what is shown; starts where the last question ended. */
function openSearch({ known, numberOf }: UnknownCells, polytope: Polytope) {
	const visited: Visited = {
		points: [],
		low: new Float64Array(numberOf.size).fill(Infinity),
		high: new Float64Array(numberOf.size).fill(-Infinity),
	};
	const open = (target: readonly number[]) => target.flatMap((cell) => numberOf.get(cell) ?? []);
	const fixed = (target: readonly number[]) =>
		target.reduce((sum, cell) => sum + (known.get(cell) ?? 0), 0);
	const extreme = (numbers: readonly number[], factor: 1 | -1): number => {
		const point = polytope.lowest(numbers, factor);
		if (point === null) return Infinity;
		visit(visited, point);
		return sumAt(point, numbers);
	};
	return {
		/** Whether the greatest and the least count that agree with what is shown lie so far apart. */
		isWide(target: readonly number[], wanted: number): boolean {
			const numbers = open(target);
			if (numbers.length === 0) return false;
			const [least, most] = seenRange(visited, numbers);
			if (most - least >= wanted) return true;
			const low = Math.ceil(extreme(numbers, 1) - CLOSE);
			return Math.floor(extreme(numbers, -1) + CLOSE) - low >= wanted;
		},
		/** Whether the count is known to be 1 or above and less than the threshold. */
		isSmall(target: readonly number[], least: number): boolean {
			const numbers = open(target);
			const more = fixed(target);
			if (more >= least) return false;
			if (numbers.length === 0) return more >= 1;
			const isHarmless = (sum: number) => sum + more <= CLOSE || sum + more >= least - CLOSE;
			const [low, high] = seenRange(visited, numbers);
			if (low <= high && (isHarmless(low) || isHarmless(high))) return false;
			return !isHarmless(extreme(numbers, 1)) && !isHarmless(extreme(numbers, -1));
		},
	};
}

function visit({ points, low, high }: Visited, point: Float64Array): void {
	points.push(point);
	if (points.length > MOST_POINTS) points.shift();
	for (const [at, count] of point.entries()) {
		low[at] = Math.min(low[at] ?? count, count);
		high[at] = Math.max(high[at] ?? count, count);
	}
}

/** Least and greatest sum of some cells at the points so far; the least is above the greatest where there are none. */
function seenRange(
	{ points, low, high }: Visited,
	numbers: readonly number[],
): readonly [number, number] {
	const [only = 0] = numbers;
	if (numbers.length === 1) return [low[only] ?? Infinity, high[only] ?? -Infinity];
	const sums = points.map((point) => sumAt(point, numbers));
	return [Math.min(...sums), Math.max(...sums)];
}

function sumAt(point: Float64Array, numbers: readonly number[]): number {
	return numbers.reduce((sum, at) => sum + (point[at] ?? 0), 0);
}

/** A group within another that leaves too few of it. */
function nestedBreaches(
	groups: readonly Group[],
	block: Block,
	hidden: ReadonlySet<number>,
	least: number,
): readonly Breach[] {
	const shown = block.groups
		.flatMap((at) => (hidden.has(at) ? [] : [{ at, group: groups[at] }]))
		.flatMap(({ at, group }) => (group === undefined ? [] : [{ at, group }]))
		.toSorted((a, b) => a.group.n - b.group.n);
	return shown.flatMap((inner, from) => {
		const breaches: Breach[] = [];
		for (let to = from + 1; to < shown.length; to++) {
			const outer = shown[to];
			if (outer === undefined || outer.group.n - inner.group.n >= least) break;
			if (outer.group.n === inner.group.n || !isWithin(inner.group, outer.group)) continue;
			// What two versions have told together, no later one can hide.
			if (inner.group.isReleased && outer.group.isReleased) continue;
			breaches.push({ groups: [inner.group.id, outer.group.id], near: [inner.at, outer.at] });
		}
		return breaches;
	});
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
