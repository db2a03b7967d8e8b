import { chiSquarePValue } from './p-values.ts';

/** Result of a test of independence. */
export interface ChiSquareTest {
	readonly chiSquare: number;
	readonly degreesOfFreedom: number;
	readonly p: number;
	/** Smallest count expected under independence: below 5 the p-value is not to be trusted. */
	readonly smallestExpected: number;
}

/**
 * Test that rows and columns of a table of counts are independent, without continuity correction.
 *
 * Method: Pearson 1900, "On the Criterion that a Given System of Deviations…"; degrees of freedom
 * after Fisher 1922. Empty rows and columns are left out.
 * Limits: independent answers with equal weights; expected counts of 5 or more.
 *
 * @param table counts by row and column, 0 or above
 * @throws RangeError when a count is negative, or fewer than 2 rows or columns hold answers
 */
export function chiSquareTest(table: readonly (readonly number[])[]): ChiSquareTest {
	const rows = table.map((row) => sumOf(row)).filter((sum) => sum > 0);
	const columns = columnSums(table).filter((sum) => sum > 0);
	const total = sumOf(rows);
	if (rows.length < 2 || columns.length < 2) {
		throw new RangeError('a test of independence needs 2 rows and 2 columns with answers');
	}
	const expected = (row: number, column: number) => (row * column) / total;
	let chiSquare = 0;
	const sums = columnSums(table);
	for (const row of table) {
		const rowSum = sumOf(row);
		row.forEach((count, column) => {
			if (!(count >= 0)) throw new RangeError(`a count must be 0 or above, got ${count}`);
			const want = expected(rowSum, sums[column] ?? NaN);
			if (want > 0) chiSquare += (count - want) ** 2 / want;
		});
	}
	const degreesOfFreedom = (rows.length - 1) * (columns.length - 1);
	return {
		chiSquare,
		degreesOfFreedom,
		p: chiSquarePValue(chiSquare, degreesOfFreedom),
		smallestExpected: expected(Math.min(...rows), Math.min(...columns)),
	};
}

function columnSums(table: readonly (readonly number[])[]): readonly number[] {
	const columns = Math.max(0, ...table.map((row) => row.length));
	return Array.from({ length: columns }, (_, column) =>
		sumOf(table.map((row) => row[column] ?? 0)),
	);
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
