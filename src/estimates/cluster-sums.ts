import {
	clusterExcess,
	clusterInfluence,
	type DomainInfluence,
} from '../statistics/domain-influence.ts';
import type { Frequency } from '../statistics/frequency-moments.ts';

/** The answers behind a mean by cluster. */
export interface ByCluster {
	/** Codes of the clusters, ascending; some may have no answer. */
	readonly clusters: Int32Array;
	/** Answers of each cluster. */
	readonly answers: Float64Array;
	/** Weights of each cluster; the same array where each answer counts as 1. */
	readonly weights: Float64Array;
	/** Σ weight · (value − from) of each cluster. */
	readonly raised: Float64Array;
	/** Clusters with an answer. */
	readonly present: number;
	/** Most answers of one cluster. */
	readonly largest: number;
}

/** Mean of a side, and the influence of each of its clusters on it. */
export interface ClusterInfluence extends DomainInfluence, ClusterSpread {
	/** Codes of the clusters, ascending. */
	readonly codes: Int32Array;
}

/** The answers behind a mean, summed up; by cluster when first asked for. */
export interface ClusterSums {
	/** What was answered, each value once with its weight, ascending. */
	readonly frequencies: readonly Frequency[];
	/** All answers. */
	readonly count: number;
	byCluster(): ByCluster;
	/** Null where nobody has any weight. */
	spread(): ClusterSpread | null;
	/** The same with the influence of each cluster, which takes room. */
	influence(): ClusterInfluence | null;
}

/** A mean and what its variance is made of. */
export interface ClusterSpread {
	readonly mean: number;
	/** Σw(y − m)²/Σw */
	readonly simpleVariance: number;
	/** ΣZ_g and ΣZ_g², from which the linearised variance is made. */
	readonly total: number;
	readonly squares: number;
	/** Clusters with an answer. */
	readonly clusters: number;
}

/**
 * The sums of answers.
 *
 * @param from a value that no answer is below, from which `raised` is measured
 */
export function clusterSums(
	frequencies: readonly Frequency[],
	from: number,
	count: number,
	sumByCluster: () => ByCluster,
): ClusterSums {
	let clusters: ByCluster | undefined;
	let known: ClusterInfluence | null | undefined;
	const byCluster = () => (clusters ??= sumByCluster());
	return {
		frequencies,
		count,
		byCluster,
		spread: () => known ?? spreadOf(frequencies, from, byCluster()),
		influence() {
			if (known === undefined) known = influenceOf(frequencies, from, count, byCluster());
			return known;
		},
	};
}

/** How many of the counts are above 0, and the largest. */
export function clusterCounts(answers: Float64Array): Pick<ByCluster, 'present' | 'largest'> {
	let present = 0;
	let largest = 0;
	for (const count of answers) {
		if (count > 0) present += 1;
		if (count > largest) largest = count;
	}
	return { present, largest };
}

function spreadOf(
	frequencies: readonly Frequency[],
	from: number,
	{ weights, raised, present }: ByCluster,
): ClusterSpread | null {
	const totals = totalsOf(frequencies, from);
	if (totals === null) return null;
	let total = 0;
	let squares = 0;
	for (let at = 0; at < weights.length; at++) {
		const own = clusterExcess(raised[at] ?? 0, weights[at] ?? 0, totals.raised, totals.weight);
		total += own;
		squares += own * own;
	}
	const { mean, simpleVariance, weight } = totals;
	const whole = weight * weight;
	return {
		mean,
		simpleVariance,
		total: total / whole,
		squares: squares / (whole * whole),
		clusters: present,
	};
}

function influenceOf(
	frequencies: readonly Frequency[],
	from: number,
	count: number,
	{ clusters, answers, weights, raised, present }: ByCluster,
): ClusterInfluence | null {
	const totals = totalsOf(frequencies, from);
	if (totals === null) return null;
	const sums = new Float64Array(clusters.length);
	let total = 0;
	let squares = 0;
	for (let at = 0; at < sums.length; at++) {
		const own = clusterInfluence(raised[at] ?? 0, weights[at] ?? 0, totals.raised, totals.weight);
		sums[at] = own;
		total += own;
		squares += own * own;
	}
	return {
		mean: totals.mean,
		simpleVariance: totals.simpleVariance,
		n: count,
		clusters: present,
		sums,
		answers,
		clusterWeights: weights,
		weight: totals.weight,
		codes: clusters,
		total,
		squares,
	};
}

function totalsOf(frequencies: readonly Frequency[], from: number) {
	let weight = 0;
	let weighted = 0;
	let raised = 0;
	let squares = 0;
	for (const { value, weight: own } of frequencies) {
		const height = value - from;
		weight += own;
		weighted += own * value;
		raised += own * height;
		squares += own * height * height;
	}
	if (!(weight > 0)) return null;
	const lowest = frequencies[0]?.value ?? NaN;
	const highest = frequencies.at(-1)?.value ?? NaN;
	const offset = raised / weight;
	return {
		weight,
		raised,
		mean: Math.min(highest, Math.max(lowest, weighted / weight)),
		simpleVariance: Math.max(0, squares / weight - offset * offset),
	};
}

/** What the variance of a difference of two means is made of. */
export interface DifferenceSpread {
	/** Σ(Z_g − Z′_g) and Σ(Z_g − Z′_g)² over the clusters of both sides. */
	readonly total: number;
	readonly squares: number;
	/** Clusters with an answer on either side. */
	readonly present: number;
}

/** One walk over the clusters of both sides of the difference first − second. */
export function differenceSpread(
	first: ClusterInfluence,
	second: ClusterInfluence,
): DifferenceSpread {
	return spreadRound(first, second, [0, 0]);
}

/** The same with the answers of both sides measured from the mean of all of them. */
export function scoreSpread(first: ClusterInfluence, second: ClusterInfluence): DifferenceSpread {
	const weight = first.weight + second.weight;
	const mean = (first.weight * first.mean + second.weight * second.mean) / weight;
	return spreadRound(first, second, [
		(first.mean - mean) / first.weight,
		(second.mean - mean) / second.weight,
	]);
}

/** @param raise what each weight of a side adds to the influence of its cluster */
function spreadRound(
	first: ClusterInfluence,
	second: ClusterInfluence,
	[raise, otherRaise]: readonly [number, number],
): DifferenceSpread {
	let [i, j, present, total, squares] = [0, 0, 0, 0, 0];
	const [ends, others] = [first.codes.length, second.codes.length];
	while (i < ends || j < others) {
		const own = i < ends ? (first.codes[i] ?? 0) : Infinity;
		const other = j < others ? (second.codes[j] ?? 0) : Infinity;
		let z = 0;
		let answers = 0;
		if (own <= other) {
			z += (first.sums[i] ?? 0) + raise * (first.clusterWeights[i] ?? 0);
			answers += first.answers[i++] ?? 0;
		}
		if (other <= own) {
			z -= (second.sums[j] ?? 0) + otherRaise * (second.clusterWeights[j] ?? 0);
			answers += second.answers[j++] ?? 0;
		}
		total += z;
		squares += z * z;
		if (answers > 0) present += 1;
	}
	return { total, squares, present };
}
