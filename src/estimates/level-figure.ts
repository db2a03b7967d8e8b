import { meanInterval } from '../statistics/mean-interval.ts';
import { sampleMoments } from '../statistics/sample-moments.ts';
import { clusteredFigure } from './clustered-figure.ts';
import { CONFIDENCE, criticalZ } from './confidence.ts';
import { LEAST_EQUAL_ANSWERS, type Level, type LevelFigure } from './level.ts';
import type { Sample } from './sample.ts';
import { classTotals, shareInterval } from './share-interval.ts';

/**
 * A number with its 95 % interval: with equal weights and independent persons Rocks 2016 for a balance,
 * Wilson 1927 for a share and Student's t for a mean; else by the linearised variance of methods d.
 */
export function levelFigure(sample: Sample, level: Level): LevelFigure {
	if (level.set.rows.length === 0) return { figure: null, nEffective: null };
	return level.set.isIndependent ? independentFigure(level) : clusteredFigure(sample, level);
}

function independentFigure({ set: { n }, values, shape }: Level): LevelFigure {
	if (shape !== 'mean') {
		const totals = classTotals(values, () => 1);
		return { figure: shareInterval(shape, totals, n, criticalZ()), nEffective: n };
	}
	const moments = sampleMoments(values);
	const isTelling = moments.standardDeviation > 0 || n >= LEAST_EQUAL_ANSWERS;
	if (n < 2 || !isTelling) return { figure: null, nEffective: n };
	return {
		figure: { point: moments.mean, ...meanInterval(moments, CONFIDENCE) },
		nEffective: n,
	};
}
