/**
 * P-values adjusted for the false discovery rate, in the order given:
 * adj_(k) = min over j ≥ k of min(1, M·p_(j)/j).
 *
 * Method: Benjamini & Hochberg 1995, "Controlling the False Discovery Rate".
 * Limits: assumes independent or positively dependent tests.
 *
 * @param pValues one per comparison of the declared family, 0 to 1
 * @throws RangeError when a p-value is outside 0 to 1
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
	const largestFirst = pValues
		.map((p, position) => ({ p, position }))
		.toSorted((left, right) => right.p - left.p);
	const adjusted = pValues.map(() => 1);
	let smallest = 1;
	largestFirst.forEach(({ p, position }, index) => {
		if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value must be between 0 and 1, got ${p}`);
		const rank = pValues.length - index;
		smallest = Math.min(smallest, p * (pValues.length / rank));
		adjusted[position] = smallest;
	});
	return adjusted;
}
