import { pearsonCorrelation } from './pearson-correlation.ts';

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
