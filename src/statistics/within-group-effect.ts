/**
 * Difference between two kinds of persons inside the same groups: the slope of y on x with an own
 * level for each group.
 *
 * Method: fixed effects, Mundlak 1978, "On the Pooling of Time Series and Cross Section Data", by
 * centring within groups (Frisch & Waugh 1933).
 * Unit: that of y per unit of x. Groups without both kinds add nothing.
 * Limits: equal weights; below 10 persons of either kind show counts.
 *
 * @param y answer of each person
 * @param x 1 or 0 of each person (contact person or not)
 * @param groups group of each person
 * @throws RangeError when lengths differ or no group holds both kinds
 */
export function withinGroupEffect(
	y: readonly number[],
	x: readonly number[],
	groups: readonly number[],
): number {
	if (y.length !== x.length || y.length !== groups.length) {
		throw new RangeError('answers, kinds and groups differ in length');
	}
	const rows = new Map<number, number[]>();
	groups.forEach((group, row) => rows.set(group, [...(rows.get(group) ?? []), row]));
	let shared = 0;
	let spread = 0;
	for (const members of rows.values()) {
		const xMean = meanOf(x, members);
		const yMean = meanOf(y, members);
		for (const row of members) {
			const distance = (x[row] ?? NaN) - xMean;
			shared += distance * ((y[row] ?? NaN) - yMean);
			spread += distance * distance;
		}
	}
	if (!(spread > 0)) throw new RangeError('no group holds both kinds of persons');
	return shared / spread;
}

function meanOf(values: readonly number[], rows: readonly number[]): number {
	return rows.reduce((sum, row) => sum + (values[row] ?? NaN), 0) / rows.length;
}
