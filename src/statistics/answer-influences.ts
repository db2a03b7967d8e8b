/**
 * Influence z_i = w(y − m)/Σw of each answer on a weighted mean.
 *
 * Method: Binder 1983, "On the Variances of Asymptotically Normal Estimators from Complex Surveys".
 * Unit: that of the values. Sums of them by cluster are {@link domainInfluence}'s, which is the one
 * to use where single answers are not needed.
 *
 * @param values one per answer
 * @param weights one per answer, 0 or above
 * @throws RangeError when the lengths differ or the weights do not sum to more than 0
 */
export function answerInfluences(
	values: readonly number[],
	weights: readonly number[],
): readonly number[] {
	if (values.length !== weights.length) {
		throw new RangeError(`${values.length} values have ${weights.length} weights`);
	}
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (!(total > 0)) throw new RangeError('the weights do not sum to more than 0');
	const mean = values.reduce((sum, value, i) => sum + value * (weights[i] ?? NaN), 0) / total;
	return values.map((value, i) => ((weights[i] ?? NaN) * (value - mean)) / total);
}
