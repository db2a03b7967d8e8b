import type { EstimateWithError } from './independent-difference.ts';

/** One group's share of the standard, with its mean here. */
export interface StandardGroup {
	/** π, share of the standard population, 0 to 1. */
	readonly share: number;
	/** Mean in the unit of the answers; not read where the share is 0. */
	readonly mean: number;
	/** Variance of that mean: s²/n, or p(1 − p)/n of a share. */
	readonly variance: number;
}

/**
 * Mean that a brand or wave would have with the group mix of a standard: Σπm with variance Σπ²V.
 *
 * Method: direct standardisation, Yule 1934, "On Some Points Relating to Vital Statistics"; Fleiss 1981,
 * "Statistical Methods for Rates and Proportions". With a frame's mix it is the post-stratified mean of
 * Holt & Smith 1979.
 * Unit: that of the means.
 * Limits: independent groups and answers; a group with fewer than 5 answers should be merged for all
 * brands. A group of the standard without answers makes it impossible: its mean must not be given.
 *
 * @throws RangeError when shares do not sum to 1 or a group of the standard has no mean
 */
export function directStandardisation(groups: readonly StandardGroup[]): EstimateWithError {
	let total = 0;
	let estimate = 0;
	let variance = 0;
	for (const group of groups) {
		total += group.share;
		if (group.share === 0) continue;
		estimate += group.share * group.mean;
		variance += group.share ** 2 * group.variance;
	}
	if (!(Math.abs(total - 1) < 1e-9 && Number.isFinite(estimate))) {
		throw new RangeError(`the standard's shares sum to ${total}, or a group has no mean`);
	}
	return { estimate, standardError: Math.sqrt(variance) };
}
