import { drawChart } from '../charts/index.ts';
import type { ChangeRowsRow } from '../charts/change-rows.ts';
import type { Fact } from '../snapshot/fact.ts';
import { differenceText } from '../story/comparison-findings.ts';
import type { MeasureChange } from '../story/measure-changes.ts';
import { baseRangeText } from '../story/base-text.ts';
import { formatCount } from '../wording/numbers.ts';
import { differenceAxis, verdictLegend } from './difference-figure.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, valueText } from './fact-estimate.ts';
import { NO_SUBJECT, studyOf, type FigureView } from './figure-view.ts';
import type { FigureCell, FigureTable, FinishedFigure } from './finished-figure.ts';
import { toldOf, verdictWords } from './verdict-cell.ts';

/** Of others, as the share of an answer, colour would guess what is good. */
const HIGH_IS_GOOD: readonly string[] = ['nps', 'nps-1-10', 'balance', 'top2'];

/** Not asked, or not estimable: the table says which. */
const ABSENT = '–';

/** What a figure of changes stands between. */
export interface ChangesBetween {
	/** The two versions as they are printed. */
	readonly from: string;
	readonly to: string;
	/** Whether the values then and now are told too; of the same people only their change is published. */
	readonly hasValues: boolean;
	/** What the table is about. */
	readonly caption: string;
}

/** Changes round zero by what may be said of them, with the values then and now. Null where there are none. */
export async function changesFigure(
	view: FigureView,
	rows: readonly MeasureChange[],
	between: ChangesBetween,
	id: string,
): Promise<FinishedFigure | null> {
	if (rows.length === 0) return null;
	const { changes, comparison, figure } = view.phrases;
	const { from, to, hasValues, caption } = between;
	const ends = rows.flatMap((row) => {
		const { low = null, high = null } = row.comparison?.fact ?? {};
		return low === null || high === null ? [] : [low, high];
	});
	const weak = rows.some(({ isUnsteady, group }) => isUnsteady && group === 'moved');
	const told = rows.filter((row) => row.comparison !== undefined);
	// Of what is hidden on one side there is nothing to draw; the table has it.
	const drawn = rows.filter(({ group }) => group !== 'hidden' && group !== 'shown');
	return {
		study: studyOf(view, NO_SUBJECT).id,
		chart:
			drawn.length === 0
				? null
				: await drawChart('change-rows', {
						id,
						label: figure.aria(caption),
						heads: {
							before: hasValues ? from : '',
							after: hasValues ? to : '',
							change: changes.columns.change,
						},
						axis: differenceAxis(view, ends),
						rows: drawn.map((row) => chartRow(view, row, hasValues)),
					}),
		heat: null,
		legend: [
			...verdictLegend(
				told.map((row) => toldOf(row.comparison)),
				changes.legend,
			),
			...(weak ? [{ shape: 'none' as const, label: `* ${comparison.onOneAccount}` }] : []),
		],
		base: sentence(baseRangeText(view, basesOf(rows, hasValues))),
		note: '',
		table: changesTable(view, rows, between),
		isFull: false,
		isTall: rows.length > 9,
	};
}

/** The answers behind each row; of the same people those who answered both. */
function basesOf(
	rows: readonly MeasureChange[],
	hasValues: boolean,
): readonly (Fact | undefined)[] {
	return rows.map(({ to, comparison }) => (hasValues ? to : comparison?.fact));
}

function sentence(text: string): string {
	return text === '' ? '' : `${text}.`;
}

function chartRow(view: FigureView, row: MeasureChange, hasValues: boolean): ChangeRowsRow {
	const { name, group, from, to, comparison, isUnsteady } = row;
	const { estimate } = factEstimate(view, comparison?.fact);
	const told = toldOf(comparison);
	const isTinted = told === 'clear' && HIGH_IS_GOOD.includes(to.metric) && !isUnsteady;
	const isUp = (comparison?.fact.value ?? 0) > 0;
	const isIndicative = to.status === 'indicative' || from.status === 'indicative';
	return {
		label: isUnsteady && told === 'clear' ? `${name}*` : name,
		group: headingOf(view, group),
		before: hasValues ? valueText(view, from) || ABSENT : '',
		after: hasValues ? valueText(view, to) || ABSENT : '',
		estimate,
		told,
		tone: isTinted ? (isUp ? 'good' : 'bad') : 'plain',
		style: isIndicative ? 'indicative' : 'clear',
		hiddenText: '',
	};
}

function headingOf(view: FigureView, group: MeasureChange['group']): string {
	const { groups } = view.phrases.changes;
	const text =
		groups[group === 'cannot-be-said' ? 'unsaid' : group === 'uncompared' ? 'not-compared' : group];
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function changesTable(
	view: FigureView,
	rows: readonly MeasureChange[],
	{ from, to, hasValues, caption }: ChangesBetween,
): FigureTable {
	const { columns } = view.phrases.figure;
	const { columns: own } = view.phrases.changes;
	const values = [from, to].flatMap((label) => [
		{ label, numeric: true },
		{ label: `${columns.n}, ${label}`, numeric: true },
	]);
	return {
		caption,
		columns: [
			{ label: own.measure },
			...(hasValues ? values : [{ label: columns.n, numeric: true }]),
			{ label: own.change, numeric: true },
			{ label: columns.verdict, numeric: true },
		],
		rows: rows.map((row) => ({ label: row.name, cells: cellsOf(view, row, hasValues) })),
	};
}

function cellsOf(
	view: FigureView,
	row: MeasureChange,
	hasValues: boolean,
): readonly (string | FigureCell)[] {
	const { from, to, comparison, isUnsteady } = row;
	const count = (fact: Fact | undefined) =>
		fact?.n == null ? '' : formatCount(fact.n, view.numbers);
	const guard = isUnsteady ? ` (${view.phrases.comparison.onOneAccount})` : '';
	const verdict = verdictWords(view, comparison, 'change');
	return [
		...(hasValues
			? [factCell(view, from), count(from), factCell(view, to), count(to)]
			: [count(comparison?.fact)]),
		comparison ? differenceText(view, comparison.fact).whole : '',
		verdict === '' ? headingOf(view, row.group) : `${verdict}${guard}`,
	];
}
