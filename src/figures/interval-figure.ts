import { drawChart } from '../charts/index.ts';
import type { IntervalRow } from '../charts/interval-rows.ts';
import type { Axis } from '../charts/models.ts';
import type { Fact } from '../snapshot/fact.ts';
import { baseText, rangeLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, type FactEstimate } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';

/** One row of dots and intervals. */
export interface IntervalFigureRow {
	readonly label: string;
	readonly group: string;
	readonly fact: Fact | undefined;
	readonly isOwn: boolean;
}

/** How the rows of a figure are headed and measured. */
export interface IntervalFigureFrame {
	/** Id of the study. */
	readonly study: string;
	readonly id: string;
	readonly measure: string;
	/** Heads the column of row names in the data table. */
	readonly rowHead: string;
	/** The axis that holds the ends of all intervals. */
	readonly axis: (ends: readonly number[]) => Axis;
}

type ToldRow = IntervalFigureRow & FactEstimate;

/** More rows than this make a figure higher than wide. */
const MOST_ROWS_WIDE = 9;

/** Rows of one measure with intervals: suppliers, statements, touchpoints. */
export async function intervalFigure(
	view: FigureView,
	rows: readonly IntervalFigureRow[],
	frame: IntervalFigureFrame,
): Promise<FinishedFigure | null> {
	const told = rows.map((row) => ({ ...row, ...factEstimate(view, row.fact) }));
	if (told.every(({ fact }) => fact === undefined)) return null;
	return {
		study: frame.study,
		chart: await drawRows(view, told, frame),
		heat: null,
		legend: [],
		base: rangeLine(
			view,
			told.map(({ fact }) => fact),
		),
		note: '',
		table: rowTable(view, told, frame),
		isFull: false,
		isTall: rows.length > MOST_ROWS_WIDE,
	};
}

function drawRows(view: FigureView, rows: readonly ToldRow[], frame: IntervalFigureFrame) {
	const words = view.phrases.figure;
	const ends = rows.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : []));
	return drawChart('interval-rows', {
		id: frame.id,
		label: words.aria(frame.measure),
		heads: { value: [frame.measure], extra: [words.interval] },
		axis: frame.axis(ends),
		target: null,
		rows: rows.map((row): IntervalRow => ({
			label: row.label,
			base: baseText(view, row.fact),
			group: row.group,
			estimate: row.estimate,
			extra: row.estimate?.interval ?? '',
			range: null,
			tone: row.isOwn ? 'own' : 'plain',
			tag: '',
			style: row.style,
			hiddenText: row.absence,
			total: false,
		})),
	});
}

function rowTable(
	view: FigureView,
	rows: readonly ToldRow[],
	{ measure, rowHead }: IntervalFigureFrame,
): FigureTable {
	const words = view.phrases.figure;
	return {
		caption: measure,
		columns: [
			{ label: rowHead },
			{ label: words.columns.n, numeric: true },
			{ label: measure, numeric: true },
			{ label: words.interval, numeric: true },
		],
		rows: rows.map((row) => ({
			label: row.group === '' ? row.label : `${row.group.replace(/\.$/u, '')}: ${row.label}`,
			cells: estimateCells(view, row.fact, row),
		})),
	};
}

/** n, value and interval of a row, or one cell that says why there is none. */
export function estimateCells(
	view: FigureView,
	fact: Fact | undefined,
	{ style, estimate, absence }: FactEstimate,
): FigureTable['rows'][number]['cells'] {
	if (style === 'hidden') return [{ kind: 'hidden', text: absence, span: 3 }];
	return [String(fact?.n ?? ''), factCell(view, fact), estimate?.interval ?? ''];
}
