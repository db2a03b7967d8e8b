import { fisherTest, type TwoByTwo } from './fisher-test.ts';
import { pooledShareTest } from './pooled-share-test.ts';

const SMALLEST_EXPECTED = 5;

/** The p-value of a difference of shares, and whether it is exact. */
export interface ShareDifferenceTest {
	readonly p: number;
	readonly isExact: boolean;
}

/**
 * Test that two independent shares are equal: pooled z, or Fisher's exact test where an expected count
 * is below 5.
 *
 * Method: Pearson 1900; Fisher 1935; the choice after Cochran 1954, "Some Methods for Strengthening the
 * Common χ² Tests".
 * Limits: independent answers with equal weights and both groups with an answer.
 *
 * @throws RangeError when a count is negative or not whole, or a group is empty
 */
export function shareDifferenceTest(table: TwoByTwo): ShareDifferenceTest {
	const { firstHits, firstMisses, secondHits, secondMisses } = table;
	const first = firstHits + firstMisses;
	const second = secondHits + secondMisses;
	const hits = firstHits + secondHits;
	const fewer = Math.min(hits, first + second - hits);
	const smallestExpected = (Math.min(first, second) * fewer) / (first + second);
	if (smallestExpected < SMALLEST_EXPECTED) return { p: fisherTest(table), isExact: true };
	const { p } = pooledShareTest(
		{ share: firstHits / first, n: first },
		{ share: secondHits / second, n: second },
	);
	return { p, isExact: false };
}
