import type { BalanceCounts } from './adjusted-wald-interval.ts';
import type { SampleMoments } from './sample-moments.ts';

/** Moments of the answers +1, 0 and −1 behind a balance. */
export interface BalanceMoments extends SampleMoments {
	/** Variance of one answer with divisor n, p + d − m². */
	readonly variance: number;
}

/**
 * Moments of a net balance from counts: m = p − d with variance p + d − m² (divisor n), and the
 * sample standard deviation (divisor n − 1) that t intervals and Welch's test use.
 *
 * Method: Reichheld 2003, "The One Number You Need to Grow", for m; Rocks 2016, "Interval
 * Estimation for the 'Net Promoter Score'", for its variance.
 * Unit: share of n, −1 to 1 (100 times this is the Net Promoter Score).
 * Limits: equal weights.
 *
 * @throws RangeError when n is not above 0, a count is negative or they exceed n
 */
export function balanceMoments({ promoters, detractors, n }: BalanceCounts): BalanceMoments {
	if (!(n > 0 && promoters >= 0 && detractors >= 0 && promoters + detractors <= n)) {
		throw new RangeError(`no balance of ${promoters} promoters and ${detractors} of ${n}`);
	}
	const mean = (promoters - detractors) / n;
	const isUnanimous = promoters === n || detractors === n || promoters + detractors === 0;
	const variance = isUnanimous ? 0 : (promoters + detractors) / n - mean * mean;
	const standardDeviation = n > 1 ? Math.sqrt((variance * n) / (n - 1)) : 0;
	return { n, mean, variance, standardDeviation };
}
