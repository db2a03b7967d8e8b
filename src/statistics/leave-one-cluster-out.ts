import type { DomainAnswers } from './domain-influence.ts';
import type { Interval } from './interval.ts';

/**
 * Lowest and highest mean of a domain when any one cluster is left out: whether a finding is more than
 * one account's opinion.
 *
 * Method: the jackknife of Quenouille 1949, by cluster, as a sensitivity analysis.
 * Unit: that of the values; undefined where only one cluster has weight.
 *
 * @throws RangeError when a row has no finite value, weight or known cluster
 */
export function leaveOneClusterOut(domain: DomainAnswers): Interval | undefined {
	const { values, weights, clusters, rows, clusterCodes } = domain;
	const sums = new Float64Array(clusterCodes);
	const sizes = new Float64Array(clusterCodes);
	let total = 0;
	let size = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] ?? NaN;
		const weight = weights[row] ?? NaN;
		const part = weight * (values[row] ?? NaN);
		const cluster = clusters[row] ?? NaN;
		if (!Number.isFinite(part) || sums[cluster] === undefined || sizes[cluster] === undefined) {
			throw new RangeError(`row ${row} has no finite value, weight or cluster`);
		}
		sums[cluster] += part;
		sizes[cluster] += weight;
		total += part;
		size += weight;
	}
	const means = [...sizes].flatMap((own, cluster) =>
		own > 0 && size - own > 0 ? [(total - (sums[cluster] ?? NaN)) / (size - own)] : [],
	);
	return means.length === 0 ? undefined : { low: Math.min(...means), high: Math.max(...means) };
}
