import { requireWordCounts, type WordCounts } from './word-counts.ts';

/**
 * Log-likelihood G² of a word over its two counts, 2ΣO·ln(O/E).
 *
 * Method: Rayson & Garside 2000, "Comparing Corpora Using Frequency Profiling". A test, not a size;
 * approximately χ² with 1 degree of freedom.
 *
 * @throws RangeError when counts are impossible
 */
export function twoCellKeyness(counts: WordCounts): number {
	requireWordCounts(counts);
	const { first, second, firstTotal, secondTotal } = counts;
	const share = (first + second) / (firstTotal + secondTotal);
	return 2 * (surprise(first, firstTotal * share) + surprise(second, secondTotal * share));
}

/**
 * Log-likelihood G² of the 2 × 2 table of a word and all other words.
 *
 * Method: Dunning 1993, "Accurate Methods for the Statistics of Surprise and Coincidence". A test, not a
 * size; approximately χ² with 1 degree of freedom.
 *
 * @throws RangeError when counts are impossible
 */
export function fourCellKeyness(counts: WordCounts): number {
	requireWordCounts(counts);
	const { first, second, firstTotal, secondTotal } = counts;
	const others = {
		first: firstTotal - first,
		second: secondTotal - second,
		firstTotal,
		secondTotal,
	};
	return twoCellKeyness(counts) + twoCellKeyness(others);
}

function surprise(observed: number, expected: number): number {
	return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
