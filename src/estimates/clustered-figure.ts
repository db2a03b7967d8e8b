import { effectiveSampleSize } from '../statistics/effective-sample-size.ts';
import { varianceOfTotals } from '../statistics/linearised-variance.ts';
import { tInterval } from '../statistics/t-interval.ts';
import { accountMeansFigure } from './account-means-figure.ts';
import { CONFIDENCE, criticalT } from './confidence.ts';
import { LEAST_EQUAL_ANSWERS, type Level, type LevelFigure } from './level.ts';
import { classTotals, shareInterval } from './share-interval.ts';

/** With fewer clusters the linearised variance is too optimistic for an interval. */
const LEAST_CLUSTERS = 8;

/**
 * A number of answers that are weighted or come from common clusters, by methods d: Rocks or Wilson at
 * the effective n with t, a mean with t·√V; from under 8 clusters an interval on the clusters' means.
 */
export function clusteredFigure(level: Level): LevelFigure {
	const spread = level.sums.spread();
	if (spread === null || spread.clusters < 2) return { figure: null, nEffective: null };
	const { n } = level;
	const { simpleVariance, mean, clusters, total, squares } = spread;
	const variance = varianceOfTotals(total, squares, level.designClusters);
	const nEffective = effectiveSampleSize({ n, simpleVariance, variance, clusters });
	if (clusters < LEAST_CLUSTERS) {
		return { figure: accountMeansFigure(level, mean), nEffective };
	}
	const t = criticalT(clusters - 1);
	if (level.shape !== 'mean') {
		const totals = classTotals(level.sums.frequencies);
		return { figure: shareInterval(level.shape, totals, nEffective, t), nEffective };
	}
	const isTelling = variance > 0 || n >= LEAST_EQUAL_ANSWERS;
	const interval = tInterval(mean, Math.sqrt(variance), clusters - 1, CONFIDENCE);
	return { figure: isTelling ? { point: mean, ...interval } : null, nEffective };
}
