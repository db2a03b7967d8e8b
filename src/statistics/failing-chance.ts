/**
 * Chance that k answers drawn from a cluster contain a failing one, averaged over the clusters with k
 * answers or more: 1 − C(n_g − f_g, k)/C(n_g, k). Undefined where no cluster has k answers.
 *
 * Method: hypergeometric rarefaction, Hurlbert 1971, "The Nonconcept of Species Diversity": failing
 * clusters made comparable though some gave more answers.
 * Unit: share of clusters, 0 to 1.
 *
 * @param clusters answers and failing answers of each cluster, whole
 * @param k answers drawn, whole, 1 or above
 * @throws RangeError when k is not a whole number above 0 or more fail than answered
 */
export function failingChance(
	clusters: readonly { readonly answers: number; readonly failing: number }[],
	k: number,
): number | undefined {
	if (!(Number.isInteger(k) && k >= 1)) throw new RangeError(`cannot draw ${k} answers`);
	const large = clusters.filter(({ answers }) => answers >= k);
	if (large.length === 0) return undefined;
	const chances = large.map(({ answers, failing }) => {
		if (!(failing >= 0 && failing <= answers)) {
			throw new RangeError(`${failing} of ${answers} answers cannot fail`);
		}
		let noneFails = 1;
		for (let i = 0; i < k; i++) {
			noneFails *= Math.max(0, answers - failing - i) / (answers - i);
		}
		return 1 - noneFails;
	});
	return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}
