/** A pivot below this leaves a predictor nothing of its own to explain. */
const NO_PIVOT = 1e-10;

/** The predictors of {@link subsetRSquared}: 2^12 subsets. */
export const MOST_PREDICTORS = 12;

/**
 * R² of every subset of predictors, by the subset as a bit mask (bit j: predictor j).
 *
 * Method: the sweep operator of Beaton 1964 on the correlation matrix, each subset one sweep from the
 * one without its highest predictor. Of a swept matrix only the outcome and the predictors above are
 * kept: the others are never asked for again.
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
	const width = predictors + 1;
	const rSquared = new Float64Array(2 ** predictors);
	// One matrix for each depth of the recursion, written again for each subset of that size.
	const levels = Array.from({ length: width }, () => new Float64Array(width * width));
	levels[0]?.set(correlations.flatMap((row) => row.slice(0, width)));
	const visit = (depth: number, mask: number, from: number) => {
		const swept = levels[depth];
		if (swept === undefined) return;
		rSquared[mask] = Math.max(0, 1 - (swept[0] ?? NaN));
		const next = levels[depth + 1];
		if (next === undefined) return;
		for (let j = from; j < predictors; j++) {
			sweep(swept, next, j + 1, width);
			visit(depth + 1, mask | (1 << j), j + 1);
		}
	};
	visit(0, 0, 0);
	return rSquared;
}

/** Moves predictor k to the explaining side: rows and columns of the outcome and those above k. */
function sweep(from: Float64Array, to: Float64Array, k: number, width: number): void {
	const pivot = from[k * width + k] ?? NaN;
	if (Math.abs(pivot) < NO_PIVOT) {
		to.set(from);
		return;
	}
	for (let i = 0; i < width; i = i === 0 ? k + 1 : i + 1) {
		const factor = from[i * width + k] ?? NaN;
		for (let j = 0; j < width; j = j === 0 ? k + 1 : j + 1) {
			const across = from[k * width + j] ?? NaN;
			to[i * width + j] = (from[i * width + j] ?? NaN) - (factor * across) / pivot;
		}
	}
}
