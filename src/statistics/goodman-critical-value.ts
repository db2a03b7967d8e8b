import quantile from '@stdlib/stats-base-dists-chisquare-quantile';

/**
 * Critical value √χ² that makes Wald intervals hold at once for all contrasts of the shares of
 * several classes.
 *
 * Method: Goodman 1964, "Simultaneous Confidence Intervals for Contrasts among Multinomial
 * Populations".
 * Limits: too wide for one contrast, without width where everybody answers alike; not for display.
 *
 * @param classes 2 or more; 3 for promoters, passives and detractors
 * @param confidence strictly between 0 and 1
 * @throws RangeError when there are fewer than 2 classes or the confidence is outside (0, 1)
 */
export function goodmanCriticalValue(classes: number, confidence: number): number {
	if (!(classes >= 2)) throw new RangeError(`contrasts need 2 classes or more, got ${classes}`);
	if (!(confidence > 0 && confidence < 1)) {
		throw new RangeError(`expected a number between 0 and 1, got ${confidence}`);
	}
	return Math.sqrt(quantile(confidence, classes - 1));
}
