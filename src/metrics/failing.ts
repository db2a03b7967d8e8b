import { isFailingAnswer } from './failing-answer.ts';
import type { Metric } from './metric.ts';
import { scaleOf } from './question-scale.ts';

/**
 * Share of those who met a touchpoint that it failed. It is made of the path as a whole, so nobody asks
 * for it by name and it is not among the listed metrics.
 */
export const failing: Metric = {
	id: 'failing',
	unit: 'percent',
	shape: 'share',
	isDistribution: false,
	kinds: ['rating', 'effort'],
	fits: () => true,
	readings: (question) => {
		const scale = scaleOf(question);
		const valueOf = (score: number) => (isFailingAnswer(score, scale) ? 1 : 0);
		return [{ source: 'score', category: '', valueOf }];
	},
};
