import chiSquare from '@stdlib/stats-base-dists-chisquare-cdf';
import f from '@stdlib/stats-base-dists-f-cdf';
import normal from '@stdlib/stats-base-dists-normal-cdf';
import student from '@stdlib/stats-base-dists-t-cdf';

/**
 * Two-sided p-value of a standard normal statistic, 2Φ(−|z|). Accurate in the far tail.
 *
 * Method: de Moivre 1733 and Laplace 1812. Unit: probability, 0 to 1.
 *
 * @throws RangeError when z is no number
 */
export function normalPValue(z: number): number {
	requireNumber(z);
	return 2 * normal(-Math.abs(z), 0, 1);
}

/**
 * Two-sided p-value of Student's t. Accurate in the far tail.
 *
 * Method: Student 1908, "The Probable Error of a Mean". Unit: probability, 0 to 1.
 *
 * @param degreesOfFreedom above 0, need not be whole
 * @throws RangeError when t is no number or the degrees of freedom are not above 0
 */
export function tPValue(t: number, degreesOfFreedom: number): number {
	requireNumber(t);
	requireDegrees(degreesOfFreedom);
	return t === 0 ? 1 : 2 * student(-Math.abs(t), degreesOfFreedom);
}

/**
 * Upper tail of the chi-square distribution: the chance of a statistic as large or larger.
 *
 * Method: Pearson 1900. Unit: probability, 0 to 1.
 * Limits: absolute accuracy of about 1e-15 above 1 degree of freedom.
 *
 * @param degreesOfFreedom above 0, need not be whole
 * @throws RangeError when the statistic is no number or the degrees of freedom are not above 0
 */
export function chiSquarePValue(statistic: number, degreesOfFreedom: number): number {
	requireNumber(statistic);
	requireDegrees(degreesOfFreedom);
	if (degreesOfFreedom === 1) return normalPValue(Math.sqrt(Math.max(0, statistic)));
	return 1 - chiSquare(Math.max(0, statistic), degreesOfFreedom);
}

/**
 * Upper tail of the F distribution: the chance of a ratio of variances as large or larger.
 *
 * Method: Fisher 1924, "On a Distribution Yielding the Error Functions of Several Well Known
 * Statistics". Unit: probability, 0 to 1.
 *
 * @param numeratorDegrees above 0, need not be whole
 * @param denominatorDegrees above 0, need not be whole
 * @throws RangeError when the ratio is no number or a number of degrees is not above 0
 */
export function fPValue(
	ratio: number,
	numeratorDegrees: number,
	denominatorDegrees: number,
): number {
	requireNumber(ratio);
	requireDegrees(numeratorDegrees);
	requireDegrees(denominatorDegrees);
	return ratio <= 0 ? 1 : f(1 / ratio, denominatorDegrees, numeratorDegrees);
}

function requireNumber(statistic: number): void {
	if (Number.isNaN(statistic)) throw new RangeError('there is no p-value of no number');
}

function requireDegrees(degreesOfFreedom: number): void {
	if (!(degreesOfFreedom > 0)) {
		throw new RangeError(`degrees of freedom must be above 0, got ${degreesOfFreedom}`);
	}
}
