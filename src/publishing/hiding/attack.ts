import type { Block } from './block.ts';
import type { Breach } from './breach.ts';
import { openSearch, type CountSearch } from './count-search.ts';
import type { Group } from './group.ts';
import { nestedBreaches } from './nested-breaches.ts';
import { unknownCells, type UnknownCells } from './unknown-cells.ts';

/** An attack on a block, and what of it could not be made. */
export interface Attack {
	readonly breaches: readonly Breach[];
	/** Null where all was attacked. */
	readonly gap: AttackGap | null;
}

/**
 * Why a part of an attack was left out: the block has too many combinations of values to be looked at
 * as one, or a linear programme was too large or did not end.
 */
export type AttackGap = 'too-large' | 'stuck';

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
 * Nothing is found out of what a linear programme that is too large or does not end would tell: whoever
 * asks is told so, and must not take that for safety.
 *
 * A breach is a sensitive group whose range is narrower than its threshold or half its size, and any
 * people, published or not, who are known to be 1 to k − 1.
 */
export function attackBlock(
	groups: readonly Group[],
	block: Block,
	hidden: ReadonlySet<number>,
): Attack {
	const least = Math.max(...block.groups.map((at) => groups[at]?.leastPersons ?? 0));
	const nested = block.isFace ? [] : nestedBreaches(groups, block, hidden, least);
	if (nested.length > 0 || block.isPairs) return { breaches: nested, gap: null };
	const { others } = block;
	const guesses = others.size > 0 ? [others, new Set<string>()] : [others];
	const attacks = guesses.map((guess) => attackCells(groups, block, hidden, least, guess));
	return {
		breaches: attacks.flatMap(({ breaches }) => breaches),
		gap: attacks.find(({ gap }) => gap !== null)?.gap ?? null,
	};
}

/** @param others dimensions in which people of none of the values are thought of */
function attackCells(
	groups: readonly Group[],
	block: Block,
	hidden: ReadonlySet<number>,
	least: number,
	others: ReadonlySet<string>,
): Attack {
	const cells = unknownCells(groups, block, hidden, others);
	if (cells === null) return { breaches: [], gap: 'too-large' };
	if ([...cells.known.values()].some((count) => count < 0)) return { breaches: [], gap: null };
	const search = openSearch(cells, block.isLarge ? NUMBERS_OF_LARGE : NUMBERS);
	// No counts agree where people are in several groups at once, or were left out of the guess.
	if (search === null) return { breaches: [], gap: null };
	const attacked = { groups, block, hidden, cells, search };
	const isTrue = block.others.size === others.size;
	const breaches = [...(isTrue ? narrowBreaches(attacked) : []), ...smallBreaches(attacked, least)];
	return { breaches, gap: search.isWhole() ? null : 'stuck' };
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
		return isHeld ? [] : [{ groups: [at], near: around(block, hidden, cells, own) }];
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
		return [{ groups: near, near }];
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
