import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Interval } from './interval.ts';

/**
 * Exact interval of a share.
 *
 * Method: Clopper & Pearson 1934, "The Use of Confidence or Fiducial Limits Illustrated in the Case
 * of the Binomial".
 * Unit: share, 0 to 1; 0 and 1 are reached exactly.
 * Limits: independent answers with equal weights; never below its level and therefore wide: only
 * where a guarantee is contractual.
 *
 * @param hits x, whole, 0 to n
 * @param n answers, whole, above 0
 * @param confidence strictly between 0 and 1
 * @throws RangeError when the counts or the confidence are out of range
 */
export function clopperPearsonInterval(hits: number, n: number, confidence: number): Interval {
	if (!(hits >= 0 && n > 0 && hits <= n && confidence > 0 && confidence < 1)) {
		throw new RangeError(`no exact interval of ${hits} of ${n} at ${confidence}`);
	}
	const tail = (1 - confidence) / 2;
	return {
		low: hits === 0 ? 0 : betaQuantile(tail, hits, n - hits + 1),
		high: hits === n ? 1 : betaQuantile(1 - tail, hits + 1, n - hits),
	};
}
