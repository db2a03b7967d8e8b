import normal from '@stdlib/stats-base-dists-normal-quantile';
import student from '@stdlib/stats-base-dists-t-quantile';

/**
 * Quantile of the standard normal distribution, Φ⁻¹(p).
 *
 * @param p probability, strictly between 0 and 1
 * @throws RangeError when p is outside (0, 1)
 */
export function normalQuantile(p: number): number {
	requireProbability(p);
	return normal(p, 0, 1);
}

/**
 * Quantile of Student's t distribution.
 *
 * @param p probability, strictly between 0 and 1
 * @param degreesOfFreedom above 0, need not be whole
 * @throws RangeError when p is outside (0, 1) or the degrees of freedom are not above 0
 */
export function tQuantile(p: number, degreesOfFreedom: number): number {
	requireProbability(p);
	if (!(degreesOfFreedom > 0)) {
		throw new RangeError(`degrees of freedom must be above 0, got ${degreesOfFreedom}`);
	}
	return student(p, degreesOfFreedom);
}

/**
 * The z of a two-sided interval: 1.959964 at confidence 0.95.
 *
 * @param confidence strictly between 0 and 1
 * @throws RangeError when the confidence is outside (0, 1)
 */
export function normalCriticalValue(confidence: number): number {
	requireProbability(confidence);
	return normalQuantile((1 + confidence) / 2);
}

/**
 * The t of a two-sided interval: 2.262157 at confidence 0.95 and 9 degrees of freedom.
 *
 * @param confidence strictly between 0 and 1
 * @throws RangeError when the confidence is outside (0, 1) or the degrees of freedom are not above 0
 */
export function tCriticalValue(confidence: number, degreesOfFreedom: number): number {
	requireProbability(confidence);
	return tQuantile((1 + confidence) / 2, degreesOfFreedom);
}

function requireProbability(p: number): void {
	if (!(p > 0 && p < 1)) throw new RangeError(`expected a number between 0 and 1, got ${p}`);
}
