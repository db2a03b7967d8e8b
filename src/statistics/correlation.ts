import { normalCriticalValue } from './critical-values.ts';
import { exactSum } from './exact-sum.ts';
import type { Interval } from './interval.ts';
import { ranksOf } from './ranks.ts';

/**
 * Product-moment correlation of two answers of the same persons.
 *
 * Method: Pearson 1895, "Note on Regression and Inheritance in the Case of Two Parents".
 * Unit: −1 to 1.
 *
 * @throws RangeError when the lengths differ, there are fewer than 2 pairs, or one side has no spread
 */
export function pearsonCorrelation(first: readonly number[], second: readonly number[]): number {
	if (first.length !== second.length || first.length < 2) {
		throw new RangeError(`no correlation of ${first.length} with ${second.length} values`);
	}
	const x = centred(first);
	const y = centred(second);
	const product = exactSum(x.map((value, i) => value * (y[i] ?? NaN)));
	const spread = Math.sqrt(squaresOf(x)) * Math.sqrt(squaresOf(y));
	if (!(spread > 0)) throw new RangeError('values without spread have no correlation');
	return Math.max(-1, Math.min(1, product / spread));
}

/**
 * Correlation of ranks, ties sharing theirs.
 *
 * Method: Spearman 1904, "The Proof and Measurement of Association between Two Things".
 * Unit: −1 to 1. Throws as {@link pearsonCorrelation}.
 */
export function spearmanCorrelation(first: readonly number[], second: readonly number[]): number {
	return pearsonCorrelation(ranksOf(first), ranksOf(second));
}

/**
 * Interval of a product-moment correlation.
 *
 * Method: Fisher 1921, "On the 'Probable Error' of a Coefficient of Correlation Deduced from a Small
 * Sample": atanh r ± z/√(n − 3).
 * Limits: independent pairs, nearly normal values; 4 pairs or more.
 *
 * @param confidence strictly between 0 and 1
 * @throws RangeError when r is not strictly between −1 and 1 or n is below 4
 */
export function correlationInterval(r: number, n: number, confidence: number): Interval {
	if (!(r > -1 && r < 1 && n >= 4)) {
		throw new RangeError(`no interval of a correlation of ${r} on ${n} pairs`);
	}
	const halfWidth = normalCriticalValue(confidence) / Math.sqrt(n - 3);
	return { low: Math.tanh(Math.atanh(r) - halfWidth), high: Math.tanh(Math.atanh(r) + halfWidth) };
}

/**
 * Correlations of all columns with each other, 1 on the diagonal.
 *
 * Limits: complete rows only: a matrix of available pairs may be no correlation matrix at all.
 * Throws as {@link pearsonCorrelation}.
 */
export function correlationMatrix(
	columns: readonly (readonly number[])[],
): readonly (readonly number[])[] {
	return columns.map((first, row) =>
		columns.map((second, column) => (row === column ? 1 : pearsonCorrelation(first, second))),
	);
}

function centred(values: readonly number[]): readonly number[] {
	const mean = exactSum(values) / values.length;
	return values.map((value) => value - mean);
}

function squaresOf(values: readonly number[]): number {
	return exactSum(values.map((value) => value * value));
}
