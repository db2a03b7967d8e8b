import { frequencyMoments } from '../statistics/frequency-moments.ts';
import { varianceOfTotals } from '../statistics/linearised-variance.ts';
import type { ComparedLevel, Level } from './level.ts';

/** Weighted variance of one answer: p + d − m² of a balance, p(1 − p) of a share. */
export function answerVariance({ sums: { frequencies } }: Level): number {
	let weight = 0;
	let sum = 0;
	let squares = 0;
	for (const { value, weight: own } of frequencies) {
		weight += own;
		sum += own * value;
		squares += own * value * value;
	}
	const mean = sum / weight;
	return Math.max(0, squares / weight - mean * mean);
}

/**
 * Standard error of a level in the unit of its shape: √(σ²/n) of independent balances and shares, s/√n
 * of a mean, else by the linearised variance of methods d. 0 where all agree; null where it cannot be
 * estimated.
 */
export function levelError({ level }: ComparedLevel): number | null {
	const { sums, n, shape, designClusters } = level;
	if (n < 2) return null;
	if (level.isIndependent) {
		if (shape !== 'mean') return Math.sqrt(answerVariance(level) / n);
		return frequencyMoments(sums.frequencies).standardDeviation / Math.sqrt(n);
	}
	const spread = sums.spread();
	if (spread === null || spread.clusters < 2) return null;
	return Math.sqrt(varianceOfTotals(spread.total, spread.squares, designClusters));
}
