import { sharesOf } from './shares.ts';

/**
 * Variance of ordered answers as a share of the largest possible: 0 when all agree, 1 when half
 * stand at each end.
 *
 * Method: population variance of the categories 1 … K over ((K − 1)/2)² (Popoviciu 1935).
 *
 * @param frequencies answers in each ordered category, lowest first; weights allowed
 * @throws RangeError with fewer than 2 categories or no answer
 */
export function varianceShare(frequencies: readonly number[]): number {
	const shares = sharesOf(frequencies);
	const mean = shares.reduce((sum, share, k) => sum + share * k, 0);
	const variance = shares.reduce((sum, share, k) => sum + share * (k - mean) ** 2, 0);
	return variance / ((shares.length - 1) / 2) ** 2;
}
