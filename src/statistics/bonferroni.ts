/**
 * P-values times their number, at most 1, in the order given.
 *
 * Method: Dunn 1961, "Multiple Comparisons among Means" (Bonferroni's inequality).
 * Limits: holds for any dependence; Holm 1979 is never worse.
 *
 * @param pValues one per comparison of the declared family, 0 to 1
 * @throws RangeError when a p-value is outside 0 to 1
 */
export function bonferroni(pValues: readonly number[]): readonly number[] {
	return pValues.map((p) => {
		if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value must be between 0 and 1, got ${p}`);
		return Math.min(1, p * pValues.length);
	});
}
