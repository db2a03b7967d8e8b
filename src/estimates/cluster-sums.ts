import { release } from '../responses/array-memory.ts';
import {
	clusterExcess,
	clusterInfluence,
	type DomainInfluence,
} from '../statistics/domain-influence.ts';
import type { Frequency } from '../statistics/frequency-moments.ts';
import type { Counts } from './counts.ts';

/** Who gave the answers behind a mean. */
export interface ByCluster {
	/** Codes of the clusters, ascending; some may have no answer. */
	readonly clusters: Int32Array;
	/** Answers of each cluster. */
	readonly answers: Counts;
	/** Weights of each cluster; the same array where each answer counts as 1. */
	readonly weights: Counts | Float64Array;
	/** Clusters with an answer. */
	readonly present: number;
	/** Most answers of one cluster. */
	readonly largest: number;
}

/** Mean of a side, and the influence of each of its clusters on it. */
export interface ClusterInfluence
	extends Omit<DomainInfluence, 'answers' | 'clusterWeights'>, ClusterSpread {
	readonly answers: Counts;
	readonly clusterWeights: Counts | Float64Array;
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
	/** Frees what was made by cluster at once: what was given out of it is empty from then on. */
	close(): void;
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

/** Answers that are summed up. */
export interface SummedAnswers extends Pick<ClusterSums, 'frequencies' | 'count' | 'byCluster'> {
	/** A value that no answer is below. */
	readonly from: number;
	/** Σ weight · (value − from) of each cluster: to be read at once, and by nobody written to. */
	raised(): Float64Array;
}

/** The sums of answers; what takes no room is worked out once. */
export function clusterSums(summed: SummedAnswers): ClusterSums {
	const { frequencies, count, byCluster } = summed;
	let spread: ClusterSpread | null | undefined;
	let influence: ClusterInfluence | null | undefined;
	return {
		frequencies,
		count,
		byCluster,
		spread() {
			if (spread === undefined) spread = influence ?? spreadOf(summed);
			return spread;
		},
		influence() {
			if (influence === undefined) influence = influenceOf(summed);
			return influence;
		},
		close() {
			if (influence) release(influence.sums);
			influence = undefined;
		},
	};
}

/** How many of the counts are above 0, and the largest. */
export function clusterCounts(answers: Counts): Pick<ByCluster, 'present' | 'largest'> {
	let present = 0;
	let largest = 0;
	for (let at = 0; at < answers.length; at++) {
		const count = answers[at] ?? 0;
		present += count > 0 ? 1 : 0;
		largest = Math.max(largest, count);
	}
	return { present, largest };
}

function spreadOf(summed: SummedAnswers): ClusterSpread | null {
	const totals = totalsOf(summed.frequencies, summed.from);
	if (totals === null) return null;
	const { weights, present } = summed.byCluster();
	const raised = summed.raised();
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

function influenceOf(summed: SummedAnswers): ClusterInfluence | null {
	const totals = totalsOf(summed.frequencies, summed.from);
	if (totals === null) return null;
	const { clusters, answers, weights, present } = summed.byCluster();
	const raised = summed.raised();
	const sums = new Float64Array(raised.length);
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
		n: summed.count,
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
