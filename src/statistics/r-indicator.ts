import { sampleMoments } from './sample-moments.ts';

/** How evenly a frame answered. */
export interface RIndicator {
	/** 1 − 2S: 1 when everybody was as likely to answer. */
	readonly r: number;
	/** Standard deviation of the propensities, divisor N − 1. */
	readonly spread: number;
	readonly meanPropensity: number;
	/** S/ρ̄: largest bias of a mean through the model's variables, in its standard deviations. */
	readonly largestBias: number;
}

/**
 * R-indicator of the response propensities of everybody in the frame.
 *
 * Method: Schouten, Cobben & Bethlehem 2009, "Indicators for the Representativeness of Survey Response".
 * Not adjusted for the bias of small frames, which inflates S.
 * Limits: frames of 100 or more with 10 in each role; compare only values of the same model.
 *
 * @param propensities estimated chance of each person to answer, 0 to 1
 * @throws RangeError with fewer than 2 persons or a propensity outside 0 to 1, or all 0
 */
export function rIndicator(propensities: readonly number[]): RIndicator {
	if (propensities.length < 2 || !propensities.every((p) => p >= 0 && p <= 1)) {
		throw new RangeError('propensities must be 0 to 1, of 2 persons or more');
	}
	const { mean, standardDeviation } = sampleMoments(propensities);
	if (!(mean > 0)) throw new RangeError('nobody answered');
	return {
		r: 1 - 2 * standardDeviation,
		spread: standardDeviation,
		meanPropensity: mean,
		largestBias: standardDeviation / mean,
	};
}
