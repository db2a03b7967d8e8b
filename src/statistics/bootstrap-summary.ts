import type { Interval } from './interval.ts';
import { quantile } from './quantile.ts';

/** Percentile interval of each predictor and how often it came first. */
export interface BootstrapSummary {
	readonly intervals: readonly Interval[];
	/** Share of resamples in which it is the largest, 0 to 1; ties go to the earlier. */
	readonly ranksFirst: readonly number[];
}

/**
 * Percentile intervals of several numbers estimated together in each resample.
 *
 * Method: Efron 1981, "Nonparametric Standard Errors and Confidence Intervals", percentile method with
 * type-7 quantiles.
 * Unit: that of the estimates. Limits: 2000 resamples for limits one may print.
 *
 * @param estimates one array for each resample, all of one length
 * @param confidence strictly between 0 and 1
 * @throws RangeError when there is no resample
 */
export function bootstrapSummary(
	estimates: readonly (readonly number[])[],
	confidence: number,
): BootstrapSummary {
	const first = estimates[0];
	if (first === undefined) throw new RangeError('a bootstrap needs resamples');
	const wins = first.map(() => 0);
	for (const estimate of estimates) {
		const best = estimate.indexOf(Math.max(...estimate));
		wins[best] = (wins[best] ?? 0) + 1;
	}
	const tail = (1 - confidence) / 2;
	return {
		intervals: first.map((_, j) => {
			const values = estimates.map((estimate) => estimate[j] ?? NaN);
			return { low: quantile(values, tail), high: quantile(values, 1 - tail) };
		}),
		ranksFirst: wins.map((count) => count / estimates.length),
	};
}
