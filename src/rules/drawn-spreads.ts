import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { PageName } from '../snapshot/page-names.ts';
import { headlineMetric, isToTen, touchpointMetric } from '../story/main-metric.ts';
import { mainStudy, type View } from '../story/view.ts';
import type { PageCommentary } from './page-commentary.ts';

/** Answers that a page draws point by point: of which question, of whom. */
export interface Spread {
	readonly question: string;
	/** null: of every role and of all. */
	readonly role: string | null;
	readonly segment: string;
	readonly relation: string;
}

/** The distributions of a page: those of its own figures and of the figures of its commentary. */
export function drawnSpreads(
	page: PageName,
	view: View,
	commentary: readonly PageCommentary[],
): readonly Spread[] {
	const [kind, id = '', value = ''] = page.split('/');
	const spread = { role: null, segment: '', relation: '' };
	const written = commentary.flatMap(({ parsed }) =>
		parsed.components.flatMap(({ name, props }) =>
			name === 'Figure' ? figureSpreads(view, props) : [],
		),
	);
	switch (kind) {
		case 'roles':
			return [
				...headline(view, { role: id }),
				...expectations(view, { ...spread, role: id }),
				...written,
			];
		case 'segments':
			return [
				...expectations(view, { ...spread, role: '', segment: `${id}.${value}` }),
				...written,
			];
		case 'relations':
			return [...headline(view, { role: '', relation: id }), ...written];
		case 'touchpoints':
			return [...answersOf(view, id), ...written];
		default:
			return written;
	}
}

/** Whether the answers behind a number are drawn, and may be seen. */
export function isDrawn(spreads: readonly Spread[], fact: Fact, view: View): boolean {
	const { question, role, segment, relation } = fact;
	const isAmong = spreads.some(
		(one) =>
			one.question === question &&
			(one.role === null || one.role === role || role === '') &&
			one.segment === segment &&
			(one.relation === '' || one.relation === relation),
	);
	return isAmong && isPublished(fact, view);
}

/** Whether the share of any point of the scale is published of the same people. */
function isPublished(fact: Fact, view: View): boolean {
	const study = view.card.studies.find(({ id }) => id === fact.study) ?? mainStudy(view);
	const scale = study.questions.find(({ id }) => id === fact.question)?.scale;
	if (!scale) return false;
	const points = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at);
	return points.some((point) => {
		const parts = { metric: 'distribution', category: String(point) };
		return findFact(view.index, { ...fact, ...parts })?.value != null;
	});
}

function headline(view: View, parts: Partial<Spread>): readonly Spread[] {
	const metric = headlineMetric(view, mainStudy(view));
	const scale = metric?.question.scale;
	if (!metric || !scale || !isToTen(scale)) return [];
	return [{ question: metric.question.id, role: null, segment: '', relation: '', ...parts }];
}

/** The widest scale whose points are drawn by role. */
const WIDEST = 6;

function answersOf(view: View, touchpoint: string): readonly Spread[] {
	const question = touchpointMetric(view, touchpoint)?.question;
	if (!question?.scale || question.scale.max - question.scale.min > WIDEST) return [];
	return [{ question: question.id, role: null, segment: '', relation: '' }];
}

/** Expectation and experience of every pair: both spreads stand in the table of the figure. */
function expectations(view: View, spread: Omit<Spread, 'question'>): readonly Spread[] {
	return mainStudy(view)
		.questions.filter(({ pairsWith }) => pairsWith !== '')
		.flatMap(({ id, pairsWith }) => [id, pairsWith].map((question) => ({ ...spread, question })));
}

function figureSpreads(
	view: View,
	props: Readonly<Record<string, string | true>>,
): readonly Spread[] {
	const text = (name: string) => {
		const value = props[name];
		return typeof value === 'string' ? value : '';
	};
	const [role, relation] = [text('role'), text('relation')];
	switch (text('name')) {
		case 'distribution':
			return headline(view, { role, relation });
		case 'answers':
			return answersOf(view, text('touchpoint'));
		case 'expectation':
			return expectations(view, { role, segment: '', relation });
		default:
			return [];
	}
}
