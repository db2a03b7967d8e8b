import { mcNemarTest } from './mcnemar-test.ts';
import type { PairedCounts } from './paired-counts.ts';
import type { ShareDifferenceTest } from './share-difference-test.ts';
import { signTest } from './sign-test.ts';

const FEWEST_DISCORDANT = 25;

/**
 * Test that two shares of the same persons are equal: McNemar's, or the exact one where fewer than 25
 * changed.
 *
 * Method: McNemar 1947; the exact form is the sign test of Dixon & Mood 1946.
 * Limits: independent persons with equal weights.
 *
 * @throws RangeError when a count is negative or all are 0
 */
export function pairedShareTest(counts: PairedCounts): ShareDifferenceTest {
	const { p } = mcNemarTest(counts);
	const { firstOnly, secondOnly } = counts;
	if (firstOnly + secondOnly >= FEWEST_DISCORDANT) return { p, isExact: false };
	return { p: signTest(firstOnly, secondOnly), isExact: true };
}
