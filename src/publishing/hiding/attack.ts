import type { Block } from './block.ts';
import { openSearch, type CountSearch } from './count-search.ts';
import { setDifference } from '../series/set-difference.ts';
import { RELEASE, type Group } from './group.ts';
import { unknownCells, type UnknownCells } from './unknown-cells.ts';

/** A group that too much is known of, by what is shown. */
export interface Breach {
	/** Ids of the groups that give it away or that it is about. */
	readonly groups: readonly string[];
	/** Places of groups that could be hidden to prevent it. */
	readonly near: readonly number[];
}

/** Numbers of the largest linear programme that is solved in a block, and in a large one and its faces. */
const NUMBERS = 4_000_000;
const NUMBERS_OF_LARGE = 60_000;

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
	const nested = block.isFace ? [] : nestedBreaches(groups, block, hidden, least);
	if (nested.length > 0 || block.isPairs) return nested;
	const { others } = block;
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
	const search = openSearch(cells, block.isLarge ? NUMBERS_OF_LARGE : NUMBERS);
	// No counts agree where people are in several groups at once, or were left out of the guess.
	if (search === null) return [];
	const attacked = { groups, block, hidden, cells, search };
	const isTrue = block.others.size === others.size;
	return [...(isTrue ? narrowBreaches(attacked) : []), ...smallBreaches(attacked, least)];
}

interface Attacked {
	readonly groups: readonly Group[];
	readonly block: Block;
	readonly hidden: ReadonlySet<number>;
	readonly cells: UnknownCells;
	readonly search: CountSearch;
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
