import type { Metric } from './metric.ts';
import { isSchoolGrade, recommendationReading } from './recommendation-classes.ts';

/** Share of the answers that a recommendation score subtracts: 0–6 on a scale of 0–10. */
export const detractors: Metric = shareOfClass('detractors', -1);

/** Share of the answers that a recommendation score leaves out: 7–8 on a scale of 0–10. */
export const passives: Metric = shareOfClass('passives', 0);

/** Share of the answers that a recommendation score adds: 9–10 on a scale of 0–10. */
export const promoters: Metric = shareOfClass('promoters', 1);

/** The parts of a recommendation score tell who answered what, so they hold to the rule of distributions. */
function shareOfClass(id: string, wanted: -1 | 0 | 1): Metric {
	return {
		id,
		unit: 'percent',
		shape: 'share',
		isDistribution: true,
		kinds: ['nps'],
		fits: (question) => !isSchoolGrade(question),
		readings: (question) => {
			const reading = recommendationReading(question);
			if (reading.source !== 'score') return [];
			const { valueOf } = reading;
			return [
				{ source: 'score', category: '', valueOf: (score) => (valueOf(score) === wanted ? 1 : 0) },
			];
		},
	};
}
