import { exactSum } from './exact-sum.ts';

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

function centred(values: readonly number[]): readonly number[] {
	const mean = exactSum(values) / values.length;
	return values.map((value) => value - mean);
}

function squaresOf(values: readonly number[]): number {
	return exactSum(values.map((value) => value * value));
}
