import { Matrix, solve } from 'ml-matrix';

const MOST_STEPS = 50;
const STEP_SIZE = 1e-10;

/** A fitted logistic regression with an intercept. */
export interface LogisticRegression {
	readonly intercept: number;
	/** Change of the log odds per unit of each column. */
	readonly coefficients: readonly number[];
	/** Fitted chance of each row, 0 to 1. */
	readonly chances: readonly number[];
}

/** The fit, or that there is none: a column separates the outcomes or follows from the others. */
export type LogisticFit =
	({ readonly kind: 'fit' } & LogisticRegression) | { readonly kind: 'not-converged' };

/**
 * Maximum-likelihood logistic regression of a yes or no on columns and an intercept.
 *
 * Method: Cox 1958, "The Regression Analysis of Binary Sequences"; iteratively reweighted least squares
 * of Nelder & Wedderburn 1972, until no coefficient moves by more than 1e-10.
 * Limits: equal weights; both outcomes present.
 *
 * @param columns predictors (0 and 1 for categories), each as long as the outcome
 * @param outcome 1 or 0 of each row
 * @throws RangeError when lengths differ or an outcome is neither 0 nor 1
 */
export function logisticRegression(
	columns: readonly (readonly number[])[],
	outcome: readonly number[],
): LogisticFit {
	if (columns.some((column) => column.length !== outcome.length)) {
		throw new RangeError('columns and outcome differ in length');
	}
	if (!outcome.every((y) => y === 0 || y === 1)) throw new RangeError('outcomes must be 0 or 1');
	const design = outcome.map((_, row) => [1, ...columns.map((column) => column[row] ?? NaN)]);
	let slopes = [0, ...columns.map(() => 0)];
	for (let step = 0; step < MOST_STEPS; step++) {
		const chances = design.map((row) => chanceOf(row, slopes));
		const move = newtonStep(design, chances, outcome);
		if (move === undefined) break;
		slopes = slopes.map((slope, j) => slope + (move[j] ?? NaN));
		if (!slopes.every(Number.isFinite)) break;
		if (move.every((change, j) => Math.abs(change) <= STEP_SIZE * (1 + Math.abs(slopes[j] ?? 0)))) {
			const [intercept = NaN, ...coefficients] = slopes;
			const fitted = design.map((row) => chanceOf(row, slopes));
			return { kind: 'fit', intercept, coefficients, chances: fitted };
		}
	}
	return { kind: 'not-converged' };
}

function chanceOf(row: readonly number[], slopes: readonly number[]): number {
	const logOdds = row.reduce((sum, value, j) => sum + value * (slopes[j] ?? NaN), 0);
	return 1 / (1 + Math.exp(-logOdds));
}

/** Solution of (X'WX)·step = X'(y − p); undefined where the matrix cannot be inverted. */
function newtonStep(
	design: readonly (readonly number[])[],
	chances: readonly number[],
	outcome: readonly number[],
): readonly number[] | undefined {
	const size = design[0]?.length ?? 0;
	const information = Matrix.zeros(size, size);
	const gradient = Matrix.zeros(size, 1);
	design.forEach((row, i) => {
		const chance = chances[i] ?? NaN;
		const weight = chance * (1 - chance);
		row.forEach((left, j) => {
			if (left === 0) return;
			gradient.set(j, 0, gradient.get(j, 0) + left * ((outcome[i] ?? NaN) - chance));
			row.forEach((right, k) => {
				information.set(j, k, information.get(j, k) + weight * left * right);
			});
		});
	});
	try {
		return solve(information, gradient).to1DArray();
	} catch {
		return undefined;
	}
}
