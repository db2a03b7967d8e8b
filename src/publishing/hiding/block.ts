import { RELEASE, whereKey, type Group } from './group.ts';
import type { Relation } from './relation.ts';

/** Groups whose numbers tell of each other, as places in a list; no equation joins two blocks. */
export interface Block {
	readonly groups: readonly number[];
	/** What they are cut by, apart from what is the same of all. */
	readonly dimensions: readonly string[];
	/** Dimensions in which there are people of none of the values. */
	readonly others: ReadonlySet<string>;
	/** Whether only pairs of its groups are compared: all that was told of the same people by versions. */
	readonly isPairs: boolean;
	/** Whether it is a part of a block that is too large to be looked at as one. */
	readonly isFace: boolean;
	/** Whether it has very many combinations of values, or is a face of one that has. */
	readonly isLarge: boolean;
}

/** In a block of more combinations of values its faces are looked at too. */
const MOST_CELLS = 6000;
/** Of more groups it would take minutes: there faces of two dimensions alone are looked at. */
const MOST_GROUPS = 20_000;

/**
 * Divides groups by universe and by what every group of a universe is restricted to one value of
 * (its wave, as a rule); then by dimensions that never restrict a group together: these have nothing but
 * the whole in common, and any margins of one whole agree with each other.
 */
export function blocksOf(
	groups: readonly Group[],
	relations: readonly Relation[],
): readonly Block[] {
	const relationsOf = Map.groupBy(relations, ({ parent }) => parent);
	const places = groups.map((_, at) => at);
	const universes = Map.groupBy(places, (at) => groups[at]?.universe ?? '');
	return [...universes.values()].flatMap((members) => {
		const common = commonDimensions(members.flatMap((at) => groups[at] ?? []));
		const keyOf = (at: number) => {
			const where = groups[at]?.where ?? new Map<string, readonly string[]>();
			return whereKey(new Map([...where].filter(([dimension]) => common.has(dimension))));
		};
		return [...Map.groupBy(members, keyOf).values()].flatMap((same) =>
			joinedBlocks(groups, same, common).flatMap((block) => {
				const within = relationsWithin(groups, block, relationsOf);
				const sizes = sizesOf(groups, block, within.others);
				const isLarge = cellsIn(sizes, block.dimensions) > MOST_CELLS;
				const own = { ...block, ...within, isLarge };
				return [own, ...facesOf(groups, own, sizes, relationsOf)];
			}),
		);
	});
}

type Joined = Pick<Block, 'groups' | 'dimensions' | 'isPairs'>;

/** In which dimensions the parts are less than their whole, and in which more, being of the same people. */
function relationsWithin(
	groups: readonly Group[],
	block: Joined,
	relationsOf: ReadonlyMap<number, readonly Relation[]>,
) {
	const own = new Set(block.groups);
	const within = block.groups
		.flatMap((at) => relationsOf.get(at) ?? [])
		.filter(({ parts }) => own.has(parts[0] ?? -1));
	const overlapping = within.filter(({ parent, parts }) => {
		const sum = parts.reduce((total, at) => total + (groups[at]?.n ?? 0), 0);
		return sum > (groups[parent]?.n ?? 0);
	});
	return {
		others: new Set(within.flatMap(({ dimension, rest }) => (rest > 0 ? [dimension] : []))),
		overlapping: new Set(overlapping.map(({ dimension }) => dimension)),
		isFace: false,
	};
}

/**
 * The parts of a block that is too large to be looked at as one, or that says nothing as one because
 * people are in several of its groups: whatever is cut by two or three of its dimensions alone, within
 * each value of the others.
 */
function facesOf(
	groups: readonly Group[],
	block: Joined & Pick<Block, 'isLarge'> & { readonly overlapping: ReadonlySet<string> },
	sizes: ReadonlyMap<string, number>,
	relationsOf: ReadonlyMap<number, readonly Relation[]>,
): readonly Block[] {
	const isVeryLarge = block.groups.length > MOST_GROUPS;
	if (block.isPairs || !(block.isLarge || block.overlapping.size > 0)) return [];
	const free = block.dimensions.filter((dimension) => !block.overlapping.has(dimension));
	const subsets = subsetsOf(free).filter(
		(own) =>
			(!isVeryLarge || own.length === 2) &&
			own.length < block.dimensions.length &&
			cellsIn(sizes, own) <= MOST_CELLS,
	);
	return subsets.flatMap((dimensions) => {
		const slices = Map.groupBy(block.groups, (at) => {
			const where = groups[at]?.where ?? new Map<string, readonly string[]>();
			return whereKey(new Map([...where].filter(([one]) => !dimensions.includes(one))));
		});
		return [...slices.values()].flatMap((own): Block[] => {
			const used = dimensions.filter((one) => own.some((at) => groups[at]?.where.has(one)));
			// A slice that uses fewer dimensions is one of another subset too.
			if (used.length < dimensions.length) return [];
			const slice = { groups: own, dimensions, isPairs: false };
			const { isLarge } = block;
			return [{ ...slice, ...relationsWithin(groups, slice, relationsOf), isFace: true, isLarge }];
		});
	});
}

/** How many values each dimension of a block has, none of them among these. */
function sizesOf(
	groups: readonly Group[],
	{ groups: own, dimensions }: Joined,
	others: ReadonlySet<string>,
): ReadonlyMap<string, number> {
	const values = new Map(dimensions.map((dimension) => [dimension, new Set<string>()]));
	for (const at of own) {
		for (const [dimension, some] of groups[at]?.where ?? [])
			for (const value of some) values.get(dimension)?.add(value);
	}
	return new Map([...values].map(([name, { size }]) => [name, size + (others.has(name) ? 1 : 0)]));
}

function cellsIn(sizes: ReadonlyMap<string, number>, dimensions: readonly string[]): number {
	return dimensions.reduce((product, dimension) => product * (sizes.get(dimension) ?? 1), 1);
}

/** Two dimensions or three, the smaller sets first. */
function subsetsOf(dimensions: readonly string[]): readonly (readonly string[])[] {
	const pairs = dimensions.flatMap((first, at) =>
		dimensions.slice(at + 1).map((second) => [first, second]),
	);
	const triples = pairs.flatMap((pair) =>
		dimensions.slice(dimensions.indexOf(pair[1] ?? '') + 1).map((third) => [...pair, third]),
	);
	return [...pairs, ...triples];
}

/** The dimensions that each of the groups restricts to one value. */
function commonDimensions(groups: readonly Group[]): ReadonlySet<string> {
	const [first] = groups;
	const names = [...(first?.where.keys() ?? [])];
	return new Set(
		names.filter((name) => groups.every(({ where }) => where.get(name)?.length === 1)),
	);
}

function joinedBlocks(
	groups: readonly Group[],
	members: readonly number[],
	common: ReadonlySet<string>,
): readonly Joined[] {
	const dimensionsOf = (at: number) =>
		[...(groups[at]?.where.keys() ?? [])].filter((name) => !common.has(name));
	let joined: readonly ReadonlySet<string>[] = [];
	for (const at of members) {
		const own = dimensionsOf(at);
		if (own.length === 0) continue;
		const met = joined.filter((names) => own.some((name) => names.has(name)));
		if (met.length === 1 && own.every((name) => met[0]?.has(name))) continue;
		const union = new Set([...own, ...met.flatMap((names) => [...names])]);
		joined = [...joined.filter((names) => !met.includes(names)), union];
	}
	const blocks = joined.map((names) => ({
		groups: members.filter((at) => dimensionsOf(at).every((name) => names.has(name))),
		dimensions: [...names].toSorted(),
		isPairs: false,
	}));
	// Who stands in which version is told by any cut, whatever else it is cut by.
	if (blocks.length < 2 || !joined.some((names) => names.has(RELEASE))) return blocks;
	const dimensions = [...new Set(blocks.flatMap((block) => block.dimensions))].toSorted();
	return [...blocks, { groups: members, dimensions, isPairs: true }];
}
