/** Answers of the same persons to two questions or waves, in persons. */
export interface PairedCounts {
	readonly both: number;
	readonly firstOnly: number;
	readonly secondOnly: number;
	readonly neither: number;
}

/**
 * Number of persons behind paired counts.
 *
 * @throws RangeError when a count is negative or all are 0
 */
export function personsOf({ both, firstOnly, secondOnly, neither }: PairedCounts): number {
	const n = both + firstOnly + secondOnly + neither;
	if (!(both >= 0 && firstOnly >= 0 && secondOnly >= 0 && neither >= 0 && n > 0)) {
		throw new RangeError('paired counts must be 0 or above and not all 0');
	}
	return n;
}
