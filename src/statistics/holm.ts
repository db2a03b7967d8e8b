/**
 * P-values adjusted so that the chance of any false claim keeps the level, in the order given:
 * adj_(k) = max over j ≤ k of min(1, (M − j + 1)·p_(j)).
 *
 * Method: Holm 1979, "A Simple Sequentially Rejective Multiple Test Procedure".
 * Limits: holds for any dependence; for declared confirmatory claims.
 *
 * @param pValues one per comparison of the declared family, 0 to 1
 * @throws RangeError when a p-value is outside 0 to 1
 */
export function holm(pValues: readonly number[]): readonly number[] {
	const smallestFirst = pValues
		.map((p, position) => ({ p, position }))
		.toSorted((left, right) => left.p - right.p);
	const adjusted = pValues.map(() => 1);
	let largest = 0;
	smallestFirst.forEach(({ p, position }, index) => {
		if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value must be between 0 and 1, got ${p}`);
		largest = Math.max(largest, Math.min(1, (pValues.length - index) * p));
		adjusted[position] = largest;
	});
	return adjusted;
}
