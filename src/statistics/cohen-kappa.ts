/**
 * Agreement of two coders beyond chance: 1 is perfect, 0 is chance.
 *
 * Method: Cohen 1960, "A Coefficient of Agreement for Nominal Scales".
 * Limits: 50 comments or more; below 0.67 themes are preliminary. Undefined, and 1, where both put
 * everything in one theme.
 *
 * @param table comments by first coder's theme (rows) and second coder's (columns)
 * @throws RangeError when there is no comment
 */
export function cohenKappa(table: readonly (readonly number[])[]): number {
	const n = table.flat().reduce((sum, count) => sum + count, 0);
	if (!(n > 0)) throw new RangeError('there is no agreement on no comments');
	const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
	const observed = table.reduce((sum, row, i) => sum + (row[i] ?? 0), 0) / n;
	const expected = rows.reduce((sum, row, i) => {
		const column = table.reduce((total, other) => total + (other[i] ?? 0), 0);
		return sum + (row * column) / (n * n);
	}, 0);
	return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}
