import { EigenvalueDecomposition, inverse, Matrix } from 'ml-matrix';

/** Eigenvalues below this mean that a predictor follows from the others. */
const NO_SPREAD = 1e-10;

/**
 * Relative weights of predictors: R² divided by way of the uncorrelated variables nearest to them.
 *
 * Method: Johnson 2000, "A Heuristic Method for Estimating the Relative Weight of Predictor Variables
 * in Multiple Regression". Equal to LMG for two predictors.
 * Unit: share of the outcome's variance, 0 or above; they sum to R².
 * Limits: complete rows; criticised by Thomas, Zumbo, Kwan & Schweitzer 2014; a description of shared
 * variance, not the effect of improving a predictor.
 *
 * @param correlations of the outcome (first) and the predictors
 * @throws RangeError with no predictor or one that follows from the others
 */
export function relativeWeights(correlations: readonly (readonly number[])[]): readonly number[] {
	const among = correlations.slice(1).map((row) => row.slice(1));
	const withOutcome = correlations.slice(1).map((row) => row[0] ?? NaN);
	if (among.length === 0) throw new RangeError('relative weights need a predictor');
	const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(among), {
		assumeSymmetric: true,
	});
	if (!realEigenvalues.every((value) => value > NO_SPREAD)) {
		throw new RangeError('a predictor follows from the others');
	}
	const roots = Matrix.diag(realEigenvalues.map(Math.sqrt));
	const loadings = eigenvectorMatrix.mmul(roots).mmul(eigenvectorMatrix.transpose());
	const slopes = inverse(loadings).mmul(Matrix.columnVector(withOutcome)).to1DArray();
	return loadings
		.to2DArray()
		.map((row) => row.reduce((sum, loading, k) => sum + loading ** 2 * (slopes[k] ?? NaN) ** 2, 0));
}
