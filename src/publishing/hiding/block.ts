import { RELEASE, whereKey, type Group } from './group.ts';

/** Groups whose numbers tell of each other, as places in a list; no equation joins two blocks. */
export interface Block {
	readonly groups: readonly number[];
	/** What they are cut by, apart from what is the same of all. */
	readonly dimensions: readonly string[];
	/** Whether only pairs of its groups are compared: all that was told of the same people by versions. */
	readonly isPairs: boolean;
}

/**
 * Divides groups by universe and by what every group of a universe is restricted to one value of
 * (its wave, as a rule); then by dimensions that never restrict a group together: these have nothing but
 * the whole in common, and any margins of one whole agree with each other.
 */
export function blocksOf(groups: readonly Group[]): readonly Block[] {
	const places = groups.map((_, at) => at);
	const universes = Map.groupBy(places, (at) => groups[at]?.universe ?? '');
	return [...universes.values()].flatMap((members) => {
		const common = commonDimensions(members.flatMap((at) => groups[at] ?? []));
		const keyOf = (at: number) => {
			const where = groups[at]?.where ?? new Map<string, readonly string[]>();
			return whereKey(new Map([...where].filter(([dimension]) => common.has(dimension))));
		};
		return [...Map.groupBy(members, keyOf).values()].flatMap((same) =>
			joinedBlocks(groups, same, common),
		);
	});
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
): readonly Block[] {
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
