import type { BarRow } from '../charts/bar-rows.ts';
import { drawChart } from '../charts/index.ts';
import { registerRows, type RegisterRow } from '../story/frame-counts.ts';
import { mainStudy } from '../story/view.ts';
import { formatCount } from '../wording/numbers.ts';
import { factCell } from './fact-cell.ts';
import { pluralOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';

/** Those who answered, by role: whom the customer register knew, and who was found outside it. */
export async function registerFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const rows = registerRows(view);
	if (rows.length === 0) return null;
	const words = view.phrases.chart.register;
	const roles = rows.filter(({ role }) => role !== '');
	return {
		study: studyOf(view, subject).id,
		chart: await drawChart('bar-rows', {
			id,
			label: view.phrases.figure.aria(words.caption),
			head: view.phrases.figure.columns.n,
			most: Math.max(1, ...roles.map((row) => answeredOf(row) ?? 0)),
			rows: roles.map((row) => barOf(view, row)),
		}),
		heat: null,
		legend: [
			{ shape: 'square', tone: 'pas', label: words.known },
			{ shape: 'square', tone: 'accent', label: words.outside },
		],
		base: '',
		note: words.note,
		table: registerTable(view, rows),
		isFull: false,
		isTall: false,
	};
}

/** All who answered; null where they or either side is not published. */
function answeredOf({ answered, known, outside }: RegisterRow): number | null {
	return known.value === null || outside.value === null ? null : answered.value;
}

function barOf(view: FigureView, row: RegisterRow): BarRow {
	const answered = answeredOf(row);
	const text = (count: number | null) => formatCount(count ?? 0, view.numbers);
	const part = (value: number | null, look: 'middle' | 'own') => ({
		value: { at: value ?? 0, text: text(value) },
		look,
	});
	return {
		label: nameOf(view, row),
		base: '',
		parts:
			answered === null ? null : [part(row.known.value, 'middle'), part(row.outside.value, 'own')],
		reference: null,
		end: answered === null ? '' : text(answered),
		style: answered === null ? 'hidden' : 'clear',
		hiddenText: view.phrases.figure.status.hidden,
		total: false,
	};
}

function nameOf(view: FigureView, { role }: RegisterRow): string {
	const found = mainStudy(view).roles.find(({ id }) => id === role);
	return found ? pluralOf(view, found) : view.phrases.figure.rows.all;
}

function registerTable(view: FigureView, rows: readonly RegisterRow[]): FigureTable {
	const words = view.phrases.chart.register;
	const { columns, status } = view.phrases.figure;
	return {
		caption: words.caption,
		columns: [
			{ label: columns.role },
			{ label: words.known, numeric: true },
			{ label: words.outside, numeric: true },
		],
		rows: rows.map((row) => ({
			label: nameOf(view, row),
			total: row.role === '',
			cells:
				answeredOf(row) === null
					? [{ kind: 'hidden' as const, text: status.hidden, span: 2 }]
					: [factCell(view, row.known), factCell(view, row.outside)],
		})),
	};
}
