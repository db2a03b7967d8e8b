import { drawChart } from '../charts/index.ts';
import type { IntervalRow } from '../charts/interval-rows.ts';
import type { Effect } from '../story/effects.ts';
import { formatDate } from '../wording/dates.ts';
import { differenceAxis, verdictLegend } from './difference-figure.ts';
import { factEstimate } from './fact-estimate.ts';
import { NO_SUBJECT, pluralOf, studyOf, type FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';
import { toldOf, verdictCell, verdictTone, verdictWords } from './verdict-cell.ts';

/** Of others, as the share of an answer, colour would guess what is good. */
const HIGH_IS_GOOD: readonly string[] = ['nps', 'nps-1-10', 'balance', 'top2', 'mean'];

/** Did it help: the change of the number of each happening, with its verdict. Null where none is compared. */
export async function effectsFigure(
	view: FigureView,
	rows: readonly Effect[],
	id: string,
): Promise<FinishedFigure | null> {
	if (rows.every(({ comparison }) => comparison === undefined)) return null;
	const { comparison: heads, figure, chart } = view.phrases;
	const ends = rows.flatMap(({ comparison }) => {
		const { low = null, high = null, status = 'hidden' } = comparison?.fact ?? {};
		return low === null || high === null || status === 'hidden' ? [] : [low, high];
	});
	return {
		study: studyOf(view, NO_SUBJECT).id,
		chart: await drawChart('interval-rows', {
			id,
			label: figure.aria(chart.effect.topic),
			heads: {
				value: [figure.columns.difference],
				extra: [figure.interval],
				verdict: [figure.columns.verdict],
			},
			axis: differenceAxis(view, ends),
			target: null,
			rows: rows.map((row) => chartRow(view, row)),
		}),
		heat: null,
		legend: verdictLegend(
			rows.flatMap(({ comparison }) => (comparison ? [toldOf(comparison)] : [])),
			{ ...heads.legend, clear: chart.effect.clear, unclear: chart.effect.unclear },
		),
		base: '',
		note: chart.effect.note,
		table: effectTable(view, rows),
		isFull: false,
		isTall: false,
	};
}

function chartRow(view: FigureView, row: Effect): IntervalRow {
	const { comparison, happening } = row;
	const { style, estimate, absence } = factEstimate(view, comparison?.fact);
	const isAbsent = estimate === null && style !== 'hidden';
	const told = toldOf(comparison);
	const isTinted = HIGH_IS_GOOD.includes(comparison?.fact.metric ?? '');
	const isUp = (comparison?.fact.value ?? 0) > 0;
	return {
		label: happening.title,
		base: whenText(view, row),
		group: '',
		estimate,
		extra: estimate?.interval ?? '',
		range: null,
		tone: told === 'clear' && isTinted ? (isUp ? 'good' : 'bad') : 'plain',
		tag: '',
		style,
		hiddenText: isAbsent ? '' : absence,
		total: false,
		told,
		...(isTinted && verdictTone(view, comparison)),
		verdict: isAbsent ? absentVerdict(view, row) : verdictWords(view, comparison, 'change'),
	};
}

/** Why there is no change to draw, as short as a verdict. */
function absentVerdict(view: FigureView, { comparison, isMeasured }: Effect): string {
	if (comparison) return factEstimate(view, comparison.fact).absence;
	const { figure, chart } = view.phrases;
	return isMeasured ? figure.verdicts['not-comparable'] : chart.effect.unmeasured;
}

function absenceText(view: FigureView, { isMeasured }: Effect): string {
	const { waiting, uncompared } = view.phrases.chart.effect;
	return isMeasured ? uncompared : waiting;
}

/** When it was, and of whom the number is where it is not of all. */
function whenText(view: FigureView, { happening: { from, role } }: Effect): string {
	const named = studyOf(view, NO_SUBJECT).roles.find(({ id }) => id === role);
	const date = formatDate(from, view.numbers);
	return [date, named ? pluralOf(view, named) : ''].filter(Boolean).join(', ');
}

function effectTable(view: FigureView, rows: readonly Effect[]): FigureTable {
	const words = view.phrases.chart.effect;
	const { columns } = view.phrases.figure;
	return {
		caption: words.topic,
		columns: [
			{ label: words.action },
			{ label: words.when },
			{ label: columns.difference, numeric: true },
		],
		rows: rows.map((row) => ({
			label: row.happening.title,
			cells: [
				{ kind: 'date', text: whenText(view, row), day: row.happening.from },
				row.comparison ? verdictCell(view, row.comparison, 'change') : absenceText(view, row),
			],
		})),
	};
}
