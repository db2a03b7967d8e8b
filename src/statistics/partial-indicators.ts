import { exactSum } from './exact-sum.ts';

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
