import { quantile } from './quantile.ts';

/** Weights after trimming, and how many were set to a bound. */
export interface TrimmedWeights {
	readonly weights: Float64Array;
	readonly trimmed: number;
}

/**
 * Weights cut once to [low, high], what was cut off or added spread in equal parts over the others.
 *
 * Method: Potter 1990, "A Study of Procedures to Identify and Trim Extreme Sampling Weights", one
 * pass, as `trimWeights` of R's survey package does it.
 * Unit: that of the weights; their sum stays. Weights that pass a bound by the spreading stay there.
 * Limits: report the weights before and after. Where all are outside, nothing can be spread.
 *
 * @throws RangeError when the bounds are out of order
 */
export function trimWeights(weights: ArrayLike<number>, low: number, high: number): TrimmedWeights {
	if (!(low <= high)) throw new RangeError(`no weights between ${low} and ${high}`);
	let excess = 0;
	let inside = 0;
	for (let i = 0; i < weights.length; i++) {
		const weight = weights[i] ?? NaN;
		excess += weight - Math.min(high, Math.max(low, weight));
		if (weight >= low && weight <= high) inside += 1;
	}
	const share = inside === 0 ? 0 : excess / inside;
	return {
		weights: Float64Array.from(weights, (weight) =>
			weight < low ? low : weight > high ? high : weight + share,
		),
		trimmed: weights.length - inside,
	};
}

/**
 * The bounds of methods c2: a third of the median weight and three times it.
 *
 * @throws RangeError when there is no weight
 */
export function trimBounds(weights: ArrayLike<number>): { low: number; high: number } {
	const median = quantile(weights, 0.5);
	return { low: median / 3, high: 3 * median };
}
