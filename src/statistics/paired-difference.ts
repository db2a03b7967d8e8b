import type { Interval } from './interval.ts';
import { meanInterval } from './mean-interval.ts';
import { sampleMoments } from './sample-moments.ts';

/** Mean of the differences within persons, with its standard error and interval. */
export interface PairedDifference extends Interval {
	readonly n: number;
	readonly difference: number;
	readonly standardDeviation: number;
	readonly standardError: number;
}

/**
 * Mean difference of two answers of the same persons, with its t interval.
 *
 * Method: Student 1908, "The Probable Error of a Mean", on the differences.
 * Unit: that of the differences.
 * Limits: independent persons, equal weights, 2 pairs or more; where nearly all differences are 0
 * the counts say more than the interval.
 *
 * @param differences one per person with both answers; for a gap experience minus expectation, for
 * a change later minus earlier
 * @param confidence strictly between 0 and 1
 * @throws RangeError with fewer than 2 pairs or a difference that is not finite
 */
export function pairedDifference(
	differences: ArrayLike<number>,
	confidence: number,
): PairedDifference {
	const moments = sampleMoments(differences);
	const { n, mean, standardDeviation } = moments;
	return {
		n,
		difference: mean,
		standardDeviation,
		standardError: standardDeviation / Math.sqrt(n),
		...meanInterval(moments, confidence),
	};
}
