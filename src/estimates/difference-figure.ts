import { adjustedWaldDifference } from '../statistics/adjusted-wald-difference.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import { varianceOfTotals } from '../statistics/linearised-variance.ts';
import { moverDifference } from '../statistics/mover-difference.ts';
import { tPValue } from '../statistics/p-values.ts';
import { pooledShareTest } from '../statistics/pooled-share-test.ts';
import { frequencyMoments } from '../statistics/frequency-moments.ts';
import type { SampleMoments } from '../statistics/sample-moments.ts';
import { shareDifferenceTest } from '../statistics/share-difference-test.ts';
import { tInterval } from '../statistics/t-interval.ts';
import { welchDifference } from '../statistics/welch-difference.ts';
import { differenceSpread, type ClusterInfluence } from './cluster-sums.ts';
import { CONFIDENCE, criticalZ } from './confidence.ts';
import type { DifferenceTest } from './estimated-fact.ts';
import { isSteadyDifference } from './steady-difference.ts';
import type { ComparedLevel } from './level.ts';
import { classTotals, type ClassTotals } from './share-interval.ts';

/** A difference in the unit of its shape (share or score), with its interval and its test. */
export type DifferenceFigure = PointWithInterval & Omit<DifferenceTest, 'scale'>;

/**
 * The difference first − second with its 95 % interval and its test; null where a side has none.
 *
 * Independent people with equal weights: MOVER (Zou & Donner 2008) on the two intervals of a balance or
 * share, tested by Lewis & Sauro 2021 and by pooled z or Fisher; Welch 1947 for means. Else the
 * linearised variance of the stacked answers with t (methods d).
 *
 * @param designClusters clusters in the design of both sides together
 * @param isIndependent whether no person or account can be on both sides
 */
export function differenceFigure(
	first: ComparedLevel,
	second: ComparedLevel,
	designClusters: number,
	isIndependent: boolean,
): DifferenceFigure | null {
	if (first.own.figure === null || second.own.figure === null) return null;
	if (!isIndependent) return stackedDifference(first, second, designClusters);
	if (first.level.shape !== 'mean') return recovered(first, second);
	const moments = [momentsOf(first), momentsOf(second)] as const;
	if (moments.every(({ standardDeviation }) => standardDeviation === 0)) return null;
	const welch = welchDifference(moments[0], moments[1], CONFIDENCE);
	const { difference, standardError, low, high } = welch;
	const p = tPValue(difference / standardError, welch.degreesOfFreedom);
	return { point: difference, low, high, p, isSteady: null };
}

function momentsOf({ level }: ComparedLevel): SampleMoments {
	return frequencyMoments(level.sums.frequencies);
}

/** A balance or share from the intervals of its sides, tested at their effective answers. */
function recovered(first: ComparedLevel, second: ComparedLevel): DifferenceFigure | null {
	const [a, b] = [first.own.figure, second.own.figure];
	if (a === null || b === null) return null;
	const p = first.level.shape === 'balance' ? balanceP(first, second) : shareP(first, second);
	return { point: a.point - b.point, ...moverDifference(a, b), p, isSteady: null };
}

function balanceP(first: ComparedLevel, second: ComparedLevel): number {
	const [a, b] = [first, second].map((side) => {
		const { up, down, all, n } = countsOf(side);
		return { promoters: (up / all) * n, detractors: (down / all) * n, n };
	});
	return a && b ? adjustedWaldDifference(a, b, criticalZ()).p : 1;
}

function shareP(first: ComparedLevel, second: ComparedLevel): number {
	const [a, b] = [countsOf(first), countsOf(second)];
	if (a.n === a.all && b.n === b.all) {
		const [firstHits, secondHits] = [a.up, b.up];
		const [firstMisses, secondMisses] = [a.all - a.up, b.all - b.up];
		return shareDifferenceTest({ firstHits, firstMisses, secondHits, secondMisses }).p;
	}
	return pooledShareTest({ share: a.up / a.all, n: a.n }, { share: b.up / b.all, n: b.n }).p;
}

/** What each class holds, and how many answers they are worth. */
function countsOf({ level, own }: ComparedLevel): ClassTotals & { readonly n: number } {
	return { ...classTotals(level.sums.frequencies), n: own.nEffective ?? level.n };
}

/** A difference with a larger p is never told. */
const LARGEST_P = 0.05;

const WIDEST = { balance: 2, share: 1, mean: Infinity } as const;

function stackedDifference(
	first: ComparedLevel,
	second: ComparedLevel,
	designClusters: number,
): DifferenceFigure | null {
	const [a, b] = [first.level.sums.influence(), second.level.sums.influence()];
	if (a === null || b === null) return null;
	const point = a.mean - b.mean;
	const { total, squares, present } = differenceSpread(a, b);
	const variance = varianceOfTotals(total, squares, designClusters);
	const { shape } = first.level;
	if (variance === 0) {
		const figure = shape === 'mean' ? null : recovered(first, second);
		return figure && { ...figure, isSteady: steadiness(first, figure.p, a, b) };
	}
	const freedom = present - 1;
	const error = Math.sqrt(variance);
	const { low, high } = tInterval(point, error, freedom, CONFIDENCE);
	const p = tPValue(point / error, freedom);
	return {
		point,
		low: Math.max(low, -WIDEST[shape]),
		high: Math.min(high, WIDEST[shape]),
		p,
		isSteady: steadiness(first, p, a, b),
	};
}

/** Only a difference that may be told is looked at without each account. */
function steadiness(
	{ level: { accounts } }: ComparedLevel,
	p: number,
	first: ClusterInfluence,
	second: ClusterInfluence,
): boolean | null {
	return accounts === null || p >= LARGEST_P ? null : isSteadyDifference(first, second);
}
