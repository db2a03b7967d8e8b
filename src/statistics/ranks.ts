/**
 * Rank of each value from 1, smallest first; equal values share the mean of their ranks.
 *
 * Method: Kendall 1945, "The Treatment of Ties in Ranking Problems".
 *
 * @throws RangeError when a value is no number
 */
export function ranksOf(values: readonly number[]): readonly number[] {
	const order = values.map((value, position) => {
		if (Number.isNaN(value)) throw new RangeError('a value without order has no rank');
		return { value, position };
	});
	order.sort((left, right) => left.value - right.value);
	const ranks = values.map(() => 0);
	let start = 0;
	while (start < order.length) {
		let end = start + 1;
		while (order[end]?.value === order[start]?.value && end < order.length) end += 1;
		for (const { position } of order.slice(start, end)) ranks[position] = (start + 1 + end) / 2;
		start = end;
	}
	return ranks;
}

/**
 * Sizes of the groups of equal values, those of one left out.
 */
export function tieSizes(values: readonly number[]): readonly number[] {
	const sizes = new Map<number, number>();
	for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
	return [...sizes.values()].filter((size) => size > 1);
}
