import { subsetRSquared } from './subset-r-squared.ts';

/** How a regression's R² falls to its predictors. */
export interface ExplainedShares {
	/** R² of all predictors together. */
	readonly rSquared: number;
	/** Share of the outcome's variance that falls to each predictor; they sum to R². */
	readonly shares: readonly number[];
	/** R² of each predictor alone. */
	readonly first: readonly number[];
	/** What each adds to all the others. */
	readonly last: readonly number[];
}

/**
 * Shares of R² averaged over all orders in which predictors can enter (Shapley values).
 *
 * Method: Lindeman, Merenda & Gold 1980, "Introduction to Bivariate and Multivariate Analysis";
 * Grömping 2006, "Relative Importance for Linear Regression in R: The Package relaimpo".
 * Unit: share of the outcome's variance, 0 or above; they sum to R².
 * Limits: 12 predictors, complete rows; a description of shared variance, not the effect of improving
 * a predictor. See {@link driverDetail} for how many answers it takes.
 *
 * @param correlations of the outcome (first) and the predictors
 * @throws RangeError with no predictor or more than 12
 */
export function lmg(correlations: readonly (readonly number[])[]): ExplainedShares {
	const rSquared = subsetRSquared(correlations);
	const p = correlations.length - 1;
	const all = rSquared.length - 1;
	const weights = orderWeights(p);
	const weightOf = new Float64Array(all + 1);
	const sizes = new Uint8Array(all + 1);
	for (let mask = 0; mask <= all; mask++) {
		const size = (sizes[mask >> 1] ?? 0) + (mask & 1);
		sizes[mask] = size;
		weightOf[mask] = weights[size] ?? NaN;
	}
	const at = (mask: number) => rSquared[mask] ?? NaN;
	const predictors = Array.from({ length: p }, (_, j) => 1 << j);
	const shareOf = (bit: number) => {
		let share = 0;
		for (let base = 0; base <= all; base += 2 * bit) {
			for (let mask = base; mask < base + bit; mask++) {
				share +=
					(weightOf[mask] ?? NaN) * ((rSquared[mask | bit] ?? NaN) - (rSquared[mask] ?? NaN));
			}
		}
		return share;
	};
	return {
		rSquared: at(all),
		shares: predictors.map(shareOf),
		first: predictors.map(at),
		last: predictors.map((bit) => at(all) - at(all ^ bit)),
	};
}

/** |S|!(p − |S| − 1)!/p! for each size of S. */
function orderWeights(p: number): readonly number[] {
	const weights = [1 / p];
	for (let size = 1; size < p; size++) {
		weights.push(((weights.at(-1) ?? NaN) * size) / (p - size));
	}
	return weights;
}
