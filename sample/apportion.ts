/**
 * Shares `total` out in whole numbers, in proportion to the weights (largest remainder, Hamilton).
 * Ties go to the earlier place. The result has the length of the weights and adds up to `total`;
 * weights that add up to 0 throw.
 */
export function apportion(weights: readonly number[], total: number): number[] {
	const sum = weights.reduce((left, right) => left + right, 0);
	if (sum <= 0) throw new Error('Weights must add up to more than 0');
	const exact = weights.map((weight) => (weight * total) / sum);
	const counts = exact.map((value) => Math.floor(value));
	const left = total - counts.reduce((one, other) => one + other, 0);
	const places = exact
		.map((value, place) => ({ place, remainder: value - Math.floor(value) }))
		.toSorted((one, other) => other.remainder - one.remainder || one.place - other.place);
	for (const { place } of places.slice(0, left)) counts[place] = (counts[place] ?? 0) + 1;
	return counts;
}

/** The values that the counts stand for, ascending: counts [1, 2] from 0 give [0, 1, 1]. */
export function spread(counts: readonly number[], from: number): number[] {
	return counts.flatMap((count, place) => Array.from({ length: count }, () => from + place));
}
