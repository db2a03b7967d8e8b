const FIRST_LETTER = 65;
const MOST_COLUMNS = 26;

/** A comparison of two columns, by their positions from 0. */
export interface ColumnComparison {
	readonly first: number;
	readonly second: number;
	/** first − second, in the unit of the columns. */
	readonly difference: number;
	/** P-value, adjusted as the report declares. */
	readonly p: number;
}

/** All pairs of columns in the order A–B, A–C, …, B–C, …. */
export function columnPairs(columns: number): readonly (readonly [number, number])[] {
	return Array.from({ length: columns }, (_, first) =>
		Array.from({ length: columns - first - 1 }, (__, gap) => [first, first + gap + 1] as const),
	).flat();
}

/**
 * For each column the letters (A, B, …) of the columns it is significantly higher than, in order.
 *
 * Method: the convention of published cross tables; the test behind the
 * p-values is the caller's.
 * Limits: no letters where a base is below 10; 26 columns at most.
 *
 * @param comparisons pairs of columns, each at most once
 * @param alpha a p below this counts
 * @throws RangeError when there are more than 26 columns
 */
export function columnLetters(
	columns: number,
	comparisons: readonly ColumnComparison[],
	alpha: number,
): readonly string[] {
	if (columns > MOST_COLUMNS) throw new RangeError(`there are letters for 26, got ${columns}`);
	const beaten = Array.from({ length: columns }, (): number[] => []);
	for (const { first, second, difference, p } of comparisons) {
		if (!(p < alpha) || difference === 0) continue;
		const [higher, lower] = difference > 0 ? [first, second] : [second, first];
		beaten[higher]?.push(lower);
	}
	return beaten.map((lower) =>
		lower
			.toSorted((a, b) => a - b)
			.map((column) => String.fromCodePoint(FIRST_LETTER + column))
			.join(''),
	);
}
