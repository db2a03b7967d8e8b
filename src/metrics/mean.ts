import type { Metric } from './metric.ts';

/** Mean of the scores, on the question's own scale. */
export const mean: Metric = {
	id: 'mean',
	unit: 'score',
	shape: 'mean',
	isDistribution: false,
	kinds: ['nps', 'rating', 'effort', 'number'],
	fits: () => true,
	readings: () => [{ source: 'score', category: '', valueOf: (score) => score }],
};
