import { inverse, Matrix, QrDecomposition } from 'ml-matrix';
import { exactSum } from './exact-sum.ts';

/** A fitted linear regression with an intercept. */
export interface LeastSquares {
	readonly intercept: number;
	/** One for each column, in the unit of y per unit of the column. */
	readonly coefficients: readonly number[];
	/** Of the coefficients, for independent errors of one variance. */
	readonly standardErrors: readonly number[];
	/** Share of the variance of y explained, 0 to 1. */
	readonly rSquared: number;
	readonly degreesOfFreedom: number;
	readonly residuals: readonly number[];
	/** What each row adds to each coefficient's error: summed by cluster, a cluster-robust one. */
	readonly influences: readonly (readonly number[])[];
}

/**
 * Ordinary least squares of y on columns and an intercept.
 *
 * Method: Gauss 1809; solved by Householder 1958's QR decomposition. Influences after Huber 1967, as
 * {@link clusterVariance} wants them.
 * Limits: equal weights; more rows than columns + 1.
 *
 * @param columns predictors, each as long as y
 * @throws RangeError when rows are too few, lengths differ or a column follows from the others
 */
export function leastSquares(
	columns: readonly (readonly number[])[],
	y: readonly number[],
): LeastSquares {
	const n = y.length;
	const degreesOfFreedom = n - columns.length - 1;
	if (columns.some((column) => column.length !== n) || degreesOfFreedom < 1) {
		throw new RangeError(`no regression of ${n} rows on ${columns.length} columns`);
	}
	const design = new Matrix(y.map((_, row) => [1, ...columns.map((column) => column[row] ?? NaN)]));
	const decomposition = new QrDecomposition(design);
	const triangle = decomposition.upperTriangularMatrix;
	requireFullRank(triangle);
	const solution = decomposition.solve(Matrix.columnVector([...y])).to1DArray();
	const fitted = design.mmul(Matrix.columnVector(solution)).to1DArray();
	const residuals = y.map((value, row) => value - (fitted[row] ?? NaN));
	const inverseTriangle = inverse(triangle);
	const bread = inverseTriangle.mmul(inverseTriangle.transpose());
	const unexplained = exactSum(residuals.map((residual) => residual ** 2));
	const variance = unexplained / degreesOfFreedom;
	const gradients = design.mmul(bread);
	return {
		intercept: solution[0] ?? NaN,
		coefficients: solution.slice(1),
		standardErrors: columns.map((_, j) => Math.sqrt(variance * bread.get(j + 1, j + 1))),
		rSquared: explainedShare(y, unexplained),
		degreesOfFreedom,
		residuals,
		influences: columns.map((_, j) =>
			residuals.map((residual, row) => residual * gradients.get(row, j + 1)),
		),
	};
}

/** R² of y with this sum of squared residuals; 0 where y has no spread. */
function explainedShare(y: readonly number[], unexplained: number): number {
	const mean = exactSum(y) / y.length;
	const total = exactSum(y.map((value) => (value - mean) ** 2));
	return total === 0 ? 0 : Math.max(0, 1 - unexplained / total);
}

function requireFullRank(triangle: Matrix): void {
	const diagonal = triangle.diagonal().map(Math.abs);
	if (!(Math.min(...diagonal) > 1e-10 * Math.max(...diagonal))) {
		throw new RangeError('a column of the regression follows from the others');
	}
}
