import { exactSum } from './exact-sum.ts';
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

/** One category of a variable of the frame. */
export interface FrameCategory {
	readonly persons: number;
	readonly responders: number;
}

/** How far each category departs from the average response. */
export interface PartialIndicators {
	/** √(N_k/N)(ρ̄_k − ρ̄): above 0 over-represented. */
	readonly categories: readonly number[];
	/** Root of the sum of their squares. */
	readonly total: number;
}

/**
 * Unconditional partial R-indicators of the categories of one variable.
 *
 * Method: Schouten, Shlomo & Skinner 2011, "Indicators for Monitoring and Improving Representativeness
 * of Response". Limits: as {@link rIndicator}.
 *
 * @throws RangeError when a category is empty or has more responders than persons
 */
export function partialIndicators(categories: readonly FrameCategory[]): PartialIndicators {
	for (const { persons, responders } of categories) {
		if (!(persons > 0 && responders >= 0 && responders <= persons)) {
			throw new RangeError(`${responders} of ${persons} cannot have answered`);
		}
	}
	const all = exactSum(categories.map(({ persons }) => persons));
	const mean = exactSum(categories.map(({ responders }) => responders)) / all;
	const partials = categories.map(
		({ persons, responders }) => Math.sqrt(persons / all) * (responders / persons - mean),
	);
	return { categories: partials, total: Math.hypot(...partials) };
}

/**
 * Spread S of the propensities of categories, lowered by what a small frame adds to it:
 * S² − [Σρ_k(1 − ρ_k) − ρ̄(1 − ρ̄)]/N, 0 at least.
 *
 * Method: simplified from Shlomo, Skinner & Schouten 2012, "Estimation of an Indicator of the
 * Representativeness of Survey Response", for propensities that are the categories' response rates.
 *
 * @throws RangeError when a category is empty or has more responders than persons
 */
export function adjustedSpread(categories: readonly FrameCategory[]): number {
	const all = exactSum(categories.map(({ persons }) => persons));
	const mean = exactSum(categories.map(({ responders }) => responders)) / all;
	const { total } = partialIndicators(categories);
	const noise = exactSum(
		categories.map(
			({ persons, responders }) => (responders / persons) * (1 - responders / persons),
		),
	);
	const squared = (total ** 2 * all) / (all - 1) - (noise - mean * (1 - mean)) / all;
	return Math.sqrt(Math.max(0, squared));
}
