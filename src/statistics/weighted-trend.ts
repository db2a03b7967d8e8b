import type { EstimateWithError } from './independent-difference.ts';
import { chiSquarePValue, normalPValue } from './p-values.ts';

/** A straight line through waves with known errors. */
export interface WeightedTrend {
	/** Change per wave, in the unit of the estimates. */
	readonly slope: number;
	readonly slopeError: number;
	readonly z: number;
	readonly p: number;
	/** Cochran's Q: whether the waves differ at all, with k − 1 degrees of freedom. */
	readonly homogeneity: { readonly q: number; readonly p: number };
	/** Whether the line fits, with k − 2 degrees of freedom; p is 1 for two waves. */
	readonly residual: { readonly q: number; readonly p: number };
}

/**
 * Linear trend of independent wave estimates by least squares with weights 1/SE².
 *
 * Method: Aitken 1936, "On Least Squares and Linear Combination of Observations", known variances;
 * Cochran 1954, "The Combination of Estimates from Different Experiments", for Q.
 * Limits: waves without shared clusters and at equal distances; 4 waves or more.
 *
 * @param waves in the order of time, errors above 0
 * @throws RangeError with fewer than 2 waves or an error that is not above 0
 */
export function weightedTrend(waves: readonly EstimateWithError[]): WeightedTrend {
	if (waves.length < 2 || !waves.every(({ standardError }) => standardError > 0)) {
		throw new RangeError('a trend needs 2 waves or more with errors above 0');
	}
	const weights = waves.map(({ standardError }) => 1 / standardError ** 2);
	const weighted = (value: (wave: EstimateWithError, time: number) => number) =>
		waves.reduce((sum, wave, time) => sum + (weights[time] ?? NaN) * value(wave, time), 0);
	const total = weighted(() => 1);
	const centre = weighted((_, time) => time) / total;
	const mean = weighted(({ estimate }) => estimate) / total;
	const spread = weighted((_, time) => (time - centre) ** 2);
	const slope = weighted(({ estimate }, time) => (time - centre) * (estimate - mean)) / spread;
	const slopeError = 1 / Math.sqrt(spread);
	const z = slope / slopeError;
	const q = weighted(({ estimate }) => (estimate - mean) ** 2);
	const left = weighted(({ estimate }, time) => (estimate - mean - slope * (time - centre)) ** 2);
	return {
		slope,
		slopeError,
		z,
		p: normalPValue(z),
		homogeneity: { q, p: chiSquarePValue(q, waves.length - 1) },
		residual: { q: left, p: waves.length > 2 ? chiSquarePValue(left, waves.length - 2) : 1 },
	};
}
