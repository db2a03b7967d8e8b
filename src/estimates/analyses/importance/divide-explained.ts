import { lmg } from '../../../statistics/lmg.ts';
import { relativeWeights } from '../../../statistics/relative-weights.ts';
import { MOST_PREDICTORS } from '../../../statistics/subset-r-squared.ts';

/** What the drivers explain of the outcome together, and how it falls to each. */
export interface DividedExplanation {
	/** 0 to 1. */
	readonly rSquared: number;
	/** Per cent of R², by driver. */
	readonly shares: readonly number[];
}

/** Less explained than this is nothing to divide. */
const NOTHING_EXPLAINED = 1e-9;

/**
 * R² divided by LMG (Lindeman, Merenda & Gold 1980) up to 12 drivers, by relative weights (Johnson 2000)
 * above.
 *
 * @param correlations of the outcome (first) and the drivers
 * @returns null where there is nothing to divide, or above 12 drivers one follows from the others
 */
export function divideExplained(
	correlations: readonly (readonly number[])[],
): DividedExplanation | null {
	const shares = sharesOf(correlations);
	if (shares === null) return null;
	const rSquared = shares.reduce((sum, share) => sum + share, 0);
	if (!(rSquared > NOTHING_EXPLAINED)) return null;
	return { rSquared, shares: shares.map((share) => (100 * share) / rSquared) };
}

function sharesOf(correlations: readonly (readonly number[])[]): readonly number[] | null {
	if (correlations.length - 1 <= MOST_PREDICTORS) return lmg(correlations).shares;
	try {
		return relativeWeights(correlations);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
