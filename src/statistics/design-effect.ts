/**
 * Design effect of an estimate: its linearised variance over that of n independent answers.
 *
 * Method: Kish 1965, "Survey Sampling".
 *
 * @param variance linearised variance, 0 or above
 * @param simpleVariance variance of one answer, above 0
 * @param n unweighted answers
 * @throws RangeError when the simple variance or n is not above 0
 */
export function designEffect(variance: number, simpleVariance: number, n: number): number {
	if (!(simpleVariance > 0 && n > 0)) throw new RangeError('no design effect without spread');
	return variance / (simpleVariance / n);
}

/**
 * Design effect to expect of clusters of these sizes, 1 + (Σn_g²/n − 1)·ICC.
 *
 * Method: Kish 1965, "Survey Sampling", with the weighted mean size for unequal clusters. A planning
 * number.
 *
 * @param sizes answers of each cluster, above 0
 * @param intraclassCorrelation ICC(1), −1 to 1
 * @throws RangeError when there is no answer
 */
export function plannedDesignEffect(
	sizes: readonly number[],
	intraclassCorrelation: number,
): number {
	const n = sizes.reduce((sum, size) => sum + size, 0);
	if (!(n > 0)) throw new RangeError('no design effect without answers');
	const squares = sizes.reduce((sum, size) => sum + size * size, 0);
	return 1 + (squares / n - 1) * intraclassCorrelation;
}
