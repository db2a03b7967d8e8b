import type { Interval } from './interval.ts';
import { chiSquarePValue } from './p-values.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Answers of the same persons to two questions or waves, in persons. */
export interface PairedCounts {
	readonly both: number;
	readonly firstOnly: number;
	readonly secondOnly: number;
	readonly neither: number;
}

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

/** Result of a test that two shares of the same persons are equal. */
export interface McNemarTest {
	readonly chiSquare: number;
	readonly p: number;
}

/**
 * Test that two shares of the same persons are equal, without continuity correction.
 *
 * Method: McNemar 1947, "Note on the Sampling Error of the Difference between Correlated Proportions
 * or Percentages".
 * Limits: below 25 discordant persons use the exact {@link signTest}. Without any, p is 1.
 *
 * @throws RangeError when a count is negative or all are 0
 */
export function mcNemarTest(counts: PairedCounts): McNemarTest {
	personsOf(counts);
	const { firstOnly, secondOnly } = counts;
	const discordant = firstOnly + secondOnly;
	const chiSquare = discordant === 0 ? 0 : (firstOnly - secondOnly) ** 2 / discordant;
	return { chiSquare, p: chiSquarePValue(chiSquare, 1) };
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

function personsOf({ both, firstOnly, secondOnly, neither }: PairedCounts): number {
	const n = both + firstOnly + secondOnly + neither;
	if (!(both >= 0 && firstOnly >= 0 && secondOnly >= 0 && neither >= 0 && n > 0)) {
		throw new RangeError('paired counts must be 0 or above and not all 0');
	}
	return n;
}
