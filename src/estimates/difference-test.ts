import { adjustedWaldDifference } from '../statistics/adjusted-wald-difference.ts';
import { effectiveShareTest, type EffectiveShare } from '../statistics/effective-share-test.ts';
import { varianceOfTotals } from '../statistics/linearised-variance.ts';
import { tPValue } from '../statistics/p-values.ts';
import { shareDifferenceTest } from '../statistics/share-difference-test.ts';
import type { ClusterInfluence } from './cluster-sums.ts';
import { scoreSpread } from './difference-spread.ts';
import { criticalZ } from './confidence.ts';
import type { ComparedLevel } from './level.ts';
import { classTotals } from './share-interval.ts';

/** Of each side of a comparison. */
export type Both<T> = readonly [T, T];

/** p of two balances or shares of independent people with equal weights (methods a, b). */
export function independentP([first, second]: Both<ComparedLevel>): number {
	if (first.level.shape === 'balance') {
		return adjustedWaldDifference(countsAt(first), countsAt(second), criticalZ()).p;
	}
	const [one, other] = [countsAt(first), countsAt(second)];
	return shareDifferenceTest({
		firstHits: one.promoters,
		firstMisses: one.n - one.promoters,
		secondHits: other.promoters,
		secondMisses: other.n - other.promoters,
	}).p;
}

/**
 * p of two balances or shares at their effective answers, with t: the test of independent people
 * (Lewis & Sauro 2021 on Rocks 2016; pooled z or Fisher) after the design effect, as the intervals of
 * the sides are made (methods d).
 *
 * @param effective answers of each side, above 0
 */
export function effectiveP(
	[first, second]: Both<ComparedLevel>,
	[n, otherN]: Both<number>,
	degreesOfFreedom: number,
): number {
	if (first.level.shape === 'balance') {
		const [one, other] = [countsAt(first, n), countsAt(second, otherN)];
		return tPValue(adjustedWaldDifference(one, other, criticalZ()).z, degreesOfFreedom);
	}
	return effectiveShareTest(shareAt(first, n), shareAt(second, otherN), degreesOfFreedom).p;
}

/**
 * The answers of each side over the design effect of their difference: its linearised variance against
 * that of as many independent answers, so that what the sides share is told by both.
 *
 * Method: Rao & Scott 1981, "The Analysis of Categorical Data from Complex Sample Surveys".
 */
export function effectiveAnswers(
	[first, second]: Both<ComparedLevel>,
	[a, b]: Both<ClusterInfluence>,
	variance: number,
): Both<number> {
	const [n, otherN] = [first.level.n, second.level.n];
	const designEffect = variance / (a.simpleVariance / n + b.simpleVariance / otherN);
	return [n / designEffect, otherN / designEffect];
}

/**
 * p of two means with t: the linearised variance is taken round the mean of both sides, which the
 * hypothesis says they have, and is never below that of the difference. Round two means that were fitted
 * to few answers each it is too small and tells too much. Needs no equal variances.
 *
 * Method: Rao, Scott & Skinner 1998, "Quasi-Score Tests with Survey Data"; Guo, Pan, Connett, Hannan &
 * French 2005, "Small-Sample Performance of the Robust Score Test and Its Modifications in Generalized
 * Estimating Equations".
 */
export function scoreP(
	[first, second]: Both<ClusterInfluence>,
	{
		variance,
		designClusters,
		freedom,
	}: Readonly<Record<'variance' | 'designClusters' | 'freedom', number>>,
): number {
	const { total, squares } = scoreSpread(first, second);
	const underHypothesis = varianceOfTotals(total, squares, designClusters);
	const error = Math.sqrt(Math.max(variance, underHypothesis));
	return tPValue((first.mean - second.mean) / error, freedom);
}

function shareAt({ level }: ComparedLevel, n: number): EffectiveShare {
	const { up, all } = classTotals(level.sums.frequencies);
	return { share: up / all, n, answers: level.n };
}

/** Promoters (or hits) and detractors of n answers; of those observed where none is given. */
function countsAt({ level: { sums } }: ComparedLevel, effective?: number) {
	const { up, down, all } = classTotals(sums.frequencies);
	const n = effective ?? all;
	const scale = effective === undefined ? 1 : effective / all;
	return { promoters: up * scale, detractors: down * scale, n };
}
