/** Neighbours that share the room between them, ranked from the first place on. */
interface Pool {
	readonly sum: number;
	readonly count: number;
}

/**
 * The places nearest to those wanted, in the least squares, that keep `gap` from each other and lie
 * between `low` and `high`; in the order of `wanted`.
 *
 * Method: pool adjacent violators (Barlow et al. 1972) of the places less their ranks' gaps.
 */
export function spreadApart(
	wanted: readonly number[],
	gap: number,
	low: number,
	high: number,
): readonly number[] {
	const sorted = Array.from(wanted.entries()).toSorted(([, a], [, b]) => a - b);
	const pools: Pool[] = [];
	for (const [rank, [, place]] of sorted.entries()) {
		pools.push({ sum: place - rank * gap, count: 1 });
		pool(pools);
	}
	const last = Math.max(low, high - (wanted.length - 1) * gap);
	const starts = pools.flatMap(({ sum, count }) =>
		Array.from({ length: count }, () => Math.min(Math.max(sum / count, low), last)),
	);
	const placed = new Map(
		sorted.map(([index], rank) => [index, (starts[rank] ?? low) + rank * gap]),
	);
	return wanted.map((place, index) => placed.get(index) ?? place);
}

/** Joins the last pools until each has a greater mean than the one before. */
function pool(pools: Pool[]): void {
	for (;;) {
		const [before, last] = pools.slice(-2);
		if (!before || !last || before.sum / before.count <= last.sum / last.count) return;
		pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
	}
}
