import { exactSum } from './exact-sum.ts';
import { type FrameCategory, partialIndicators } from './partial-indicators.ts';

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
