import type { ShareOfAnswers } from './newcombe-difference.ts';
import { normalPValue } from './p-values.ts';

/** Test that two shares are equal. */
export interface PooledShareTest {
	/** Positive where the first share is higher. */
	readonly z: number;
	readonly chiSquare: number;
	readonly p: number;
}

/**
 * Test that two independent shares are equal, with the pooled variance and without continuity
 * correction.
 *
 * Method: Pearson 1900 with one degree of freedom, as z (the square of which is his statistic).
 * Limits: independent answers with equal weights; where an expected count is below 5 use
 * {@link fisherTest}. Where all or none of both groups are hits, z is 0 and p is 1.
 *
 * @throws RangeError when a share is outside 0 to 1 or an n is not above 0
 */
export function pooledShareTest(first: ShareOfAnswers, second: ShareOfAnswers): PooledShareTest {
	for (const { share, n } of [first, second]) {
		if (!(share >= 0 && share <= 1 && n > 0)) {
			throw new RangeError(`no test of a share of ${share} on ${n} answers`);
		}
	}
	const pooled = (first.share * first.n + second.share * second.n) / (first.n + second.n);
	const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
	const difference = first.share - second.share;
	const z = difference === 0 || !(variance > 0) ? 0 : difference / Math.sqrt(variance);
	return { z, chiSquare: z * z, p: normalPValue(z) };
}
