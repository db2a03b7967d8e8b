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
import type { RoleBarsRow } from '../charts/role-bars.ts';
import type { FigureTable, FinishedFigure, LegendItem } from './finished-figure.ts';
import { roleComparisonColumns } from './role-comparison-columns.ts';
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
	const question = subject.question || recommendationQuestion(view, study);
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
	return recommendationFigure(view, rows, {
		id,
		study: study.id,
		base: baseLine(view, study, total.score),
		rowHead: view.phrases.figure.columns.role,
		note: '',
	});
}

/** What stands around the bars. */
interface BarsFrame {
	readonly id: string;
	/** Id of the study. */
	readonly study: string;
	readonly base: string;
	/** Heads the column of group names in the data table. */
	readonly rowHead: string;
	readonly note: string;
}

/** Bars of several groups with their scores; shared by roles and relations. */
export async function recommendationFigure(
	view: FigureView,
	rows: readonly RecommendationRow[],
	{ id, study, base, rowHead, note }: BarsFrame,
): Promise<FinishedFigure> {
	const words = view.phrases.figure;
	const metrics = new Set(rows.flatMap(({ score }) => score?.metric ?? []));
	const drawn = rows.map((row) => chartRow(view, row));
	const isNps = metrics.size === 1 && metrics.has('nps');
	const { legend, columns } = words;
	const heads: Heads = isNps
		? [legend.detractors, legend.passives, legend.promoters, columns.nps]
		: [columns.lowAnswers, columns.middleAnswers, columns.highAnswers, scoreHead(view, metrics)];
	return {
		study,
		chart: await drawBars(view, drawn, heads, id),
		heat: null,
		legend: differenceLegend(view, drawn),
		base,
		note,
		table: barTable(view, rows, heads, rowHead),
		isFull: false,
		isTall: false,
	};
}

/** Heads of the three groups of answers, and of the score. */
type Heads = readonly [low: string, middle: string, high: string, score: string];

function drawBars(
	view: FigureView,
	drawn: readonly RoleBarsRow[],
	[detractors, passives, promoters, value]: Heads,
	id: string,
) {
	const words = view.phrases.figure;
	const ends = drawn.flatMap((row) => (row.value ? [row.value.low, row.value.high] : []));
	return drawChart('role-bars', {
		id,
		label: words.aria(value),
		heads: { detractors, passives, promoters, value, interval: words.interval },
		axis: pointsAxis(view, ends),
		rows: drawn,
	});
}

/** What the marks of clear differences mean; nothing where no row has one. */
function differenceLegend(view: FigureView, rows: readonly RoleBarsRow[]): readonly LegendItem[] {
	const words = view.phrases.comparison.legend;
	const ways = new Set(rows.flatMap(({ differs }) => differs?.way ?? []));
	if (ways.size === 0) return [];
	return [
		...(ways.has('up')
			? [{ shape: 'up' as const, tone: 'pro' as const, label: words.higher }]
			: []),
		...(ways.has('down')
			? [{ shape: 'down' as const, tone: 'det' as const, label: words.lower }]
			: []),
		{ shape: 'none', label: words.noMark },
	];
}

/** Heads the scores; NPS and balances in one figure are both named. */
function scoreHead(view: FigureView, metrics: ReadonlySet<string>): string {
	const { columns } = view.phrases.figure;
	return metrics.has('nps') && metrics.has('balance') ? columns.npsOrBalance : columns.value;
}

function barTable(
	view: FigureView,
	rows: readonly RecommendationRow[],
	heads: Heads,
	rowHead: string,
): FigureTable {
	const words = view.phrases.figure;
	const further = roleComparisonColumns(
		view,
		rows.map(({ score }) => score),
	);
	return {
		caption: heads[3],
		columns: [
			{ label: rowHead },
			...[words.columns.n, ...heads, words.interval].map((label) => ({ label, numeric: true })),
			...further.map(({ label }) => ({ label, numeric: true })),
		],
		rows: rows.map((row) => ({
			label: row.label,
			cells: tableCells(view, row, further),
			total: row.total,
		})),
	};
}

/** Highest score first; rows without a number last, in their own order. */
function byScore(rows: readonly RecommendationRow[]): RecommendationRow[] {
	return rows.toSorted((a, b) => placeOf(b) - placeOf(a) || 0);
}

function placeOf({ score }: RecommendationRow): number {
	return score?.value ?? Number.NEGATIVE_INFINITY;
}

function capitalise(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
