import type { Metric } from './metric.ts';
import { scaleOf, stepsFromBest } from './question-scale.ts';

/** Share of answers at the two best points of the scale. */
export const top2: Metric = {
	id: 'top2',
	unit: 'percent',
	shape: 'share',
	isDistribution: false,
	kinds: ['rating', 'effort'],
	fits: () => true,
	readings: (question) => {
		const scale = scaleOf(question);
		const valueOf = (score: number) => (stepsFromBest(score, scale) <= 1 ? 1 : 0);
		return [{ source: 'score', category: '', valueOf }];
	},
};
