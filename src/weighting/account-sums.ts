import type { Coded } from '../responses/responses.ts';

/** Weight of each account among some rows, by account code. */
export function sumsByAccount(
	{ codes, ids }: Coded,
	rows: Int32Array,
	weights: Float64Array,
): Float64Array {
	const sums = new Float64Array(ids.length);
	for (let at = 0; at < rows.length; at++) {
		const code = codes[rows[at] ?? -1] ?? -1;
		sums[code] = (sums[code] ?? 0) + (weights[at] ?? 0);
	}
	return sums;
}

/** Share of the largest in the sum of all, 0 to 1. */
export function largestShare(sums: Float64Array): number {
	let [total, largest] = [0, 0];
	for (const sum of sums) {
		total += sum;
		if (sum > largest) largest = sum;
	}
	return largest / total;
}
