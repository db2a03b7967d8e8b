import { sharesOf } from './shares.ts';

/**
 * Evenness of answers over categories, their order left aside: 0 when all stand in one, 1 when each
 * holds as many.
 *
 * Method: Shannon 1948, "A Mathematical Theory of Communication", over ln K (Pielou 1966).
 *
 * @param frequencies answers in each category; weights allowed
 * @throws RangeError with fewer than 2 categories or no answer
 */
export function shannonEvenness(frequencies: readonly number[]): number {
	const shares = sharesOf(frequencies);
	const entropy = shares.reduce(
		(sum, share) => (share === 0 ? sum : sum - share * Math.log(share)),
		0,
	);
	return entropy / Math.log(shares.length);
}
