import { drawChart } from '../charts/index.ts';
import type { IntervalRow } from '../charts/interval-rows.ts';
import type { Axis } from '../charts/models.ts';
import type { Fact } from '../snapshot/fact.ts';
import { baseText, rangeLine } from './base-line.ts';
import { factEstimate } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';

/** One row of dots and intervals. */
export interface IntervalFigureRow {
	readonly label: string;
	readonly group: string;
	readonly fact: Fact | undefined;
	readonly isOwn: boolean;
}

/** Rows of one measure with intervals: suppliers, statements, touchpoints. */
export async function intervalFigure(
	view: FigureView,
	rows: readonly IntervalFigureRow[],
	{
		id,
		measure,
		rowHead,
		axis,
	}: {
		readonly id: string;
		readonly measure: string;
		readonly rowHead: string;
		readonly axis: (ends: readonly number[]) => Axis;
	},
): Promise<FinishedFigure | null> {
	const told = rows.map((row) => ({ ...row, ...factEstimate(view, row.fact) }));
	if (told.every(({ fact }) => fact === undefined)) return null;
	const words = view.phrases.figure;
	const ends = told.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : []));
	const chart = await drawChart('interval-rows', {
		id,
		label: words.aria(measure),
		heads: { value: [measure], extra: [words.interval] },
		axis: axis(ends),
		target: null,
		rows: told.map((row): IntervalRow => ({
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
	return {
		chart,
		heat: null,
		legend: [],
		base: rangeLine(
			view,
			told.map(({ fact }) => fact),
		),
		note: '',
		table: {
			caption: measure,
			columns: [
				{ label: rowHead },
				{ label: words.columns.n, numeric: true },
				{ label: measure, numeric: true },
				{ label: words.interval, numeric: true },
			],
			rows: told.map((row) => ({
				label: row.label,
				cells:
					row.style === 'hidden'
						? [{ kind: 'hidden' as const, text: row.absence, span: 3 }]
						: [
								String(row.fact?.n ?? ''),
								row.estimate?.text ?? row.absence,
								row.estimate?.interval ?? '',
							],
			})),
		},
		isFull: false,
		isTall: rows.length > 9,
	};
}
