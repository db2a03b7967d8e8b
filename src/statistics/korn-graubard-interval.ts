import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { tCriticalValue } from './critical-values.ts';
import type { Interval } from './interval.ts';

/** A share of a design with its linearised variance. */
export interface DesignShare {
	readonly share: number;
	/** Linearised variance, above 0. */
	readonly variance: number;
	/** Unweighted answers behind the share. */
	readonly n: number;
	readonly degreesOfFreedom: number;
}

/**
 * Interval of a weighted or clustered share: Clopper–Pearson limits at the effective size
 * p(1 − p)/V·(t(n−1)/t(ν))².
 *
 * Method: Korn & Graubard 1998, "Confidence Intervals for Proportions with Small Expected Number of
 * Positive Counts Estimated from Survey Data".
 * Unit: share, 0 to 1.
 * Limits: needs a share strictly between 0 and 1; an alternative to Wilson at the effective size.
 *
 * @param confidence strictly between 0 and 1
 * @throws RangeError when the share is not strictly between 0 and 1 or the variance is not above 0
 */
export function kornGraubardInterval(design: DesignShare, confidence: number): Interval {
	const { share, variance, n, degreesOfFreedom } = design;
	if (!(share > 0 && share < 1 && variance > 0)) {
		throw new RangeError(`no beta interval of a share of ${share} with variance ${variance}`);
	}
	const correction =
		tCriticalValue(confidence, n - 1) / tCriticalValue(confidence, degreesOfFreedom);
	const size = ((share * (1 - share)) / variance) * correction ** 2;
	const tail = (1 - confidence) / 2;
	return {
		low: betaQuantile(tail, size * share, size * (1 - share) + 1),
		high: betaQuantile(1 - tail, size * share + 1, size * (1 - share)),
	};
}
