import { exactSum } from '../statistics/exact-sum.ts';

/** Weights that differ from 1 by less than this differ by rounding only. */
const ROUNDING = 1e-9;

/** Weights with a mean of 1; exactly 1 each where they are all alike. */
export function scaleWeights(weights: Float64Array): Float64Array {
	const mean = exactSum(weights) / weights.length;
	if (!(mean > 0)) return new Float64Array(weights.length).fill(1);
	const scaled = weights.map((weight) => weight / mean);
	return scaled.every((weight) => Math.abs(weight - 1) < ROUNDING) ? scaled.fill(1) : scaled;
}
