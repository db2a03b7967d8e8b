/** Differences smaller than this share of what they were subtracted from are rounding noise. */
const NOISE = 1e-12;

/**
 * Linearised variance V = G/(G−1)·Σ(Z_g − Z̄)² of a domain mean, or of the difference of two: the
 * only variance of Kaiku for weights and clusters. Colleagues, repeated answers and domains that
 * share clusters are accounted for, because influence is summed by cluster first.
 *
 * Method: Taylor linearisation with ultimate clusters: Binder 1983, "On the Variances of
 * Asymptotically Normal Estimators from Complex Surveys"; Lumley 2004, "Analysis of Complex Survey
 * Samples".
 * Unit: square of the values' unit.
 * Limits: optimistic for fewer than 8 clusters or where one holds over a quarter of the answers.
 *
 * @param sums influence sums by cluster; codes that are not in the design must hold 0
 * @param clusterCount G, all clusters in the design, also those without anybody in the domain; for
 * two waves their union
 * @throws RangeError when G is below 2 (the variance is then not estimable)
 */
export function clusterVariance(sums: Float64Array, clusterCount: number): number {
	let total = 0;
	let squares = 0;
	for (const sum of sums) {
		total += sum;
		squares += sum * sum;
	}
	return varianceOfTotals(total, squares, clusterCount);
}

/**
 * The variance of {@link clusterVariance} with strata: V = Σ_h G_h/(G_h−1)·Σ(Z_hg − Z̄_h)².
 *
 * @param sums influence sums by cluster
 * @param strata stratum of each cluster from 0 on, −1 for codes that are not in the design
 * @throws RangeError when a stratum has one cluster only (merge it with a neighbour first)
 */
export function stratifiedClusterVariance(sums: Float64Array, strata: Int32Array): number {
	const totals: number[] = [];
	const squares: number[] = [];
	const clusterCounts: number[] = [];
	strata.forEach((stratum, cluster) => {
		if (stratum < 0) return;
		const sum = sums[cluster] ?? 0;
		totals[stratum] = (totals[stratum] ?? 0) + sum;
		squares[stratum] = (squares[stratum] ?? 0) + sum * sum;
		clusterCounts[stratum] = (clusterCounts[stratum] ?? 0) + 1;
	});
	return clusterCounts.reduce(
		(variance, clusterCount, stratum) =>
			variance + varianceOfTotals(totals[stratum] ?? 0, squares[stratum] ?? 0, clusterCount),
		0,
	);
}

/**
 * The variance of {@link clusterVariance} from ΣZ_g and ΣZ_g².
 *
 * @throws RangeError when the cluster count is below 2
 */
export function varianceOfTotals(total: number, squares: number, clusterCount: number): number {
	if (!(clusterCount >= 2)) {
		throw new RangeError(`a variance needs 2 clusters or more in a stratum, got ${clusterCount}`);
	}
	const spread = squares - (total * total) / clusterCount;
	return spread <= NOISE * squares ? 0 : (clusterCount / (clusterCount - 1)) * spread;
}
