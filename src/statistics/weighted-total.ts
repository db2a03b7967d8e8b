import type { DomainAnswers } from './domain-influence.ts';

/** A weighted total and what each cluster adds to it. */
export interface WeightedTotal {
	/** Σwy, in the unit of the values times that of the weights. */
	readonly total: number;
	/** Σwy of each cluster; their {@link clusterVariance} is that of the total. */
	readonly sums: Float64Array;
}

/**
 * Total of a domain with its sums by cluster.
 *
 * Method: Horvitz & Thompson 1952, "A Generalization of Sampling without Replacement from a Finite
 * Universe".
 *
 * @throws RangeError when a value, weight or cluster of a row is missing
 */
export function weightedTotal(domain: DomainAnswers): WeightedTotal {
	const { values, weights, clusters, rows, clusterCodes } = domain;
	const sums = new Float64Array(clusterCodes);
	let total = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] ?? NaN;
		const part = (weights[row] ?? NaN) * (values[row] ?? NaN);
		const cluster = clusters[row] ?? NaN;
		if (!Number.isFinite(part) || sums[cluster] === undefined) {
			throw new RangeError(`row ${row} has no finite value, weight or cluster`);
		}
		total += part;
		sums[cluster] += part;
	}
	return { total, sums };
}
