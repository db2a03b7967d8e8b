import { exactSum } from './exact-sum.ts';

/** What unequal weights cost, clusters left aside. */
export interface WeightingLoss {
	/** (Σw)²/Σw², in answers. */
	readonly effectiveSize: number;
	/** n / effective size = 1 + CV²(w), 1 or above. */
	readonly designEffect: number;
}

/**
 * Effective sample size and design effect due to weighting.
 *
 * Method: Kish 1965, "Survey Sampling"; Kish 1992, "Weighting for Unequal Pi".
 * Limits: ignores clusters and any gain from weighting: a planning number.
 *
 * @param weights one per answer, 0 or above; the order changes no bit
 * @throws RangeError when a weight is negative or not finite, or their sum is 0
 */
export function kish(weights: ArrayLike<number>): WeightingLoss {
	const total = exactSum(weights);
	const squares = exactSum(Float64Array.from(weights, squareOfWeight));
	if (!(total > 0)) throw new RangeError('the weights sum to 0');
	const effectiveSize = Math.min(weights.length, (total * total) / squares);
	return { effectiveSize, designEffect: weights.length / effectiveSize };
}

function squareOfWeight(weight: number): number {
	if (!(weight >= 0)) throw new RangeError(`a weight must be 0 or above, got ${weight}`);
	return weight * weight;
}
