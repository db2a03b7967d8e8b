/** A pivot below this leaves a predictor nothing of its own to explain. */
const NO_PIVOT = 1e-10;

/** The predictors of {@link subsetRSquared}: 2^12 subsets. */
export const MOST_PREDICTORS = 12;

/**
 * R² of every subset of predictors, by the subset as a bit mask (bit j: predictor j).
 *
 * Method: the sweep operator of Beaton 1964 on the correlation matrix, each subset one sweep from the
 * one without its highest predictor.
 * Limits: 12 predictors. A predictor that follows from the others of a subset adds nothing.
 *
 * @param correlations of the outcome (first) and the predictors
 * @throws RangeError with no predictor or more than 12
 */
export function subsetRSquared(correlations: readonly (readonly number[])[]): Float64Array {
	const predictors = correlations.length - 1;
	if (!(predictors >= 1 && predictors <= MOST_PREDICTORS)) {
		throw new RangeError(`subsets of 1 to ${MOST_PREDICTORS} predictors, got ${predictors}`);
	}
	const rSquared = new Float64Array(2 ** predictors);
	const visit = (swept: readonly (readonly number[])[], mask: number, from: number) => {
		rSquared[mask] = Math.max(0, 1 - (swept[0]?.[0] ?? NaN));
		for (let j = from; j < predictors; j++) visit(sweep(swept, j + 1), mask | (1 << j), j + 1);
	};
	visit(correlations, 0, 0);
	return rSquared;
}

/** The matrix with predictor k moved to the explaining side. */
function sweep(matrix: readonly (readonly number[])[], k: number): readonly (readonly number[])[] {
	const pivotRow = matrix[k] ?? [];
	const pivot = pivotRow[k] ?? NaN;
	if (Math.abs(pivot) < NO_PIVOT) return matrix;
	return matrix.map((row, i) => {
		const factor = row[k] ?? NaN;
		return row.map((value, j) => {
			const across = pivotRow[j] ?? NaN;
			if (i === k) return j === k ? 1 / pivot : across / pivot;
			return j === k ? -factor / pivot : value - (factor * across) / pivot;
		});
	});
}
