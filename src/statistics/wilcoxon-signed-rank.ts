import { normalPValue } from './p-values.ts';
import { ranksOf, tieSizes } from './ranks.ts';

/** Result of the signed-rank test. */
export interface SignedRankTest {
	/** Differences other than 0. */
	readonly n: number;
	/** Sum of the ranks of positive differences. */
	readonly positiveRanks: number;
	readonly z: number;
	readonly p: number;
}

/**
 * Test that differences lie evenly around 0, by the normal approximation with continuity and tie
 * corrections; differences of 0 are left out.
 *
 * Method: Wilcoxon 1945, "Individual Comparisons by Ranking Methods".
 * Limits: independent persons or clusters with equal weights; 10 differences or more. Without any
 * difference p is 1.
 *
 * @throws RangeError when a difference is no number
 */
export function wilcoxonSignedRank(differences: readonly number[]): SignedRankTest {
	const moved = differences.filter((difference) => difference !== 0);
	const n = moved.length;
	const sizes = moved.map(Math.abs);
	const ranks = ranksOf(sizes);
	const positiveRanks = ranks.reduce(
		(sum, rank, i) => ((moved[i] ?? NaN) > 0 ? sum + rank : sum),
		0,
	);
	const ties = tieSizes(sizes).reduce((sum, size) => sum + size ** 3 - size, 0);
	const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
	const excess = positiveRanks - (n * (n + 1)) / 4;
	const z =
		excess === 0 || variance === 0 ? 0 : (excess - Math.sign(excess) * 0.5) / Math.sqrt(variance);
	return { n, positiveRanks, z, p: normalPValue(z) };
}
