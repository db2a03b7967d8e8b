/**
 * The sums of a resample: those of all groups, each as often as it was drawn (Efron 1979).
 *
 * @param sums of each group so many as `size`, group after group
 * @param counts by group how often it was drawn, whole, 0 or more
 * @returns so many sums as `size`
 */
export function drawnSums(
	sums: Float64Array,
	size: number,
	counts: ArrayLike<number>,
): Float64Array {
	const total = new Float64Array(size);
	for (let group = 0; group < counts.length; group++) {
		const count = counts[group] ?? 0;
		if (count === 0) continue;
		const start = group * size;
		for (let at = 0; at < size; at++) {
			total[at] = (total[at] ?? NaN) + count * (sums[start + at] ?? NaN);
		}
	}
	return total;
}
