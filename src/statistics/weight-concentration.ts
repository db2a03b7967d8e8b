import { kish } from './kish.ts';

const MOST_DESIGN_EFFECT = 2;
const MOST_OF_ONE_ANSWER = 0.1;
const MOST_OF_ONE_CLUSTER = 0.25;

/** How unevenly weight lies on answers and clusters. */
export interface WeightConcentration {
	/** Kish's n/n_eff, 1 or above. */
	readonly designEffect: number;
	/** Share of all weight on the heaviest answer, 0 to 1. */
	readonly largestAnswer: number;
	/** Share of all weight on the heaviest cluster, 0 to 1. */
	readonly largestCluster: number;
	/** What stands above its limit: design effect 2, one answer 10 %, one cluster 25 %. */
	readonly warnings: readonly ('design-effect' | 'one-answer' | 'one-cluster')[];
}

/**
 * Whether weights let few answers or one cluster decide a figure.
 *
 * Method: Kish 1992, "Weighting for Unequal Pi"; the limits are those of methods c3.
 *
 * @param weights one per answer, 0 or above
 * @param clusters cluster code of each answer, 0 or above and whole
 * @throws RangeError when a weight is negative, their sum is 0 or the lengths differ
 */
export function weightConcentration(
	weights: ArrayLike<number>,
	clusters: ArrayLike<number>,
): WeightConcentration {
	if (weights.length !== clusters.length) throw new RangeError('weights and clusters differ');
	const { designEffect } = kish(weights);
	const byCluster = new Map<number, number>();
	let total = 0;
	let heaviest = 0;
	for (let i = 0; i < weights.length; i++) {
		const weight = weights[i] ?? NaN;
		const cluster = clusters[i] ?? NaN;
		byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + weight);
		total += weight;
		heaviest = Math.max(heaviest, weight);
	}
	const largestAnswer = heaviest / total;
	const largestCluster = largestOf(byCluster.values()) / total;
	const warnings = [
		designEffect > MOST_DESIGN_EFFECT ? (['design-effect'] as const) : [],
		largestAnswer > MOST_OF_ONE_ANSWER ? (['one-answer'] as const) : [],
		largestCluster > MOST_OF_ONE_CLUSTER ? (['one-cluster'] as const) : [],
	].flat();
	return { designEffect, largestAnswer, largestCluster, warnings };
}

function largestOf(values: Iterable<number>): number {
	let largest = 0;
	for (const value of values) largest = Math.max(largest, value);
	return largest;
}
