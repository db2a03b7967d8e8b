/** With fewer respondents than this a value of a target is merged with another (methods c2). */
export const LEAST_RESPONDENTS = 5;

/** Values that are weighted as one. */
export interface MergedValues {
	/** Place of the merged value that each value belongs to; −1 where it has neither target nor answer. */
	readonly places: readonly number[];
	/** Target share of each merged value. */
	readonly shares: readonly number[];
	/** The places of the values that stand together because one of them was too small. */
	readonly together: readonly (readonly number[])[];
	/** Values that stay too small: places in the values. */
	readonly tooSmall: readonly number[];
}

interface Block {
	readonly members: readonly number[];
	readonly count: number;
	readonly share: number;
}

/**
 * Merges each value of a target with too few respondents with its neighbour in a declared order: with
 * the one after it, the last with the one before.
 *
 * @param counts respondents of each value
 * @param shares target share of each value
 * @param order places of the values that may be merged
 */
export function mergeValues(
	counts: readonly number[],
	shares: readonly number[],
	order: readonly number[],
): MergedValues {
	const blockOf = (at: number): Block => ({
		members: [at],
		count: counts[at] ?? 0,
		share: shares[at] ?? 0,
	});
	const used = counts.flatMap((count, at) => (count > 0 || (shares[at] ?? 0) > 0 ? [at] : []));
	const fixed = used.filter((at) => !order.includes(at)).map(blockOf);
	const merged = mergedInOrder(order.filter((at) => used.includes(at)).map(blockOf));
	const blocks = [...merged, ...fixed].toSorted(
		(a, b) => Math.min(...a.members) - Math.min(...b.members),
	);
	return {
		places: counts.map((_, at) => blocks.findIndex(({ members }) => members.includes(at))),
		shares: blocks.map(({ share }) => share),
		together: blocks.flatMap(({ members }) => (members.length > 1 ? [members] : [])),
		tooSmall: blocks.filter(isTooSmall).flatMap(({ members }) => members),
	};
}

function mergedInOrder(blocks: readonly Block[]): readonly Block[] {
	const small = blocks.findIndex(isTooSmall);
	if (small < 0 || blocks.length < 2) return blocks;
	const first = Math.min(small, blocks.length - 2);
	const [one, other] = [blocks[first], blocks[first + 1]];
	if (one === undefined || other === undefined) return blocks;
	const together = {
		members: [...one.members, ...other.members],
		count: one.count + other.count,
		share: one.share + other.share,
	};
	return mergedInOrder([...blocks.slice(0, first), together, ...blocks.slice(first + 2)]);
}

function isTooSmall({ count }: Block): boolean {
	return count < LEAST_RESPONDENTS;
}
