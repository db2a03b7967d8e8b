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
	sample: Sample,
	{ set, values }: Level,
	clusters: Int32Array,
	clusterCount = highest(clusters) + 1,
): DomainInfluence | null {
	const { weights } = set;
	if (!isAnyAbove0(weights)) return null;
	const rows = sample.positions(clusters.length);
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

function isAnyAbove0(weights: Float64Array): boolean {
	for (const weight of weights) if (weight > 0) return true;
	return false;
}

function highest(numbers: Int32Array): number {
	let most = -1;
	for (const number of numbers) if (number > most) most = number;
	return most;
}
