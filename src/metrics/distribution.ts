import type { Metric } from './metric.ts';
import { scaleOf, scalePoints } from './question-scale.ts';

/** Share of answers at each point of the scale. */
export const distribution: Metric = {
	id: 'distribution',
	unit: 'percent',
	shape: 'share',
	isDistribution: true,
	kinds: ['nps', 'rating', 'effort'],
	fits: () => true,
	readings: (question) =>
		scalePoints(scaleOf(question)).map((point) => ({
			source: 'score',
			category: String(point),
			valueOf: (score) => (score === point ? 1 : 0),
		})),
};
