import type { Codebook, StudyQuestion } from '../codebook/study-schema.ts';
import { distribution } from '../metrics/distribution.ts';
import { gap } from '../metrics/gap.ts';
import { GAP_SHARES } from '../metrics/gap-shares.ts';
import { detractors, passives, promoters } from '../metrics/recommendation-shares.ts';
import { metricOfQuestion, metricsOfQuestion } from '../metrics/question-metrics.ts';
import type { Metric } from '../metrics/metric.ts';
import { scaleOf } from '../metrics/question-scale.ts';

/** A question about one touchpoint where it is asked of each, else with touchpoint ''. */
export interface QuestionItem {
	readonly question: StudyQuestion;
	readonly touchpoint: string;
}

/** All questions of a codebook in its order, those asked of each touchpoint once for each. */
export function questionItems(study: Codebook): readonly QuestionItem[] {
	return study.questions.flatMap((question) => {
		const touchpoints = Object.keys(question.each?.touchpoint ?? { '': '' });
		return touchpoints.map((touchpoint) => ({ question, touchpoint }));
	});
}

/**
 * The metrics that are made of a question: those that its `metrics` lists and no others; where that is
 * left out those of its kind, with what the pages need beside them: the three groups of a
 * recommendation, and the gap where it pairs with an expectation of the same scale. A gap brings the
 * shares that fell short, met and exceeded.
 */
export function plannedMetrics(
	study: Codebook,
	question: StudyQuestion,
	relation: string,
): readonly Metric[] {
	const asked = metricsOfQuestion(question, relation);
	const parts = [
		...(question.metrics === undefined && asked.includes(distribution) ? RECOMMENDATION_PARTS : []),
		...(asked.includes(gap) ? GAP_SHARES : []),
	];
	return [...asked, ...parts.filter((part) => isPartOf(part, question, asked))].filter(({ id }) =>
		canBeMade(study, question, id),
	);
}

/** What the bars of every page draw of a recommendation question, beside its score. */
const RECOMMENDATION_PARTS: readonly Metric[] = [detractors, passives, promoters];

function isPartOf(part: Metric, question: StudyQuestion, asked: readonly Metric[]): boolean {
	return part.kinds.includes(question.kind) && part.fits(question, '') && !asked.includes(part);
}

/** The metric that a declared cut means by an id, or undefined where it cannot be made. */
export function declaredMetric(
	study: Codebook,
	question: StudyQuestion,
	relation: string,
	id: string,
): Metric | undefined {
	const metric = metricOfQuestion(question, relation, id);
	return metric && canBeMade(study, question, metric.id) ? metric : undefined;
}

function canBeMade(study: Codebook, question: StudyQuestion, metric: string): boolean {
	const isOfPairs = metric === gap.id || GAP_SHARES.some(({ id }) => id === metric);
	return !isOfPairs || hasPairOfOneScale(study, question);
}

function hasPairOfOneScale(study: Codebook, question: StudyQuestion): boolean {
	const other = study.questions.find(({ id }) => id === question.pairs_with);
	if (other === undefined || other.kind !== question.kind) return false;
	if (question.kind === 'number') return true;
	const [own, expected] = [scaleOf(question), scaleOf(other)];
	return own.min === expected.min && own.max === expected.max && own.better === expected.better;
}
