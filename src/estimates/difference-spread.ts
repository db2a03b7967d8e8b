import type { ClusterInfluence } from './cluster-sums.ts';

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

/**
 * Which side's cluster comes next is reckoned, not asked: processors guess half of such questions wrong,
 * which takes twice the time of the walk.
 *
 * @param raise what each weight of a side adds to the influence of its cluster
 */
function spreadRound(
	first: ClusterInfluence,
	second: ClusterInfluence,
	[raise, otherRaise]: readonly [number, number],
): DifferenceSpread {
	const { sums, clusterWeights: weights, answers, codes } = first;
	const {
		sums: otherSums,
		clusterWeights: otherWeights,
		answers: others,
		codes: otherCodes,
	} = second;
	let [i, j, present, total, squares] = [0, 0, 0, 0, 0];
	while (i < codes.length && j < otherCodes.length) {
		const ahead = (codes[i] ?? 0) - (otherCodes[j] ?? 0);
		// 1 where the cluster is next, else 0: sign bits
		const isOwn = (ahead - 1) >>> 31;
		const isOther = (-ahead - 1) >>> 31;
		const own = (sums[i] ?? 0) + raise * (weights[i] ?? 0);
		const other = (otherSums[j] ?? 0) + otherRaise * (otherWeights[j] ?? 0);
		const z = isOwn * own - isOther * other;
		total += z;
		squares += z * z;
		present += -(isOwn * (answers[i] ?? 0) + isOther * (others[j] ?? 0)) >>> 31;
		i += isOwn;
		j += isOther;
	}
	for (; i < codes.length; i++) {
		const z = (sums[i] ?? 0) + raise * (weights[i] ?? 0);
		total += z;
		squares += z * z;
		present += (answers[i] ?? 0) > 0 ? 1 : 0;
	}
	for (; j < otherCodes.length; j++) {
		const z = (otherSums[j] ?? 0) + otherRaise * (otherWeights[j] ?? 0);
		total -= z;
		squares += z * z;
		present += (others[j] ?? 0) > 0 ? 1 : 0;
	}
	return { total, squares, present };
}
