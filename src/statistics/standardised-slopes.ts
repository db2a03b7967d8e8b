import { LuDecomposition, Matrix } from 'ml-matrix';

/** What a regression on standardised variables says of each predictor. */
export interface StandardisedSlopes {
	/** Change of the outcome per standard deviation of the predictor, in its standard deviations. */
	readonly slopes: readonly number[];
	/** Variance inflation factor, 1 or above: 1/(1 − R² of the predictor on the others). */
	readonly varianceInflation: readonly number[];
}

/**
 * Standardised regression slopes and variance inflation factors from correlations.
 *
 * Method: Pearson 1896 for the slopes; Marquardt 1970, "Generalized Inverses, Ridge Regression, Biased
 * Linear Estimation, and Nonlinear Estimation", for the inflation.
 * Limits: complete rows.
 *
 * @param correlations of the outcome (first) and the predictors
 * @throws RangeError with no predictor or one that follows from the others
 */
export function standardisedSlopes(
	correlations: readonly (readonly number[])[],
): StandardisedSlopes {
	const among = new Matrix(correlations.slice(1).map((row) => row.slice(1)));
	const withOutcome = correlations.slice(1).map((row) => row[0] ?? NaN);
	const decomposition = new LuDecomposition(among);
	if (decomposition.isSingular()) throw new RangeError('a predictor follows from the others');
	const precision = decomposition.solve(Matrix.eye(among.rows));
	const varianceInflation = precision.diagonal();
	if (!varianceInflation.every((factor) => factor > 0 && factor < 1e10)) {
		throw new RangeError('a predictor follows from the others');
	}
	const slopes = precision.mmul(Matrix.columnVector(withOutcome)).to1DArray();
	return { slopes, varianceInflation };
}
