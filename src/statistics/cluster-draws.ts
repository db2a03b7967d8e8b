import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws thrown away first: those of neighbouring seeds are alike. */
const WARM_UP = 64;

/** Draws again and again how often each cluster is in a bootstrap sample. */
export interface ClusterDraws {
	/** By cluster; they sum to the number of clusters. Written again by the next call. */
	next(): Uint16Array;
	/** Numbers each of so many things from 0 to clusters − 1 by chance, as evenly as can be. */
	deal(count: number): Int32Array;
}

/**
 * Bootstrap samples of whole clusters as counts, for numbers that are made of sums by cluster: a
 * resample is then a sum of as many sums, however many rows there are.
 *
 * Method: Efron 1979, "Bootstrap Methods: Another Look at the Jackknife", by cluster. Drawn with
 * xoroshiro128+. The same seed gives the same counts on any machine.
 *
 * @param clusters 1 to 65 535
 * @param seed whole number, of what the number is about
 * @throws RangeError when there is no cluster, too many, or the seed is not whole
 */
export function clusterDraws(clusters: number, seed: number): ClusterDraws {
	if (!(clusters >= 1 && clusters <= 0xffff) || !Number.isInteger(seed)) {
		throw new RangeError(`no draws of ${clusters} clusters with the seed ${seed}`);
	}
	const generator = xoroshiro128plus(seed);
	for (let i = 0; i < WARM_UP; i++) generator.next();
	const counts = new Uint16Array(clusters);
	return {
		next() {
			counts.fill(0);
			for (let i = 0; i < clusters; i++) {
				const drawn = uniformInt(generator, 0, clusters - 1);
				counts[drawn] = (counts[drawn] ?? 0) + 1;
			}
			return counts;
		},
		deal(count) {
			const numbers = Int32Array.from({ length: count }, (_, at) => at % clusters);
			for (let at = count - 1; at > 0; at--) {
				const other = uniformInt(generator, 0, at);
				const own = numbers[at] ?? 0;
				numbers[at] = numbers[other] ?? 0;
				numbers[other] = own;
			}
			return numbers;
		},
	};
}
