/**
 * Weights 1/n_g that let each answering cluster count once; the weighted mean of the answers is then
 * the mean of the clusters' means.
 *
 * Method: Kish 1965, "Survey Sampling" (equal weight to unequal clusters).
 * Unit: answers; the weights sum to the clusters.
 *
 * @param clusters cluster code of each answer, 0 or above and whole
 * @throws RangeError when a code is negative or not whole
 */
export function clusterEqualWeights(clusters: ArrayLike<number>): Float64Array {
	const answers: number[] = [];
	for (let i = 0; i < clusters.length; i++) {
		const code = clusters[i] ?? NaN;
		if (!(Number.isInteger(code) && code >= 0)) throw new RangeError(`no cluster code: ${code}`);
		answers[code] = (answers[code] ?? 0) + 1;
	}
	return Float64Array.from(clusters, (code) => 1 / (answers[code] ?? NaN));
}
