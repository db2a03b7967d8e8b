import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Interval } from './interval.ts';

/**
 * Equal-tailed interval of a share from the Beta(x + ½, n − x + ½) distribution.
 *
 * Method: Jeffreys 1946, "An Invariant Form for the Prior Probability in Estimation Problems", with
 * the ends of Brown, Cai & DasGupta 2001, "Interval Estimation for a Binomial Proportion": 0 at no
 * hits and 1 at hits only.
 * Unit: share, 0 to 1.
 * Limits: independent answers with equal weights.
 *
 * @param hits x, 0 to n
 * @param n answers, above 0
 * @param confidence strictly between 0 and 1
 * @throws RangeError when the counts or the confidence are out of range
 */
export function jeffreysInterval(hits: number, n: number, confidence: number): Interval {
	if (!(hits >= 0 && n > 0 && hits <= n && confidence > 0 && confidence < 1)) {
		throw new RangeError(`no Jeffreys interval of ${hits} of ${n} at ${confidence}`);
	}
	const tail = (1 - confidence) / 2;
	const [first, second] = [hits + 0.5, n - hits + 0.5];
	return {
		low: hits === 0 ? 0 : betaQuantile(tail, first, second),
		high: hits === n ? 1 : betaQuantile(1 - tail, first, second),
	};
}
