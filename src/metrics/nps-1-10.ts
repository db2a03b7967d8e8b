import type { Metric } from './metric.ts';
import { CUSTOMER, isOneToTen, recommendationReading } from './recommendation-classes.ts';

/**
 * The same cuts on 1–10 (9–10, 7–8, 1–6) among customers: the detractors' range is a point shorter,
 * so it is in no trend or comparison with NPS.
 */
export const npsOneToTen: Metric = {
	id: 'nps-1-10',
	unit: 'points',
	shape: 'balance',
	isDistribution: false,
	kinds: ['nps'],
	fits: (question, relation) => relation === CUSTOMER && isOneToTen(question),
	readings: (question) => [recommendationReading(question)],
};
