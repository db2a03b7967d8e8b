import { domainInfluence, type DomainInfluence } from '../statistics/domain-influence.ts';
import type { Level } from './level.ts';
import type { Sample } from './sample.ts';

/**
 * Mean of a level's answers and the influence of each cluster on it; null where nobody has any weight.
 *
 * @param clusters number of the cluster of each answer, from 0
 * @param clusterCount how many numbers there are, also of clusters without an answer here
 */
export function influenceOf(
	{ responses }: Sample,
	{ set, values }: Level,
	clusters: Int32Array,
	clusterCount = highest(clusters) + 1,
): DomainInfluence | null {
	const weights = Float64Array.from(set.rows, (row) => responses.weight[row] ?? NaN);
	if (!weights.some((weight) => weight > 0)) return null;
	const rows = clusters.map((_, at) => at);
	return domainInfluence({ values, weights, clusters, rows, clusterCodes: clusterCount });
}

/** The influences of two levels over one numbering of the clusters of both. */
export function influencesOf(
	sample: Sample,
	first: Level,
	second: Level,
): readonly [DomainInfluence | null, DomainInfluence | null] {
	const firstSize = first.set.rows.length;
	const rows = new Int32Array(firstSize + second.set.rows.length);
	rows.set(first.set.rows);
	rows.set(second.set.rows, firstSize);
	const clusters = sample.numberClusters(rows);
	const count = highest(clusters) + 1;
	return [
		influenceOf(sample, first, clusters.subarray(0, firstSize), count),
		influenceOf(sample, second, clusters.subarray(firstSize), count),
	];
}

function highest(numbers: Int32Array): number {
	let most = -1;
	for (const number of numbers) if (number > most) most = number;
	return most;
}
