import { sharesOf } from './shares.ts';

/**
 * Concentration l² of ordered answers: 1 when all agree, 0 when half stand at each end.
 *
 * Method: Blair & Lacy 2000, "Statistics of Ordinal Variation": Σ(F_k − ½)²/((K − 1)/4).
 *
 * @param frequencies answers in each ordered category, lowest first; weights allowed
 * @throws RangeError with fewer than 2 categories or no answer
 */
export function blairLacyConcentration(frequencies: readonly number[]): number {
	const shares = sharesOf(frequencies);
	let cumulated = 0;
	let distance = 0;
	for (const share of shares.slice(0, -1)) {
		cumulated += share;
		distance += (cumulated - 0.5) ** 2;
	}
	return distance / ((shares.length - 1) / 4);
}
