import type { Study, StudyQuestion } from '../codebook/study-schema.ts';
import { balance } from './balance.ts';
import { bottom2 } from './bottom2.ts';
import { distribution } from './distribution.ts';
import { EMOTION_SHARES } from './emotion-shares.ts';
import { findMetric } from './find-metric.ts';
import { gap } from './gap.ts';
import { mean } from './mean.ts';
import type { Metric } from './metric.ts';
import { nps } from './nps.ts';
import { npsOneToTen } from './nps-1-10.ts';
import { CUSTOMER } from './recommendation-classes.ts';
import { share } from './share.ts';
import { top2 } from './top2.ts';

/** The three names of a recommendation score; exactly one fits a question and relation, or none. */
const RECOMMENDATION_SCORES: readonly Metric[] = [nps, npsOneToTen, balance];

/**
 * The metrics of a question for the people of a relation, in their order: those that `metrics:` names
 * or, without it, those of its kind, with the gap where it pairs with an expectation. A recommendation
 * score goes by the name that fits: an `nps` that is asked for is a `balance` among prospects.
 */
export function metricsOfQuestion(question: StudyQuestion, relation: string): readonly Metric[] {
	const wanted = question.metrics?.flatMap((id) => findMetric(id) ?? []) ?? defaultsOf(question);
	return [...new Set(wanted.flatMap(namesOf))].filter((metric) =>
		isSaidOf(metric, question, relation),
	);
}

/** The ids of the metrics of each question among customers, by question id. */
export function metricsByQuestion({ questions }: Study): ReadonlyMap<string, readonly string[]> {
	return new Map(
		questions.map((question) => [
			question.id,
			metricsOfQuestion(question, CUSTOMER).map(({ id }) => id),
		]),
	);
}

/**
 * The metric that is meant by an id for a question and the people of a relation, whether or not the
 * question gets it without being asked; undefined where it cannot be.
 */
export function metricOfQuestion(
	question: StudyQuestion,
	relation: string,
	id: string,
): Metric | undefined {
	const metric = findMetric(id);
	if (metric === undefined) return undefined;
	return namesOf(metric).find((name) => isSaidOf(name, question, relation));
}

function namesOf(metric: Metric): readonly Metric[] {
	return RECOMMENDATION_SCORES.includes(metric) ? RECOMMENDATION_SCORES : [metric];
}

function isSaidOf(metric: Metric, question: StudyQuestion, relation: string): boolean {
	return metric.kinds.includes(question.kind) && metric.fits(question, relation);
}

function defaultsOf(question: StudyQuestion): readonly Metric[] {
	switch (question.kind) {
		case 'nps':
			return [nps, mean, distribution, gap];
		case 'rating':
			return [mean, top2, distribution, ...EMOTION_SHARES, gap];
		case 'effort':
			return [mean, question.scale?.better === 'low' ? bottom2 : top2, distribution, gap];
		case 'number':
			return [mean, gap];
		case 'single':
		case 'multiple':
			return [share, ...EMOTION_SHARES];
		case 'text':
		case 'date':
			return [];
	}
}
