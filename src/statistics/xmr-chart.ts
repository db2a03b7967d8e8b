import { exactSum } from './exact-sum.ts';
import type { Interval } from './interval.ts';

/** Limits are so many mean moving ranges from the mean: 3 / 1.128. */
const LIMIT_RANGES = 2.66;

/** Upper limit of a moving range, in mean moving ranges. */
const RANGE_LIMIT = 3.268;

/** Centre and natural process limits of single values. */
export interface XmrChart {
	readonly mean: number;
	readonly meanMovingRange: number;
	readonly limits: Interval;
	readonly movingRangeLimit: number;
}

/**
 * Chart of individual values and moving ranges.
 *
 * Method: Shewhart 1931, "Economic Control of Quality of Manufactured Product"; Wheeler & Chambers
 * 1992, "Understanding Statistical Process Control": X̄ ± 2.66·mR̄.
 * Unit: that of the values. Not clipped to a scale.
 * Limits: 8 points or more with bases of about one size; freeze the limits and do not compute them
 * anew at each wave.
 *
 * @param series values in the order of time
 * @throws RangeError with fewer than 2 values or one that is not finite
 */
export function xmrChart(series: readonly number[]): XmrChart {
	if (series.length < 2) throw new RangeError(`a chart needs 2 values, got ${series.length}`);
	const mean = exactSum(series) / series.length;
	const ranges = series.slice(1).map((value, i) => Math.abs(value - (series[i] ?? NaN)));
	const meanMovingRange = exactSum(ranges) / ranges.length;
	const reach = LIMIT_RANGES * meanMovingRange;
	return {
		mean,
		meanMovingRange,
		limits: { low: mean - reach, high: mean + reach },
		movingRangeLimit: RANGE_LIMIT * meanMovingRange,
	};
}
