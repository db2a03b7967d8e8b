import type { Metric } from './metric.ts';
import { nps } from './nps.ts';
import { npsOneToTen } from './nps-1-10.ts';
import { isSchoolGrade, recommendationReading } from './recommendation-classes.ts';

/**
 * Net balance of a recommendation that may not be called NPS: on another scale, or of people who are
 * not customers, for whom the question is hypothetical.
 */
export const balance: Metric = {
	id: 'balance',
	unit: 'points',
	shape: 'balance',
	isDistribution: false,
	kinds: ['nps'],
	fits: (question, relation) =>
		!isSchoolGrade(question) &&
		!nps.fits(question, relation) &&
		!npsOneToTen.fits(question, relation),
	readings: (question) => [recommendationReading(question)],
};
