import { findFact, factsWhere } from '../snapshot/fact-index.ts';
import type { Fact, FactKey } from '../snapshot/fact.ts';
import type { SnapshotQuestion, SnapshotStudy } from '../snapshot/snapshot.ts';
import type { Claim } from '../wording/group-name.ts';
import { askedQuestion, isAsked } from './asked-question.ts';
import { mainCut } from './main-cut.ts';
import { mainStudy, newestWave, type View } from './view.ts';

/** A number that a page is built on: the question and the metrics it may have, best first. */
export interface MainMetric {
	readonly question: SnapshotQuestion;
	/** An NPS question has another metric for people who are not customers. */
	readonly metrics: readonly string[];
	readonly category: string;
}

const RECOMMEND_METRICS = ['nps', 'nps-1-10', 'balance'] as const;
/** The metrics that say most of a question, best first. */
const LEVEL_METRICS = ['top2', ...RECOMMEND_METRICS, 'bottom2', 'mean'] as const;

/**
 * The headline of a study: its first headline metric, else that of its first recommendation question;
 * of the question that it goes on from where the newest wave asked that one.
 */
export function headlineMetric(view: View, study: SnapshotStudy): MainMetric | null {
	const [metric = '', questionId = '', category = ''] = (study.headline[0] ?? '').split(':');
	const told = study.questions.find(({ id }) => id === questionId);
	const wave = newestWave(study)?.id ?? '';
	if (told) {
		const question = askedQuestion(view, study, told, wave);
		const metrics = told.kind === 'nps' && metric !== 'mean' ? RECOMMEND_METRICS : [];
		return { question, metrics: [...new Set([metric, ...metrics])], category };
	}
	const first = study.questions.find(({ kind, touchpoint }) => kind === 'nps' && !touchpoint);
	if (!first) return null;
	const question = askedQuestion(view, study, first, wave);
	return { question, metrics: RECOMMEND_METRICS, category: '' };
}

/**
 * The metric of a touchpoint in the main study: of a rating of the experience first, then of any
 * question about it; of those that the newest wave asked, if it asked any.
 */
export function touchpointMetric(view: View, touchpointId: string): MainMetric | null {
	const study = mainStudy(view);
	const wave = newestWave(study)?.id ?? '';
	const about = study.questions
		.filter((question) => isAbout(view, question, touchpointId) && rankOf(question) < UNRANKED)
		.toSorted((a, b) => rankOf(a) - rankOf(b));
	const question = about.find(({ id }) => isAsked(view, study, id, wave)) ?? about[0];
	return question ? { question, metrics: LEVEL_METRICS, category: '' } : null;
}

/** The fact of a metric in the main cut, narrowed or changed by `parts`. */
export function metricFact(
	view: View,
	metric: MainMetric,
	parts: Partial<FactKey> = {},
): Fact | undefined {
	for (const name of metric.metrics) {
		const { category } = metric;
		const question = metric.question.id;
		const fact = findFact(view.index, {
			...mainCut(view),
			...parts,
			metric: name,
			question,
			category,
		});
		if (fact) return fact;
	}
	return undefined;
}

/** What a level of this fact claims, by its metric and question; null for means and counts. */
export function claimOf(fact: Fact, question: SnapshotQuestion): Claim | null {
	if (fact.metric === 'nps' || fact.metric === 'nps-1-10') return 'nps';
	if (fact.metric === 'balance') return 'balance';
	if (fact.metric !== 'top2') return null;
	if (question.kind === 'effort') return 'easy';
	return question.facet === 'image' ? 'agree' : 'satisfied';
}

/** Whether answers are drawn point by point: from 0, or 1, to 10. */
export function isToTen({ min, max }: { readonly min: number; readonly max: number }): boolean {
	return (min === 0 || min === 1) && max === 10;
}

function isAbout(view: View, question: SnapshotQuestion, touchpointId: string): boolean {
	if (!question.isEach) return question.touchpoint === touchpointId;
	const { study } = mainCut(view);
	const parts = { study, question: question.id, touchpoint: touchpointId };
	return factsWhere(view.index, parts).length > 0;
}

const UNRANKED = 4;

function rankOf({ kind, facet }: SnapshotQuestion): number {
	if (kind === 'rating' && facet === 'experience') return 0;
	if (kind === 'nps' && facet === 'experience') return 1;
	if (kind === 'effort') return 2;
	return kind === 'rating' && facet !== 'expectation' && facet !== 'importance' ? 3 : UNRANKED;
}
