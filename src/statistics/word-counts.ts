/** How often a word is used on two sides, in respondents (or tokens), and how large the sides are. */
export interface WordCounts {
	readonly first: number;
	readonly second: number;
	readonly firstTotal: number;
	readonly secondTotal: number;
}

/**
 * Makes sure that the counts of a word can be.
 *
 * @throws RangeError when a count is negative, above its total, or a side is empty
 */
export function requireWordCounts({ first, second, firstTotal, secondTotal }: WordCounts): void {
	const isPossible = first >= 0 && second >= 0 && first <= firstTotal && second <= secondTotal;
	if (!(isPossible && firstTotal > 0 && secondTotal > 0)) {
		throw new RangeError(`${first} of ${firstTotal} and ${second} of ${secondTotal} cannot be`);
	}
}
