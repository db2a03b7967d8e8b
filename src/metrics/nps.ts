import type { Metric } from './metric.ts';
import { CUSTOMER, isZeroToTen, recommendationReading } from './recommendation-classes.ts';

/**
 * Net Promoter Score: promoters (9–10) minus detractors (0–6) among customers asked on 0–10.
 * Reichheld 2003, "The One Number You Need to Grow".
 */
export const nps: Metric = {
	id: 'nps',
	unit: 'points',
	shape: 'balance',
	isDistribution: false,
	kinds: ['nps'],
	fits: (question, relation) => relation === CUSTOMER && isZeroToTen(question),
	readings: (question) => [recommendationReading(question)],
};
