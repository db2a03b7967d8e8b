import type { MetricShape } from '../metrics/metric.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { sampleMoments, type SampleMoments } from '../statistics/sample-moments.ts';
import { CONFIDENCE, criticalT } from './confidence.ts';
import { LEAST_EQUAL_ANSWERS, type Level } from './level.ts';
import type { Sample } from './sample.ts';
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
export function accountMeansFigure(
	sample: Sample,
	level: Level,
	point: number,
): PointWithInterval | null {
	const { shape, set } = level;
	const means = clusterMeans(sample, level);
	if (means.length < 2) return null;
	const moments = sampleMoments(means);
	if (moments.standardDeviation > 0) return aroundClusterMeans(shape, moments, point);
	if (shape !== 'mean') {
		const totals = classTotals(level.values, (at) => set.weights[at] ?? NaN);
		return shareInterval(shape, totals, moments.n, criticalT(moments.n - 1));
	}
	return set.n < LEAST_EQUAL_ANSWERS ? null : { point, low: point, high: point };
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

/** The weighted mean of each cluster that has any weight, in the order of its first row. */
function clusterMeans({ clusters }: Sample, { set, values }: Level): number[] {
	const sums = new Map<number, { value: number; weight: number }>();
	set.rows.forEach((row, at) => {
		const cluster = clusters.codes[row] ?? -1;
		const weight = set.weights[at] ?? NaN;
		const { value, weight: before } = sums.get(cluster) ?? { value: 0, weight: 0 };
		sums.set(cluster, {
			value: value + weight * (values[at] ?? NaN),
			weight: before + weight,
		});
	});
	return [...sums.values()].flatMap(({ value, weight }) => (weight > 0 ? [value / weight] : []));
}
