import { pearsonCorrelation } from './pearson-correlation.ts';
import { ranksOf } from './ranks.ts';

/**
 * Correlation of ranks, ties sharing theirs.
 *
 * Method: Spearman 1904, "The Proof and Measurement of Association between Two Things".
 * Unit: −1 to 1. Throws as {@link pearsonCorrelation}.
 */
export function spearmanCorrelation(first: readonly number[], second: readonly number[]): number {
	return pearsonCorrelation(ranksOf(first), ranksOf(second));
}
