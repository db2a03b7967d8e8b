/**
 * Share f = n/N of the population that answered.
 *
 * @param n answers or clusters, 0 or above
 * @param population N eligible at the closing date, at least n and above 0
 * @throws RangeError when more answered than there are
 */
export function samplingFraction(n: number, population: number): number {
	if (!(n >= 0 && population > 0 && n <= population && Number.isFinite(population))) {
		throw new RangeError(`${n} of ${population} cannot have answered`);
	}
	return n / population;
}

/**
 * Variance of a mean or total of a census target, (1 − n/N)·V: 0 when everybody answered.
 *
 * Method: Cochran 1977, "Sampling Techniques", theorem 2.2.
 * Unit: square of the estimate's unit.
 * Limits: for the census target only; where clusters are the n, everybody inside must have been
 * asked and answered, else {@link twoStageVariance}. Never for Rocks' adjusted variance, which it
 * makes too small: there use {@link populationEffectiveSize}.
 *
 * @param variance V without correction, 0 or above
 * @throws RangeError when the variance is negative or more answered than there are
 */
export function finitePopulationVariance(variance: number, n: number, population: number): number {
	if (!(variance >= 0)) throw new RangeError(`a variance must be 0 or above, got ${variance}`);
	return (1 - samplingFraction(n, population)) * variance;
}

/**
 * Sample size n* = n(N − 1)/(N − n) at which an interval for an endless population is as wide as one
 * of n answers out of N should be; Infinity when everybody answered, where there is no interval.
 *
 * Method: the correction of Cochran 1977, "Sampling Techniques", solved for the sample size; for
 * adjusted Wald and Wilson intervals of a census target.
 * Unit: answers, not whole.
 *
 * @param n answers, observed or effective, above 0
 * @throws RangeError when more answered than there are
 */
export function populationEffectiveSize(n: number, population: number): number {
	return samplingFraction(n, population) === 1
		? Infinity
		: (n * (population - 1)) / (population - n);
}
