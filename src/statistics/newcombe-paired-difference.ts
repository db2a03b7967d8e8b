import type { Interval } from './interval.ts';
import { type PairedCounts, personsOf } from './paired-counts.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Interval of the difference first − second of two shares of the same persons.
 *
 * Method: Newcombe 1998, "Improved Confidence Intervals for the Difference between Binomial
 * Proportions Based on Paired Data", method 10: two Wilson intervals joined with the correlation φ,
 * its numerator reduced by n/2 where it is positive.
 * Unit: share, −1 to 1.
 * Limits: independent persons with equal weights. An alternative to {@link tangoInterval}.
 *
 * @param criticalValue z of the two-sided confidence level, above 0
 * @throws RangeError when a count is negative or all are 0
 */
export function newcombePairedDifference(counts: PairedCounts, criticalValue: number): Interval {
	const { both, firstOnly, secondOnly } = counts;
	const n = personsOf(counts);
	const first = (both + firstOnly) / n;
	const second = (both + secondOnly) / n;
	const firstLimits = wilsonInterval(first, n, criticalValue);
	const secondLimits = wilsonInterval(second, n, criticalValue);
	const correlation = reducedPhi(counts, n);
	const join = (a: number, b: number) =>
		Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
	const difference = first - second;
	return {
		low: difference - join(first - firstLimits.low, secondLimits.high - second),
		high: difference + join(firstLimits.high - first, second - secondLimits.low),
	};
}

/** Correlation φ of the 2 × 2 table, shrunk as Newcombe prescribes; 0 where a margin is empty. */
function reducedPhi({ both, firstOnly, secondOnly, neither }: PairedCounts, n: number): number {
	const margins =
		(both + firstOnly) * (secondOnly + neither) * (both + secondOnly) * (firstOnly + neither);
	if (margins === 0) return 0;
	const excess = both * neither - firstOnly * secondOnly;
	const reduced = excess > 0 ? Math.max(excess - n / 2, 0) : excess;
	return reduced / Math.sqrt(margins);
}
