import { frequencyMoments } from '../statistics/frequency-moments.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { clusteredFigure } from './clustered-figure.ts';
import { CONFIDENCE, criticalZ } from './confidence.ts';
import { LEAST_EQUAL_ANSWERS, type Level, type LevelFigure } from './level.ts';
import { classTotals, shareInterval } from './share-interval.ts';

/**
 * A number with its 95 % interval: with equal weights and independent persons Rocks 2016 for a balance,
 * Wilson 1927 for a share and Student's t for a mean; else by the linearised variance of methods d.
 */
export function levelFigure(level: Level): LevelFigure {
	if (level.n === 0) return { figure: null, nEffective: null };
	return level.isIndependent ? independentFigure(level) : clusteredFigure(level);
}

function independentFigure({ sums: { frequencies }, n, shape }: Level): LevelFigure {
	if (shape !== 'mean') {
		const figure = shareInterval(shape, classTotals(frequencies), n, criticalZ());
		return { figure, nEffective: n };
	}
	const moments = frequencyMoments(frequencies);
	const isTelling = moments.standardDeviation > 0 || n >= LEAST_EQUAL_ANSWERS;
	if (n < 2 || !isTelling) return { figure: null, nEffective: n };
	return {
		figure: { point: moments.mean, ...meanInterval(moments, CONFIDENCE) },
		nEffective: n,
	};
}
