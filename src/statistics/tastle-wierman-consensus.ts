import { sharesOf } from './shares.ts';

/**
 * Consensus of ordered answers: 1 when all agree, 0 when half stand at each end.
 *
 * Method: Tastle & Wierman 2007, "Consensus and Dissention: A Measure of Ordinal Dispersion":
 * 1 + Σp_k·log₂(1 − |k − μ|/(K − 1)).
 * Limits: n of 20 or more.
 *
 * @param frequencies answers in each ordered category, lowest first; weights allowed
 * @throws RangeError with fewer than 2 categories or no answer
 */
export function tastleWiermanConsensus(frequencies: readonly number[]): number {
	const shares = sharesOf(frequencies);
	const mean = shares.reduce((sum, share, k) => sum + share * k, 0);
	const width = shares.length - 1;
	return shares.reduce(
		(sum, share, k) =>
			share === 0 ? sum : sum + share * Math.log2(1 - Math.abs(k - mean) / width),
		1,
	);
}
