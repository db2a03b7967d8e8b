/** What is needed to tell how many independent answers an estimate is worth. */
export interface EstimatePrecision {
	/** Unweighted valid answers. */
	readonly n: number;
	/** Variance of one answer, Σw(y − m)²/Σw: p + d − m² for a balance, p(1 − p) for a share. */
	readonly simpleVariance: number;
	/** Linearised variance of the estimate. */
	readonly variance: number;
	/** Clusters with a valid answer in the domain. */
	readonly clusters: number;
}

/**
 * Effective sample size: min(n, simple variance / V), and the number of clusters where V is 0.
 *
 * Method: Korn & Graubard 1998, "Confidence Intervals for Proportions with Small Expected Number
 * of Positive Counts Estimated from Survey Data", without their correction for degrees of freedom;
 * capped at n and, where everybody answers alike, set to the clusters, which is conservative.
 * Unit: answers, not whole.
 *
 * @throws RangeError when n or the clusters are below 1 or a variance is negative
 */
export function effectiveSampleSize(precision: EstimatePrecision): number {
	const { n, simpleVariance, variance, clusters } = precision;
	if (!(n >= 1 && clusters >= 1 && simpleVariance >= 0 && variance >= 0)) {
		throw new RangeError(`no effective sample size of ${JSON.stringify(precision)}`);
	}
	return variance === 0 ? clusters : Math.min(n, simpleVariance / variance);
}
