import type { CutShapes } from './cut-shapes.ts';
import { RELEASE, whereKey, type Group, type Where } from './group.ts';
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

/** With fewer dimensions a face would be the block itself. */
const SMALLEST_WITH_FACES = 3;
/** In a block of more combinations of values its faces are looked at too. */
const MOST_CELLS = 6000;
/** Of more groups it would take minutes: there faces of two dimensions alone are looked at. */
const MOST_GROUPS = 20_000;

/** Finds the relations that a group is the whole of, by its place. */
type RelationsFrom = (parent: number) => readonly Relation[];

/**
 * Divides the groups of a universe by what every one of them is restricted to one value of (its wave, as
 * a rule); then by dimensions that never restrict a group together: these have nothing but the whole in
 * common, and any margins of one whole agree with each other.
 *
 * @param members places of the universe's groups
 */
export function blocksWithin(
	groups: readonly Group[],
	members: readonly number[],
	relationsFrom: RelationsFrom,
	shapes: CutShapes,
): readonly Block[] {
	const shapeOf = shapes.of(commonDimensions(groups, members));
	const shapeAt = (at: number) => shapeOf(groups[at]?.where ?? NO_CUT);
	const same = Map.groupBy(members, (at) => shapeAt(at).common);
	return [...same.values()].flatMap((own) =>
		joinedBlocks(own, (at) => shapeAt(at).free).flatMap((block) => {
			const within = relationsWithin(groups, block, relationsFrom);
			const sizes = sizesOf(groups, block, within.others);
			const isLarge = cellsIn(sizes, block.dimensions) > MOST_CELLS;
			const whole = { ...block, ...within, isLarge };
			return [whole, ...facesOf(groups, whole, relationsFrom)];
		}),
	);
}

const NO_CUT: Where = new Map();

type Joined = Pick<Block, 'groups' | 'dimensions' | 'isPairs'>;

/** In which dimensions the parts are less than their whole, and in which more, being of the same people. */
function relationsWithin(groups: readonly Group[], block: Joined, relationsFrom: RelationsFrom) {
	const own = new Set(block.groups);
	const others = new Set<string>();
	const overlapping = new Set<string>();
	for (const at of block.groups) {
		for (const { dimension, parent, parts, rest } of relationsFrom(at)) {
			if (!own.has(parts[0] ?? -1)) continue;
			if (rest > 0) others.add(dimension);
			let sum = 0;
			for (const part of parts) sum += groups[part]?.n ?? 0;
			if (sum > (groups[parent]?.n ?? 0)) overlapping.add(dimension);
		}
	}
	return { others, overlapping, isFace: false };
}

/**
 * The parts of a block that is too large to be looked at as one, or that says nothing as one because
 * people are in several of its groups: whatever is cut by two or three of its dimensions alone, within
 * each value of the others.
 */
function facesOf(
	groups: readonly Group[],
	block: Joined & Pick<Block, 'isLarge' | 'others'> & { readonly overlapping: ReadonlySet<string> },
	relationsFrom: RelationsFrom,
): readonly Block[] {
	if (block.isPairs || block.dimensions.length < SMALLEST_WITH_FACES) return [];
	if (!block.isLarge && block.overlapping.size === 0) return [];
	const isVeryLarge = block.groups.length > MOST_GROUPS;
	const sizes = sizesOf(groups, block, block.others);
	const free = block.dimensions.filter((dimension) => !block.overlapping.has(dimension));
	const subsets = subsetsOf(free).filter(
		(own) =>
			(!isVeryLarge || own.length === 2) &&
			own.length < block.dimensions.length &&
			cellsIn(sizes, own) <= MOST_CELLS,
	);
	return subsets.flatMap((dimensions) => {
		const slices = Map.groupBy(block.groups, (at) => {
			const where = groups[at]?.where ?? NO_CUT;
			return whereKey(new Map([...where].filter(([one]) => !dimensions.includes(one))));
		});
		return [...slices.values()].flatMap((own): Block[] => {
			const used = dimensions.filter((one) => own.some((at) => groups[at]?.where.has(one)));
			// A slice that uses fewer dimensions is one of another subset too.
			if (used.length < dimensions.length) return [];
			const slice = { groups: own, dimensions, isPairs: false };
			const { isLarge } = block;
			return [
				{ ...slice, ...relationsWithin(groups, slice, relationsFrom), isFace: true, isLarge },
			];
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
		for (const [dimension, told] of values)
			for (const value of groups[at]?.where.get(dimension) ?? []) told.add(value);
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
function commonDimensions(
	groups: readonly Group[],
	members: readonly number[],
): ReadonlySet<string> {
	const names = groups[members[0] ?? -1]?.where.keys() ?? [];
	return new Set(
		[...names].filter((name) => members.every((at) => groups[at]?.where.get(name)?.length === 1)),
	);
}

/** @param freeOf the dimensions that restrict a group and not all of them */
function joinedBlocks(
	members: readonly number[],
	freeOf: (at: number) => readonly string[],
): readonly Joined[] {
	let joined: readonly ReadonlySet<string>[] = [];
	for (const at of members) {
		const own = freeOf(at);
		if (own.length === 0) continue;
		const met = joined.filter((names) => own.some((name) => names.has(name)));
		if (met.length === 1 && own.every((name) => met[0]?.has(name))) continue;
		const union = new Set([...own, ...met.flatMap((names) => [...names])]);
		joined = [...joined.filter((names) => !met.includes(names)), union];
	}
	const blocks = joined.map((names) => ({
		groups: members.filter((at) => freeOf(at).every((name) => names.has(name))),
		dimensions: [...names].toSorted(),
		isPairs: false,
	}));
	// Who stands in which version is told by any cut, whatever else it is cut by.
	if (blocks.length < 2 || !joined.some((names) => names.has(RELEASE))) return blocks;
	const dimensions = [...new Set(blocks.flatMap((block) => block.dimensions))].toSorted();
	return [...blocks, { groups: members, dimensions, isPairs: true }];
}
