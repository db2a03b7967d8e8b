import { degreesOfFreedom } from '../statistics/degrees-of-freedom.ts';
import { differenceInfluence } from '../statistics/domain-influence.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import { clusterVariance } from '../statistics/linearised-variance.ts';
import { moverDifference } from '../statistics/mover-difference.ts';
import { sampleMoments } from '../statistics/sample-moments.ts';
import { tInterval } from '../statistics/t-interval.ts';
import { welchDifference } from '../statistics/welch-difference.ts';
import { CONFIDENCE } from './confidence.ts';
import { influencesOf } from './influence.ts';
import type { Level, LevelFigure } from './level.ts';
import type { Sample } from './sample.ts';

/** One side of a comparison and its own number. */
export interface ComparedLevel {
	readonly level: Level;
	readonly own: LevelFigure;
}

/**
 * The difference first − second with its 95 % interval; null where a side has none.
 *
 * Independent people with equal weights: MOVER (Zou & Donner 2008) on the two intervals of a balance or
 * share, Welch 1947 for means. Else the linearised variance of the stacked answers with t (methods d).
 *
 * @param designClusters clusters in the design of both sides together
 * @param isIndependent whether no person or account can be on both sides
 */
export function differenceFigure(
	sample: Sample,
	first: ComparedLevel,
	second: ComparedLevel,
	designClusters: number,
	isIndependent: boolean,
): PointWithInterval | null {
	if (first.own.figure === null || second.own.figure === null) return null;
	const point = first.own.figure.point - second.own.figure.point;
	if (!isIndependent) return stackedDifference(sample, first, second, designClusters);
	if (first.level.shape !== 'mean') {
		return { point, ...moverDifference(first.own.figure, second.own.figure) };
	}
	const moments = [sampleMoments(first.level.values), sampleMoments(second.level.values)] as const;
	if (moments.every(({ standardDeviation }) => standardDeviation === 0)) return null;
	const { low, high } = welchDifference(moments[0], moments[1], CONFIDENCE);
	return { point, low, high };
}

const WIDEST = { balance: 2, share: 1, mean: Infinity } as const;

function stackedDifference(
	sample: Sample,
	first: ComparedLevel,
	second: ComparedLevel,
	designClusters: number,
): PointWithInterval | null {
	const [a, b] = influencesOf(sample, first.level, second.level);
	if (a === null || b === null || first.own.figure === null || second.own.figure === null) {
		return null;
	}
	const point = a.mean - b.mean;
	const variance = clusterVariance(differenceInfluence(a.sums, b.sums), designClusters);
	const { shape } = first.level;
	if (variance === 0) {
		if (shape === 'mean') return null;
		return { point, ...moverDifference(first.own.figure, second.own.figure) };
	}
	const freedom = degreesOfFreedom([a.answers, b.answers]);
	const { low, high } = tInterval(point, Math.sqrt(variance), freedom, CONFIDENCE);
	return { point, low: Math.max(low, -WIDEST[shape]), high: Math.min(high, WIDEST[shape]) };
}
