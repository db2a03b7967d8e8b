import type { Interval } from './interval.ts';
import type { SampleMoments } from './sample-moments.ts';
import { tInterval } from './t-interval.ts';

/**
 * Interval of a mean of independent, equally weighted answers: m ± t(n−1)·s/√n.
 *
 * Method: Student 1908, "The Probable Error of a Mean".
 * Unit: that of the values. Not clipped to the scale.
 * Limits: n of 2 or more; where all values are equal it has no width and says nothing.
 *
 * @param confidence strictly between 0 and 1
 * @throws RangeError when n is below 2
 */
export function meanInterval(
	{ n, mean, standardDeviation }: SampleMoments,
	confidence: number,
): Interval {
	if (!(n >= 2)) throw new RangeError(`the interval of a mean needs 2 values, got ${n}`);
	return tInterval(mean, standardDeviation / Math.sqrt(n), n - 1, confidence);
}
