import { drawChart } from '../charts/index.ts';
import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { isToTen } from '../story/main-metric.ts';
import { formatCount } from '../wording/numbers.ts';
import { shareAxis } from './axes.ts';
import { baseLine } from './base-line.ts';
import { absenceOf, cellText, factCell } from './fact-cell.ts';
import {
	cutKey,
	pluralOf,
	recommendationFact,
	recommendationQuestion,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';
import { GROUP_METRICS, type RowKey } from './recommendation-row.ts';

/** One answer from 0, or 1, to 10: its share in the group and among all. */
interface AnswerPoint {
	readonly point: number;
	readonly own: Fact | undefined;
	readonly all: Fact | undefined;
}

/** How one role's answers from 0, or 1, to 10 spread, beside all customers. */
export async function distributionFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const wanted = subject.question || recommendationQuestion(view, study);
	const scale = study.questions.find((one) => one.id === wanted)?.scale;
	if (!scale || !isToTen(scale)) return null;
	const cut = { ...cutKey(study, subject), question: wanted };
	const points = answerPoints(view, cut, scale.min);
	if (points.every(({ own }) => own === undefined)) return null;
	const words = view.phrases.figure;
	const role = study.roles.find((one) => one.id === subject.role);
	const name = role ? pluralOf(view, role) : '';
	return {
		study: study.id,
		chart: await drawColumns(view, cut, points, id),
		heat: null,
		legend: role
			? [
					{ shape: 'bar', tone: 'det', label: words.legend.thisRole(name) },
					{ shape: 'step', label: words.rows.all },
				]
			: [],
		base: baseLine(view, study, recommendationFact(view, cut)),
		note: '',
		table: pointTable(view, points, name),
		isFull: false,
		isTall: false,
	};
}

function answerPoints(view: FigureView, cut: RowKey, first: number): AnswerPoint[] {
	const share = (key: RowKey, point: number): Fact | undefined =>
		findFact(view.index, { ...key, metric: 'distribution', category: String(point) });
	return Array.from({ length: 11 - first }, (_, at) => first + at).map((point) => ({
		point,
		own: share(cut, point),
		all: cut.role ? share({ ...cut, role: '' }, point) : undefined,
	}));
}

function isShown(points: readonly AnswerPoint[]): boolean {
	return points.every(({ own }) => own?.value != null);
}

function drawColumns(view: FigureView, cut: RowKey, points: readonly AnswerPoint[], id: string) {
	const words = view.phrases.figure;
	const shown = isShown(points);
	const [low = '', middle = '', high = ''] = GROUP_METRICS.map((metric) =>
		shown ? cellText(factCell(view, findFact(view.index, { ...cut, metric }))) : '',
	);
	const isNps = points[0]?.point === 0 && recommendationFact(view, cut)?.metric !== 'balance';
	const { columns: names } = words;
	const heads = isNps
		? ([names.detractors, names.passives, names.promoters] as const)
		: ([names.lowAnswers, names.middleAnswers, names.highAnswers] as const);
	return drawChart('nps-columns', {
		id,
		label: words.aria(view.phrases.section.role.distribution.topic),
		columns: points.map(({ point, own, all }) => ({
			point: String(point),
			share:
				shown && own?.value != null
					? { at: own.value, text: formatCount(own.value, view.numbers) }
					: null,
			others: all?.value ?? null,
		})),
		axis: shareAxis(
			view,
			points.flatMap(({ own, all }) => [own?.value ?? 0, all?.value ?? 0]),
		),
		groups: {
			detractors: { name: heads[0], share: low },
			passives: { name: heads[1], share: middle },
			promoters: { name: heads[2], share: high },
		},
		hiddenText: shown
			? null
			: absenceOf(
					view,
					points.map(({ own }) => own),
				),
	});
}

function pointTable(view: FigureView, points: readonly AnswerPoint[], name: string): FigureTable {
	const words = view.phrases.figure;
	return {
		caption: words.metrics['distribution'] ?? '',
		columns: [
			{ label: words.columns.answer },
			{ label: name || words.columns.share, numeric: true },
			...(name ? [{ label: words.rows.all, numeric: true }] : []),
		],
		rows: points.map(({ point, own, all }) => ({
			label: String(point),
			cells: (name ? [own, all] : [own]).map((fact) => factCell(view, fact)),
		})),
	};
}
