import type { PointWithInterval } from '../statistics/interval.ts';
import { varianceOfTotals } from '../statistics/linearised-variance.ts';
import { moverDifference } from '../statistics/mover-difference.ts';
import { tPValue } from '../statistics/p-values.ts';
import { frequencyMoments } from '../statistics/frequency-moments.ts';
import type { SampleMoments } from '../statistics/sample-moments.ts';
import { tInterval } from '../statistics/t-interval.ts';
import { welchDifference } from '../statistics/welch-difference.ts';
import type { ClusterInfluence } from './cluster-sums.ts';
import { differenceSpread } from './difference-spread.ts';
import { CONFIDENCE } from './confidence.ts';
import { effectiveAnswers, effectiveP, independentP, scoreP } from './difference-test.ts';
import type { DifferenceTest } from './estimated-fact.ts';
import { isSteadyDifference } from './steady-difference.ts';
import type { ComparedLevel } from './level.ts';

/** A difference in the unit of its shape (share or score), with its interval and its test. */
export type DifferenceFigure = PointWithInterval & Omit<DifferenceTest, 'scale'>;

/**
 * The difference first − second with its 95 % interval and its test; null where a side has none.
 *
 * Independent people with equal weights: MOVER (Zou & Donner 2008) on the two intervals of a balance or
 * share, tested by Lewis & Sauro 2021 and by pooled z or Fisher; Welch 1947 for means. Else the interval
 * by the linearised variance of the stacked answers with t (methods d), tested under the hypothesis of
 * no difference: balances and shares by the same tests at their effective answers, means by the score
 * test, since Wald's tells too much of few accounts and of shares near 0 and 1.
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
	if (first.level.shape !== 'mean') {
		return recovered(first, second, independentP([first, second]));
	}
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

/** A balance or share from the intervals of its sides. */
function recovered(
	first: ComparedLevel,
	second: ComparedLevel,
	p: number,
): DifferenceFigure | null {
	const [a, b] = [first.own.figure, second.own.figure];
	if (a === null || b === null) return null;
	return { point: a.point - b.point, ...moverDifference(a, b), p, isSteady: null };
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
	const freedom = present - 1;
	const sides = [first, second] as const;
	if (variance === 0) {
		if (shape === 'mean') return null;
		const p = effectiveP(sides, [ownEffective(first), ownEffective(second)], freedom);
		const figure = recovered(first, second, p);
		return figure && { ...figure, isSteady: steadiness(first, p, a, b) };
	}
	const { low, high } = tInterval(point, Math.sqrt(variance), freedom, CONFIDENCE);
	const p =
		shape === 'mean'
			? scoreP([a, b], { variance, designClusters, freedom })
			: effectiveP(sides, effectiveAnswers(sides, [a, b], variance), freedom);
	return {
		point,
		low: Math.max(low, -WIDEST[shape]),
		high: Math.min(high, WIDEST[shape]),
		p,
		isSteady: steadiness(first, p, a, b),
	};
}

function ownEffective({ level, own }: ComparedLevel): number {
	return own.nEffective ?? level.n;
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
