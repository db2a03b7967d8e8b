import type { ColumnGroup } from '../charts/count-columns.ts';
import { drawChart } from '../charts/index.ts';
import type { Axis } from '../charts/models.ts';
import type { Fact } from '../snapshot/fact.ts';
import {
	accountDifferences,
	accountSide,
	type AccountSide,
	type DifferenceStep,
} from '../story/account-differences.ts';
import { formatCount, formatSigned } from '../wording/numbers.ts';
import { factCell } from './fact-cell.ts';
import { studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';

/** Inside the accounts: in how many the contact persons stand so many points above a role, or above all others. */
export async function accountDifferencesFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const steps = roleDifferences(view, subject.role);
	if (steps.length === 0) return null;
	const words = view.phrases.chart.differences;
	const { aria, columns, status } = view.phrases.figure;
	const isHidden = steps.some(({ fact }) => fact.value === null);
	return {
		study: studyOf(view, subject).id,
		chart: await drawChart('count-columns', {
			id,
			label: aria(words.caption),
			axis: countAxis(
				view,
				steps.map(({ fact }) => fact.value ?? 0),
			),
			groups: [
				groupOf(view, steps, { look: 'own', side: 'below', sign: -1 }),
				groupOf(view, steps, { look: 'middle', side: 'same', sign: 0 }),
				groupOf(view, steps, { look: 'bad', side: 'above', sign: 1 }),
			],
			hiddenText: isHidden ? status.hidden : null,
		}),
		heat: null,
		legend: [],
		base: '',
		note: words.note,
		table: {
			caption: words.caption,
			columns: [{ label: words.step }, { label: columns.accounts, numeric: true }],
			rows: steps.map(({ step, fact }) => ({
				label: pointText(view, step, steps),
				cells: [factCell(view, fact)],
			})),
		},
		isFull: false,
		isTall: false,
	};
}

/** The steps of one sign with the published count of their accounts. */
function groupOf(
	view: FigureView,
	steps: readonly DifferenceStep[],
	{
		look,
		side,
		sign,
	}: Pick<ColumnGroup, 'look'> & { readonly side: AccountSide; readonly sign: number },
): ColumnGroup {
	const own = steps.filter(({ step }) => Math.sign(step) === sign);
	const columns = own.map(({ step, fact }) => ({
		point: pointText(view, step, steps),
		short: formatSigned(step, 0, view.numbers),
		count: countOf(view, fact),
	}));
	const { value } = accountSide(view, steps[0]?.fact.role ?? '', side) ?? { value: null };
	const sum = value === null ? '' : formatCount(value, view.numbers);
	return { columns, name: view.phrases.chart.differences[side], sum, look };
}

/** Those of the role, else those of all others where the role has too few accounts. */
function roleDifferences(view: FigureView, role: string) {
	const own = accountDifferences(view, role);
	return own.length > 0 ? own : accountDifferences(view, '');
}

function countOf(view: FigureView, { value }: Fact) {
	return value === null ? null : { at: value, text: formatCount(value, view.numbers) };
}

/** The steps at the ends hold all that is farther. */
function pointText(view: FigureView, step: number, steps: readonly DifferenceStep[]): string {
	const text = formatSigned(step, 0, view.numbers);
	const { orLess, orMore } = view.phrases.chart.differences;
	if (step === steps[0]?.step) return orLess(text);
	return step === steps.at(-1)?.step ? orMore(text) : text;
}

function countAxis(view: FigureView, counts: readonly number[]): Axis {
	const most = Math.max(4, ...counts);
	const step = Math.max(1, Math.ceil(most / 4));
	const ticks = Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
	return {
		domain: [0, ticks.at(-1) ?? most],
		ticks: ticks.map((at) => ({ at, text: formatCount(at, view.numbers) })),
	};
}
