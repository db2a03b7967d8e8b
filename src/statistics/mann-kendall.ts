import { normalPValue } from './p-values.ts';
import { tieSizes } from './ranks.ts';

/** Rank correlation of a series with time. */
export interface MannKendall {
	/** Kendall's τ (τ_b with ties), −1 falling to 1 rising. */
	readonly tau: number;
	readonly p: number;
	/** Whether p is exact; with ties it is the normal approximation. */
	readonly isExact: boolean;
}

/**
 * Test of a monotone trend.
 *
 * Method: Mann 1945, "Nonparametric Tests against Trend"; Kendall 1948, "Rank Correlation Methods":
 * exact without ties, else normal with the variance corrected for ties and no continuity correction.
 * Limits: independent waves; 6 points or more (with 4, p cannot be below 0.083).
 *
 * @param series values in the order of time
 * @throws RangeError with fewer than 2 values, one without order, or all alike
 */
export function mannKendall(series: readonly number[]): MannKendall {
	const n = series.length;
	if (n < 2 || series.some(Number.isNaN)) throw new RangeError('a trend needs 2 values or more');
	let score = 0;
	series.forEach((later, j) => {
		for (const earlier of series.slice(0, j)) score += Math.sign(later - earlier);
	});
	const pairs = (n * (n - 1)) / 2;
	const ties = tieSizes(series);
	const tied = ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
	if (tied === pairs) throw new RangeError('values that are all alike have no trend');
	const tau = score / Math.sqrt(pairs * (pairs - tied));
	if (tied === 0) return { tau, p: exactPValue(score, n), isExact: true };
	const excess = ties.reduce((sum, size) => sum + size * (size - 1) * (2 * size + 5), 0);
	const variance = (n * (n - 1) * (2 * n + 5) - excess) / 18;
	return { tau, p: normalPValue(score / Math.sqrt(variance)), isExact: false };
}

/** Chance, under no trend, of a score as far from 0: doubled smaller tail, at most 1. */
function exactPValue(score: number, n: number): number {
	const chances = risesDistribution(n);
	const rises = (score + chances.length - 1) / 2;
	const fewest = Math.min(rises, chances.length - 1 - rises);
	const tail = chances.slice(0, fewest + 1).reduce((sum, chance) => sum + chance, 0);
	return Math.min(1, 2 * tail);
}

/** Chance of each number of rising pairs in a random order of n values. */
function risesDistribution(n: number): readonly number[] {
	let chances = [1];
	for (let size = 2; size <= n; size++) {
		const next = Array.from({ length: chances.length + size - 1 }, () => 0);
		chances.forEach((chance, rises) => {
			for (let added = 0; added < size; added++) {
				next[rises + added] = (next[rises + added] ?? 0) + chance / size;
			}
		});
		chances = next;
	}
	return chances;
}
