import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws thrown away first: those of neighbouring seeds are alike. */
const WARM_UP = 64;

/**
 * Rows of bootstrap samples of whole clusters: as many clusters as there are, drawn with replacement,
 * each with all its rows.
 *
 * Method: Efron 1979, "Bootstrap Methods: Another Look at the Jackknife", by cluster (Davison & Hinkley
 * 1997, "Bootstrap Methods and Their Application", section 3.8). Drawn with xoroshiro128+.
 * Unit: row numbers. The same seed gives the same rows on any machine.
 *
 * @param rowsByCluster rows of each cluster
 * @param resamples how many samples to draw
 * @param seed whole number, recorded with the result
 * @throws RangeError when there is no cluster or the seed is not whole
 */
export function clusterResamples(
	rowsByCluster: readonly (readonly number[])[],
	resamples: number,
	seed: number,
): readonly (readonly number[])[] {
	const clusters = rowsByCluster.length;
	if (clusters === 0 || !Number.isInteger(seed)) {
		throw new RangeError(`no resamples of ${clusters} clusters with the seed ${seed}`);
	}
	const generator = xoroshiro128plus(seed);
	for (let i = 0; i < WARM_UP; i++) generator.next();
	return Array.from({ length: resamples }, () =>
		Array.from(
			{ length: clusters },
			() => rowsByCluster[uniformInt(generator, 0, clusters - 1)] ?? [],
		).flat(),
	);
}
