import { quantile } from './quantile.ts';

/**
 * Median of the slopes between all pairs of a series, per step of time.
 *
 * Method: Theil 1950, "A Rank-Invariant Method of Linear and Polynomial Regression Analysis"; Sen 1968.
 * Unit: that of the values per step. Limits: waves at equal distances.
 *
 * @param series values in the order of time
 * @throws RangeError with fewer than 2 values or one that is not finite
 */
export function theilSenSlope(series: readonly number[]): number {
	if (series.length < 2) throw new RangeError(`a slope needs 2 values, got ${series.length}`);
	const slopes = series.flatMap((later, j) =>
		series.slice(0, j).map((earlier, i) => (later - earlier) / (j - i)),
	);
	return quantile(slopes, 0.5);
}
