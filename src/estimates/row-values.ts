/**
 * The value of each of some rows, in their order. Made in one go: `Float64Array.from` gathers the values
 * in a list first, which takes as much memory again.
 */
export function rowValues(rows: Int32Array, valueOf: (row: number) => number): Float64Array {
	const values = new Float64Array(rows.length);
	for (let at = 0; at < rows.length; at++) values[at] = valueOf(rows[at] ?? -1);
	return values;
}
