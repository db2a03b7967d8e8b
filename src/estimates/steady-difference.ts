import type { ClusterInfluence } from './cluster-sums.ts';

/** A difference that loses more than this of itself with one account is that account's. */
const LARGEST_LOSS = 0.5;

/**
 * Whether the difference of two means keeps its sign and at least half its size when any one cluster is
 * left out of both: the jackknife of Quenouille 1949 by cluster, as a sensitivity analysis. A
 * difference of 0 has no sign to keep and is steady.
 *
 * @param second null for the number 0
 */
export function isSteadyDifference(
	first: ClusterInfluence,
	second: ClusterInfluence | null,
): boolean {
	const difference = first.mean - (second?.mean ?? 0);
	if (difference === 0) return true;
	const sign = Math.sign(difference);
	const most = Math.abs(difference) * LARGEST_LOSS;
	const [ends, others] = [first.codes.length, second?.codes.length ?? 0];
	let [i, j] = [0, 0];
	while (i < ends || j < others) {
		const own = i < ends ? (first.codes[i] ?? 0) : Infinity;
		const other = j < others ? (second?.codes[j] ?? 0) : Infinity;
		const shift = own <= other ? shiftOf(first, i++) : 0;
		const otherShift = second !== null && other <= own ? shiftOf(second, j++) : 0;
		if (!(sign * (shift - otherShift) <= most)) return false;
	}
	return true;
}

/** By how much a cluster moves its mean; no number where nobody else is there. */
function shiftOf({ sums, clusterWeights, weight }: ClusterInfluence, at: number): number {
	const rest = weight - (clusterWeights[at] ?? 0);
	return rest > 0 ? ((sums[at] ?? 0) * weight) / rest : NaN;
}
