import { rescaleToHundred } from '../statistics/rescale.ts';
import type { Metric } from './metric.ts';
import { scaleOf } from './question-scale.ts';

/**
 * Mean of the scores moved to 0–100 from their scale's lowest point to its highest. It aligns axes and
 * makes no scales comparable: Dawes 2008. Never of a recommendation, never by itself.
 */
export const indexZeroToHundred: Metric = {
	id: 'index-0-100',
	unit: 'score',
	shape: 'mean',
	isDistribution: false,
	kinds: ['rating', 'effort'],
	ownScale: { min: 0, max: 100 },
	fits: () => true,
	readings: (question) => {
		const { min, max } = scaleOf(question);
		const valueOf = (score: number) => rescaleToHundred(score, min, max);
		return [{ source: 'score', category: '', valueOf }];
	},
};
