/**
 * Sums of single answers' influences by cluster, as {@link clusterVariance} takes them.
 *
 * Method: ultimate clusters, Binder 1983. Unit: that of the influences.
 *
 * @param influences one per answer
 * @param clusters cluster of each answer, 0 to clusterCodes − 1
 * @throws RangeError when the lengths differ or a cluster code is out of range
 */
export function sumByCluster(
	influences: ArrayLike<number>,
	clusters: ArrayLike<number>,
	clusterCodes: number,
): Float64Array {
	if (influences.length !== clusters.length) {
		throw new RangeError(`${influences.length} answers have ${clusters.length} clusters`);
	}
	const sums = new Float64Array(clusterCodes);
	for (let i = 0; i < influences.length; i++) {
		const cluster = clusters[i] ?? NaN;
		if (sums[cluster] === undefined) throw new RangeError(`answer ${i} has no cluster`);
		sums[cluster] += influences[i] ?? NaN;
	}
	return sums;
}
