import type { MetricShape } from '../metrics/metric.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { sampleMoments, type SampleMoments } from '../statistics/sample-moments.ts';
import type { ClusterInfluence } from './cluster-sums.ts';
import { CONFIDENCE, criticalT } from './confidence.ts';
import { LEAST_EQUAL_ANSWERS, type Level } from './level.ts';
import { classTotals, shareInterval } from './share-interval.ts';

const RANGE: Readonly<Record<MetricShape, readonly [number, number]>> = {
	balance: [-1, 1],
	share: [0, 1],
	mean: [-Infinity, Infinity],
};

/**
 * A number from few clusters: the point of all answers, with the t interval of the clusters' means
 * (t with clusters − 1), kept within the range of a share and extended to the point. Where all
 * clusters agree that has no width: a share then takes the clusters as its effective n, and a mean of
 * few answers has no interval.
 */
export function accountMeansFigure(level: Level, point: number): PointWithInterval | null {
	const { shape, sums, n } = level;
	const influence = sums.influence();
	const means = influence === null ? [] : clusterMeans(influence);
	if (means.length < 2) return null;
	const moments = sampleMoments(means);
	if (moments.standardDeviation > 0) return aroundClusterMeans(shape, moments, point);
	if (shape !== 'mean') {
		return shareInterval(shape, classTotals(sums.frequencies), moments.n, criticalT(moments.n - 1));
	}
	return n < LEAST_EQUAL_ANSWERS ? null : { point, low: point, high: point };
}

function aroundClusterMeans(
	shape: MetricShape,
	moments: SampleMoments,
	point: number,
): PointWithInterval {
	const [lowest, highest] = RANGE[shape];
	const { low, high } = meanInterval(moments, CONFIDENCE);
	return {
		point,
		low: Math.min(point, Math.max(lowest, low)),
		high: Math.max(point, Math.min(highest, high)),
	};
}

/** The weighted mean of each cluster that has any weight: m + Z_g·W/W_g. */
function clusterMeans({ clusterWeights, sums, weight, mean }: ClusterInfluence): number[] {
	return [...clusterWeights].flatMap((own, at) =>
		own > 0 ? [mean + ((sums[at] ?? NaN) * weight) / own] : [],
	);
}
