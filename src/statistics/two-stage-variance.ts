import { samplingFraction } from './finite-population.ts';
import { clusterVariance } from './linearised-variance.ts';

/** Influence of single answers in a sample of persons inside a sample of clusters. */
export interface TwoStageSample {
	/** z_i = w(y − m)/Σw of each answer. */
	readonly influences: ArrayLike<number>;
	/** Cluster of each answer, 0 to clusterSizes.length − 1. */
	readonly clusters: ArrayLike<number>;
	/** M_g, persons eligible in each answering cluster. */
	readonly clusterSizes: readonly number[];
	/** N, clusters in the population. */
	readonly population: number;
}

/** The variance and its two parts. */
export interface TwoStageVariance {
	readonly variance: number;
	/** (1 − f₁) times the variance between clusters. */
	readonly between: number;
	/** f₁ times the variance inside clusters. */
	readonly within: number;
	/** Clusters with a single answer whose own variance was replaced by the mean of the others. */
	readonly substituted: number;
}

/**
 * Variance of a mean when persons are a sample inside a sample of clusters, both finite:
 * V = (1 − f₁)·G/(G − 1)·Σ(Z_g − Z̄)² + f₁·Σ(1 − n_g/M_g)·n_g/(n_g − 1)·Σ(z_gi − z̄_g)².
 *
 * Method: Cochran 1977, "Sampling Techniques", chapter 11; Lumley 2004, "Analysis of Complex Survey
 * Samples".
 * Unit: square of the values' unit.
 * Limits: census target only. A cluster with one answer of several has no variance of its own: the
 * mean of the others' is put in its place (our convention; without any other cluster it is 0).
 *
 * @throws RangeError when fewer than 2 clusters answered and not all of the population's, a cluster
 * has more answers than persons, or more clusters answered than there are
 */
export function twoStageVariance(sample: TwoStageSample): TwoStageVariance {
	const byCluster = influencesByCluster(sample);
	const fraction = samplingFraction(byCluster.length, sample.population);
	const between =
		fraction === 1
			? 0
			: (1 - fraction) * clusterVariance(Float64Array.from(byCluster, sumOf), byCluster.length);
	const parts = byCluster.map((group, cluster) =>
		withinVariance(group, sample.clusterSizes[cluster] ?? NaN),
	);
	const known = parts.filter((part) => part !== undefined);
	const mean = known.length === 0 ? 0 : sumOf(known) / known.length;
	const within = fraction * sumOf(parts.map((part) => part ?? mean));
	const substituted = parts.length - known.length;
	return { variance: between + within, between, within, substituted };
}

/** Influences of each cluster's answers; every cluster must have one. */
function influencesByCluster(sample: TwoStageSample): readonly (readonly number[])[] {
	const groups = sample.clusterSizes.map((): number[] => []);
	for (let i = 0; i < sample.influences.length; i++) {
		const group = groups[sample.clusters[i] ?? NaN];
		if (group === undefined) throw new RangeError(`answer ${i} has an unknown cluster code`);
		group.push(sample.influences[i] ?? NaN);
	}
	if (groups.some((group) => group.length === 0)) throw new RangeError('a cluster has no answer');
	return groups;
}

/** Part of one cluster; undefined where a single answer of several leaves it unknown. */
function withinVariance(influences: readonly number[], size: number): number | undefined {
	const n = influences.length;
	const missing = 1 - samplingFraction(n, size);
	if (missing === 0) return 0;
	if (n === 1) return undefined;
	const mean = sumOf(influences) / n;
	const squares = sumOf(influences.map((influence) => (influence - mean) ** 2));
	return missing * (n / (n - 1)) * squares;
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
