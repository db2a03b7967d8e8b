import type { Coded } from '../responses/responses.ts';
import { clusterEqualWeights } from '../statistics/cluster-equal-weights.ts';

/** A weight of 1/n for each of some rows, n being the rows of its account among them. */
export function accountWeights(account: Coded, rows: Int32Array): Float64Array {
	return clusterEqualWeights(rows.map((row) => account.codes[row] ?? -1));
}
