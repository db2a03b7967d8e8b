import type { Metric, Reading } from '../../metrics/metric.ts';
import { isComparable } from '../comparable-waves.ts';
import type { Cut } from '../cut.ts';
import type { QuestionItem } from '../question-items.ts';
import { wasAsked, type PlannedStudy } from '../standard-cells.ts';
import { placeOf, type AnalysisPlace } from './analysis.ts';
import type { HeadlineMetric } from './headline-metrics.ts';
import { ourCustomers } from './our-customers.ts';

/** One number of a question that is analysed about a place. */
export interface PlannedScore extends AnalysisPlace, QuestionItem {
	readonly metric: Metric;
	readonly reading: Reading;
}

/** What an analysis reads of a question. */
type Score = QuestionItem & Pick<PlannedScore, 'metric' | 'reading'>;

/** A score about a cut of a study. */
export function plannedScore(planned: PlannedStudy, score: Score, cut: Cut): PlannedScore {
	const { question, touchpoint, metric, reading } = score;
	return { ...placeOf(planned, cut), question, touchpoint, metric, reading };
}

/** The waves that our customers' headline may be compared with, newest first. */
export function comparableWaves(
	planned: PlannedStudy,
	headline: HeadlineMetric,
): readonly string[] {
	const { metric, cut } = headline;
	const groups = ourCustomers(planned)?.groups ?? [];
	return groups
		.filter((group) => group.brand === cut.brand && wasAsked(group, headline, metric))
		.map(({ wave }) => wave)
		.filter((wave) => isComparable(planned, headline, metric, cut.wave, wave));
}
