import { drawChart } from '../charts/index.ts';
import { pointsAxis } from './axes.ts';
import { baseLine } from './base-line.ts';
import {
	cutKey,
	labelOf,
	pluralOf,
	recommendationQuestion,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import {
	chartRow,
	recommendationRow,
	tableCells,
	type RecommendationRow,
} from './recommendation-row.ts';

/** How each role answers the recommendation question: shares, score and interval, the total last. */
export async function rolesFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const question = subject.question || recommendationQuestion(study);
	const cut = { ...cutKey(study, { ...subject, role: '' }), question };
	const roles = study.roles.map((role) =>
		recommendationRow(view, pluralOf(view, role), { ...cut, role: role.id }, false),
	);
	const answered = roles.filter(({ score }) => score !== undefined);
	if (question === '' || answered.length === 0) return null;
	const relation = study.relations.find(({ id: one }) => one === cut.relation);
	const all =
		view.phrases.sentence.relations[cut.relation]?.all ?? (relation ? labelOf(view, relation) : '');
	const total = recommendationRow(view, capitalise(all), cut, true);
	const rows = [...byScore(answered), total];
	return recommendationFigure(view, rows, id, baseLine(view, study, total.score));
}

/** Bars of several groups with their scores; shared by roles and relations. */
export async function recommendationFigure(
	view: FigureView,
	rows: readonly RecommendationRow[],
	id: string,
	base: string,
): Promise<FinishedFigure> {
	const words = view.phrases.figure;
	const isNps = rows.every(({ score }) => score === undefined || score.metric === 'nps');
	const heads = isNps
		? [words.legend.detractors, words.legend.passives, words.legend.promoters]
		: [words.columns.lowAnswers, words.columns.middleAnswers, words.columns.highAnswers];
	const measure = isNps ? words.columns.nps : words.columns.value;
	const drawn = rows.map((row) => chartRow(view, row));
	const ends = drawn.flatMap(({ value }) => (value ? [value.low, value.high] : []));
	const chart = await drawChart('role-bars', {
		id,
		label: words.aria(measure),
		heads: {
			detractors: heads[0] ?? '',
			passives: heads[1] ?? '',
			promoters: heads[2] ?? '',
			value: measure,
			interval: words.interval,
		},
		axis: pointsAxis(view, ends),
		rows: drawn,
	});
	return {
		chart,
		heat: null,
		legend: [],
		base,
		note: '',
		table: {
			caption: measure,
			columns: [
				{ label: words.columns.role },
				{ label: words.columns.n, numeric: true },
				...heads.map((label) => ({ label, numeric: true })),
				{ label: measure, numeric: true },
				{ label: words.interval, numeric: true },
			],
			rows: rows.map((row) => ({
				label: row.label,
				cells: tableCells(view, row),
				total: row.total,
			})),
		},
		isFull: false,
		isTall: false,
	};
}

/** Highest score first; rows without a number last, in their own order. */
function byScore(rows: readonly RecommendationRow[]): RecommendationRow[] {
	const place = ({ score }: RecommendationRow): number => score?.value ?? Number.NEGATIVE_INFINITY;
	return rows.toSorted((a, b) => place(b) - place(a) || 0);
}

function capitalise(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
