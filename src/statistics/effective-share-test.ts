import type { ShareOfAnswers } from './newcombe-difference.ts';
import { tPValue } from './p-values.ts';
import { pooledShareTest } from './pooled-share-test.ts';
import { shareDifferenceTest, type ShareDifferenceTest } from './share-difference-test.ts';

/** A share and its answers; n is effective: what remains after the design effect. */
export interface EffectiveShare extends ShareOfAnswers {
	/** Answers that were given, above 0. */
	readonly answers: number;
}

/**
 * Test that two shares of weighted or clustered answers are equal: the pooled z at the effective
 * answers with Student's t. Where an expected count is below 5, p is not smaller than that of Fisher's
 * exact test on the effective counts, rounded and of no more answers than were given.
 *
 * Method: Rao & Scott 1981, "The Analysis of Categorical Data from Complex Sample Surveys": Pearson's
 * statistic, whose variance is pooled under the hypothesis, over the design effect; 1992, "A Simple
 * Method for the Analysis of Clustered Binary Data", for exact tests on effective counts.
 * Limits: both groups with an answer.
 *
 * @param degreesOfFreedom of the design, above 0
 * @throws RangeError as {@link pooledShareTest}
 */
export function effectiveShareTest(
	first: EffectiveShare,
	second: EffectiveShare,
	degreesOfFreedom: number,
): ShareDifferenceTest {
	const p = tPValue(pooledShareTest(first, second).z, degreesOfFreedom);
	const [one, other] = [wholeCounts(first), wholeCounts(second)];
	const { p: exact, isExact } = shareDifferenceTest({
		firstHits: one.hits,
		firstMisses: one.misses,
		secondHits: other.hits,
		secondMisses: other.misses,
	});
	return { p: isExact ? Math.max(p, exact) : p, isExact };
}

function wholeCounts({ share, n, answers }: EffectiveShare) {
	const all = Math.max(1, Math.round(Math.min(n, answers)));
	const hits = Math.round(share * all);
	return { hits, misses: all - hits };
}
