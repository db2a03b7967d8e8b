import type { Base } from './estimated-fact.ts';
import type { Sample } from './sample.ts';

/**
 * The people of some rows, each worth one answer.
 * @param rows each with an answer; not necessarily of different people
 */
export function baseOfRows(sample: Sample, rows: Int32Array): Base {
	const { person, account } = sample.responses;
	const n = sample.countDistinct(person, rows);
	if (account === null) return { n, accounts: null, nEffective: n, largestAccount: null };
	const { accounts, largest } = accountsOf(sample, rows);
	const largestAccount = rows.length === 0 ? 0 : largest / rows.length;
	return { n, accounts, nEffective: n, largestAccount };
}

/** How many accounts have some rows, and how many of these the account with most of them has. */
function accountsOf(sample: Sample, rows: Int32Array) {
	const sizes: number[] = [];
	let largest = 0;
	for (const account of sample.numberClusters(rows)) {
		const size = (sizes[account] ?? 0) + 1;
		sizes[account] = size;
		if (size > largest) largest = size;
	}
	return { accounts: sizes.length, largest };
}
