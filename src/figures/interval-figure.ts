import { drawChart } from '../charts/index.ts';
import type { IntervalRow } from '../charts/interval-rows.ts';
import type { Axis } from '../charts/models.ts';
import type { Fact } from '../snapshot/fact.ts';
import { baseText, rangeLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, type FactEstimate } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureCell, FigureTable, FinishedFigure } from './finished-figure.ts';
import { unweightedColumn } from './role-comparison-columns.ts';

/** One row of dots and intervals. */
export interface IntervalFigureRow {
	readonly label: string;
	readonly group: string;
	readonly fact: Fact | undefined;
	readonly isOwn: boolean;
	/** What a verdict says of the row, in the drawing and in the table; left out where none is told. */
	readonly verdict?: {
		readonly words: string;
		readonly cell: string | FigureCell;
		readonly verdictTone?: NonNullable<IntervalRow['verdictTone']>;
	};
	/** In place of the interval beside the value: a range of ranks. */
	readonly extra?: string;
	/** Stands in the data table and is not drawn. */
	readonly isInTableAlone?: boolean;
}

/** How the rows of a figure are headed and measured. */
export interface IntervalFigureFrame {
	/** Id of the study. */
	readonly study: string;
	readonly id: string;
	readonly measure: string;
	/** Heads the column of row names in the data table. */
	readonly rowHead: string;
	/** Heads the column of verdicts; needed where rows have one. */
	readonly verdictHead?: readonly string[];
	/** Heads what stands in place of the interval. */
	readonly extraHead?: readonly string[];
	/** What to mind; '' where left out. */
	readonly note?: string;
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
	const drawn = told.filter(({ isInTableAlone }) => !isInTableAlone);
	return {
		study: frame.study,
		chart: await drawRows(view, drawn, frame),
		heat: null,
		legend: [],
		base: rangeLine(
			view,
			drawn.map(({ fact }) => fact),
		),
		note: frame.note ?? '',
		table: rowTable(view, told, frame),
		isFull: false,
		isTall: drawn.length > MOST_ROWS_WIDE,
	};
}

function drawRows(view: FigureView, rows: readonly ToldRow[], frame: IntervalFigureFrame) {
	const words = view.phrases.figure;
	const hasVerdict = rows.some(({ verdict }) => verdict !== undefined);
	const ends = rows.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : []));
	return drawChart('interval-rows', {
		id: frame.id,
		label: words.aria(frame.measure),
		heads: {
			value: [frame.measure],
			extra: frame.extraHead ?? [words.interval],
			...(hasVerdict && { verdict: frame.verdictHead ?? [words.columns.verdict] }),
		},
		axis: frame.axis(ends),
		target: null,
		rows: rows.map((row): IntervalRow => ({
			label: row.label,
			base: baseText(view, row.fact),
			group: row.group,
			estimate: row.estimate,
			extra: frame.extraHead ? (row.extra ?? '') : (row.estimate?.interval ?? ''),
			...(hasVerdict && { verdict: row.verdict?.words ?? '' }),
			...(row.verdict?.verdictTone && { verdictTone: row.verdict.verdictTone }),
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
	{ measure, rowHead, verdictHead, extraHead }: IntervalFigureFrame,
): FigureTable {
	const words = view.phrases.figure;
	const twins = unweightedColumn(
		view,
		rows.map(({ fact }) => fact),
	);
	const hasVerdict = rows.some(({ verdict }) => verdict !== undefined);
	const further = [
		...(extraHead
			? [{ label: extraHead.join(' '), cellOf: (row: ToldRow) => row.extra ?? '' }]
			: []),
		...(hasVerdict
			? [
					{
						label: verdictHead?.join(' ') ?? words.columns.verdict,
						cellOf: (row: ToldRow) => row.verdict?.cell ?? '',
					},
				]
			: []),
		...twins.map(({ label, cellOf }) => ({ label, cellOf: (row: ToldRow) => cellOf(row.fact) })),
	];
	return {
		caption: measure,
		columns: [
			{ label: rowHead },
			{ label: words.columns.n, numeric: true },
			{ label: measure, numeric: true },
			{ label: words.interval, numeric: true },
			...further.map(({ label }) => ({ label, numeric: true })),
		],
		rows: rows.map((row) => ({
			label: row.group === '' ? row.label : `${row.group.replace(/\.$/u, '')}: ${row.label}`,
			cells: withFurther(
				estimateCells(view, row.fact, row),
				further.map(({ cellOf }) => cellOf(row)),
			),
		})),
	};
}

/** Cells and those after them; a hidden row stays one cell. */
export function withFurther(
	cells: FigureTable['rows'][number]['cells'],
	further: readonly (string | FigureCell)[],
): FigureTable['rows'][number]['cells'] {
	const [first] = cells;
	const isWhole = cells.length === 1 && typeof first === 'object' && first.kind === 'hidden';
	if (!isWhole) return [...cells, ...further];
	return [{ ...first, span: (first.span ?? 1) + further.length }];
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
