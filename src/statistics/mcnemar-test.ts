import { chiSquarePValue } from './p-values.ts';
import { type PairedCounts, personsOf } from './paired-counts.ts';

/** Result of a test that two shares of the same persons are equal. */
export interface McNemarTest {
	readonly chiSquare: number;
	readonly p: number;
}

/**
 * Test that two shares of the same persons are equal, without continuity correction.
 *
 * Method: McNemar 1947, "Note on the Sampling Error of the Difference between Correlated Proportions
 * or Percentages".
 * Limits: below 25 discordant persons use the exact {@link signTest}. Without any, p is 1.
 *
 * @throws RangeError when a count is negative or all are 0
 */
export function mcNemarTest(counts: PairedCounts): McNemarTest {
	personsOf(counts);
	const { firstOnly, secondOnly } = counts;
	const discordant = firstOnly + secondOnly;
	const chiSquare = discordant === 0 ? 0 : (firstOnly - secondOnly) ** 2 / discordant;
	return { chiSquare, p: chiSquarePValue(chiSquare, 1) };
}
