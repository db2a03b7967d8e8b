/**
 * Quantile of values by linear interpolation between order statistics; the median at ½.
 *
 * Method: Hyndman & Fan 1996, "Sample Quantiles in Statistical Packages", type 7.
 * Unit: that of the values. The order of the values changes nothing.
 *
 * @param share 0 to 1
 * @throws RangeError when there is no value, one is not finite or the share is outside 0 to 1
 */
export function quantile(values: ArrayLike<number>, share: number): number {
	const sorted = Float64Array.from(values).toSorted();
	const n = sorted.length;
	if (n === 0) throw new RangeError('there is no quantile of no values');
	if (!(share >= 0 && share <= 1)) throw new RangeError(`a share must be 0 to 1, got ${share}`);
	if (!sorted.every(Number.isFinite)) throw new RangeError('quantiles need finite values');
	const position = (n - 1) * share;
	const below = Math.floor(position);
	const low = sorted[below] ?? NaN;
	const high = sorted[below + 1] ?? low;
	return low + (position - below) * (high - low);
}
