import { inverse, Matrix } from 'ml-matrix';
import { chiSquareTest } from './chi-square-test.ts';
import { fPValue } from './p-values.ts';

/** Weighted shares of the cells of a table with what is known of their error. */
export interface DesignTable {
	/** Weighted share of each cell, rows one after the other, summing to 1; none is 0. */
	readonly shares: readonly number[];
	/** Linearised covariance of the shares, one row a cell. */
	readonly covariance: readonly (readonly number[])[];
	readonly rows: number;
	readonly columns: number;
	/** Unweighted answers. */
	readonly n: number;
	/** Clusters minus strata of the design. */
	readonly degreesOfFreedom: number;
}

/** Result of the design-based test of independence. */
export interface RaoScottTest {
	readonly f: number;
	readonly numeratorDegrees: number;
	readonly denominatorDegrees: number;
	readonly p: number;
}

/**
 * Test that rows and columns of a weighted, clustered table are independent.
 *
 * Method: Rao & Scott 1984, "On Chi-Squared Tests for Multiway Contingency Tables with Cell
 * Proportions Estimated from Survey Data", second order with Satterthwaite's degrees, as `svychisq` of
 * R's survey package.
 * Limits: every cell holds answers; more clusters than cells.
 *
 * @throws RangeError when a row or column is empty or there are fewer than 2 of either
 */
export function raoScottTest(table: DesignTable): RaoScottTest {
	const { shares, rows, columns, n, degreesOfFreedom } = table;
	const counts = Array.from({ length: rows }, (_, row) =>
		shares.slice(row * columns, (row + 1) * columns).map((share) => share * n),
	);
	const { chiSquare } = chiSquareTest(counts);
	const delta = generalisedEffects(table);
	const trace = delta.trace();
	const numeratorDegrees = trace ** 2 / delta.mmul(delta).trace();
	const denominatorDegrees = numeratorDegrees * degreesOfFreedom;
	const f = chiSquare / trace;
	return {
		f,
		numeratorDegrees,
		denominatorDegrees,
		p: fPValue(f, numeratorDegrees, denominatorDegrees),
	};
}

/** Matrix whose eigenvalues are the design effects of the interaction's contrasts. */
function generalisedEffects({ shares, covariance, rows, columns, n }: DesignTable): Matrix {
	const contrasts = interactionContrasts(rows, columns);
	const weights = Matrix.diag(shares.map((share) => (share === 0 ? 0 : 1 / share)));
	const simple = contrasts.transpose().mmul(weights).mmul(contrasts).div(n);
	const weighted = weights.mmul(contrasts);
	const design = weighted
		.transpose()
		.mmul(new Matrix(covariance.map((row) => [...row])))
		.mmul(weighted);
	return inverse(simple).mmul(design);
}

/** Cell contrasts that sum to 0 over every row and column, one for each degree of freedom. */
function interactionContrasts(rows: number, columns: number): Matrix {
	const freedom = (rows - 1) * (columns - 1);
	const contrasts = Matrix.zeros(rows * columns, freedom);
	for (let cell = 0; cell < rows * columns; cell++) {
		const row = Math.floor(cell / columns);
		const column = cell % columns;
		for (let contrast = 0; contrast < freedom; contrast++) {
			const atRow = Math.floor(contrast / (columns - 1)) === row ? 1 : 0;
			const atColumn = contrast % (columns - 1) === column ? 1 : 0;
			contrasts.set(cell, contrast, (atRow - 1 / rows) * (atColumn - 1 / columns));
		}
	}
	return contrasts;
}
