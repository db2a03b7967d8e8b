import { release } from '../responses/array-memory.ts';
import { clusterSums, clusterCounts, type ByCluster, type ClusterSums } from './cluster-sums.ts';

/** Sums of some people, each of whose weights is multiplied by a factor. */
export interface WeightedPart {
	readonly sums: ClusterSums;
	/** Above 0. */
	readonly factor: number;
}

/** The sums of several groups of people taken together, none of whose answers are in two of them. */
export function combineSums(parts: readonly WeightedPart[]): ClusterSums {
	const [only, ...more] = parts;
	if (only?.factor === 1 && more.length === 0) return only.sums;
	const counted = new Map<number, number>();
	for (const { sums, factor } of parts) {
		for (const { value, weight } of sums.frequencies) {
			counted.set(value, (counted.get(value) ?? 0) + factor * weight);
		}
	}
	const frequencies = [...counted]
		.map(([value, weight]) => ({ value, weight }))
		.toSorted((a, b) => a.value - b.value);
	const from = frequencies[0]?.value ?? 0;
	const count = parts.reduce((all, { sums }) => all + sums.count, 0);
	let clusters: CombinedClusters | undefined;
	const combined = () => (clusters ??= combineClusters(parts, from));
	const sums = clusterSums({
		frequencies,
		count,
		from,
		byCluster: combined,
		raised: () => combined().raised,
	});
	return {
		...sums,
		close() {
			sums.close();
			if (clusters) release(clusters.clusters, clusters.answers, clusters.weights, clusters.raised);
			clusters = undefined;
		},
	};
}

interface CombinedClusters extends ByCluster {
	/** Σ weight · (value − from) of each cluster. */
	readonly raised: Float64Array;
}

/** The clusters of all parts; what their answers sum up to is told by their influences. */
function combineClusters(parts: readonly WeightedPart[], from: number): CombinedClusters {
	const clusters = distinctCodes(parts.map(({ sums }) => sums.byCluster().clusters));
	const answers = new Uint32Array(clusters.length);
	const weights = new Float64Array(clusters.length);
	const raised = new Float64Array(clusters.length);
	for (const { sums, factor } of parts) {
		const influence = sums.influence();
		if (influence === null) continue;
		const places = placesIn(clusters, sums.byCluster().clusters);
		for (let at = 0; at < places.length; at++) {
			const place = places[at] ?? -1;
			const weight = influence.clusterWeights[at] ?? 0;
			const height =
				influence.weight * (influence.sums[at] ?? 0) + weight * (influence.mean - from);
			answers[place] = (answers[place] ?? 0) + (influence.answers[at] ?? 0);
			weights[place] = (weights[place] ?? 0) + factor * weight;
			raised[place] = (raised[place] ?? 0) + factor * height;
		}
		release(places);
	}
	return { clusters, answers, weights, raised, ...clusterCounts(answers) };
}

/** All codes of some ascending lists, ascending. */
function distinctCodes(lists: readonly Int32Array[]): Int32Array {
	return lists.reduce((known, list) => {
		const union = unionOf(known, list);
		release(known);
		return union;
	}, new Int32Array(0));
}

function unionOf(first: Int32Array, second: Int32Array): Int32Array {
	const union = new Int32Array(first.length + second.length);
	let [i, j, size] = [0, 0, 0];
	while (i < first.length || j < second.length) {
		const a = i < first.length ? (first[i] ?? 0) : Infinity;
		const b = j < second.length ? (second[j] ?? 0) : Infinity;
		union[size++] = Math.min(a, b);
		if (a <= b) i += 1;
		if (b <= a) j += 1;
	}
	const filled = union.slice(0, size);
	release(union);
	return filled;
}

/** Where each of some ascending codes stands among all. */
function placesIn(all: Int32Array, codes: Int32Array): Int32Array {
	const places = new Int32Array(codes.length);
	let place = 0;
	for (let at = 0; at < codes.length; at++) {
		while ((all[place] ?? Infinity) < (codes[at] ?? 0)) place += 1;
		places[at] = place;
	}
	return places;
}

/** Weight of all answers. */
export function totalWeight({ frequencies }: Pick<ClusterSums, 'frequencies'>): number {
	return frequencies.reduce((sum, { weight }) => sum + weight, 0);
}
