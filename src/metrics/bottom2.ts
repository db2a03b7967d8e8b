import type { Metric } from './metric.ts';
import { scaleOf, stepsFromBest } from './question-scale.ts';

/** Share of answers at the two worst points of the scale. */
export const bottom2: Metric = {
	id: 'bottom2',
	unit: 'percent',
	shape: 'share',
	isDistribution: false,
	kinds: ['rating', 'effort'],
	fits: () => true,
	readings: (question) => {
		const scale = scaleOf(question);
		const farthest = scale.max - scale.min - 1;
		const valueOf = (score: number) => (stepsFromBest(score, scale) >= farthest ? 1 : 0);
		return [{ source: 'score', category: '', valueOf }];
	},
};
