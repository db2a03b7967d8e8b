import { drawChart } from '../charts/index.ts';
import type { IntervalRow } from '../charts/interval-rows.ts';
import type { Axis } from '../charts/models.ts';
import { differenceText } from '../story/comparison-findings.ts';
import { againstRest, isUnsteady, type Comparison } from '../story/comparison.ts';
import { formatCount, formatPoints } from '../wording/numbers.ts';
import { factEstimate } from './fact-estimate.ts';
import { cutKey, labelOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure, LegendItem } from './finished-figure.ts';
import { pathOf, satisfiedFact } from './touchpoint-rows.ts';
import { toldOf, verdictTone, verdictWords } from './verdict-cell.ts';

/** A touchpoint: a role's share satisfied minus that of the other roles. */
interface DifferenceRow {
	readonly label: string;
	readonly comparison: Comparison;
	readonly told: ReturnType<typeof toldOf>;
}

/** Those that differ first, then those that do not clearly, last those of which it cannot be said. */
const ORDER = { clear: 0, unclear: 1, unsaid: 2 } as const;

/** Where a role differs from the other roles: differences round zero, each with its verdict. */
export async function differenceFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const rows = differenceRows(view, subject);
	if (rows.length === 0) return null;
	return {
		study: study.id,
		chart: await drawDifferences(view, rows, id),
		heat: null,
		legend: legendOf(view, rows),
		base: baseRange(view, rows),
		note: '',
		table: differenceTable(view, rows),
		isFull: false,
		isTall: rows.length > 9,
	};
}

function differenceRows(view: FigureView, subject: FigureSubject): readonly DifferenceRow[] {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	const size = ({ comparison }: DifferenceRow) => comparison.fact.value ?? 0;
	return pathOf(view, study)
		.flatMap(({ touchpoints }) => touchpoints)
		.flatMap((rated): DifferenceRow[] => {
			const comparison = againstRest(view, satisfiedFact(view, rated, cut));
			if (!comparison) return [];
			return [{ label: labelOf(view, rated.touchpoint), comparison, told: toldOf(comparison) }];
		})
		.toSorted((a, b) => ORDER[a.told] - ORDER[b.told] || size(a) - size(b));
}

function drawDifferences(view: FigureView, rows: readonly DifferenceRow[], id: string) {
	const words = view.phrases.figure;
	const ends = rows.flatMap(({ comparison: { fact } }) =>
		fact.low === null || fact.high === null || fact.status === 'hidden'
			? []
			: [fact.low, fact.high],
	);
	return drawChart('interval-rows', {
		id,
		label: words.aria(view.phrases.section.role.difference.topic),
		heads: {
			value: [words.columns.difference, words.percentagePoints],
			extra: [words.interval],
			verdict: [words.columns.verdict],
		},
		axis: differenceAxis(view, ends),
		target: null,
		rows: rows.map((row) => chartRow(view, row)),
	});
}

function chartRow(view: FigureView, { label, comparison, told }: DifferenceRow): IntervalRow {
	const { style, estimate, absence } = factEstimate(view, comparison.fact);
	const isUp = (comparison.fact.value ?? 0) > 0;
	return {
		label,
		base: '',
		group: '',
		estimate,
		extra: estimate?.interval ?? '',
		range: null,
		tone: told === 'clear' ? (isUp ? 'good' : 'bad') : 'plain',
		tag: '',
		style,
		hiddenText: absence,
		total: false,
		told,
		...verdictTone(view, comparison),
		verdict: `${verdictWords(view, comparison, 'difference')}${isWeak(view, comparison) ? '*' : ''}`,
	};
}

function isWeak(view: FigureView, comparison: Comparison): boolean {
	return toldOf(comparison) === 'clear' && isUnsteady(view, comparison);
}

/** Symmetric round zero, so that the two sides can be compared by eye. */
export function differenceAxis(view: FigureView, ends: readonly number[]): Axis {
	const widest = Math.max(20, ...ends.map(Math.abs));
	const half = Math.min(100, Math.ceil(widest / 20) * 20);
	const step = half > 60 ? 40 : 20;
	const marks = [-2, -1, 0, 1, 2].map((times) => times * step).filter((at) => Math.abs(at) <= half);
	return {
		domain: [-half, half],
		ticks: marks.map((at) => ({ at, text: formatPoints(at, view.numbers) })),
	};
}

function legendOf(view: FigureView, rows: readonly DifferenceRow[]): readonly LegendItem[] {
	const told = rows.map((row) => row.told);
	return [
		...verdictLegend(told, view.phrases.comparison.legend),
		...(rows.some(({ comparison }) => isWeak(view, comparison))
			? [{ shape: 'none' as const, label: `* ${view.phrases.comparison.onOneAccount}` }]
			: []),
	];
}

/** What filled, hollow and grey marks mean, as far as there are any. */
export function verdictLegend(
	told: readonly DifferenceRow['told'][],
	words: { readonly clear: string; readonly unclear: string; readonly unsaid: string },
): readonly LegendItem[] {
	return [
		...(told.includes('clear')
			? [{ shape: 'interval' as const, tone: 'det' as const, label: words.clear }]
			: []),
		...(told.includes('unclear')
			? [{ shape: 'open-interval' as const, label: words.unclear }]
			: []),
		...(told.includes('unsaid')
			? [{ shape: 'open-interval' as const, tone: 'context' as const, label: words.unsaid }]
			: []),
	];
}

function baseRange(view: FigureView, rows: readonly DifferenceRow[]): string {
	const bases = rows.flatMap(({ comparison: { fact } }) => fact.n ?? []).toSorted((a, b) => a - b);
	const [low, high] = [bases[0], bases.at(-1)];
	if (low === undefined || high === undefined) return '';
	const text = (n: number) => formatCount(n, view.numbers);
	return `${view.phrases.figure.base.range(text(low), text(high), bases.length)}.`;
}

function differenceTable(view: FigureView, rows: readonly DifferenceRow[]): FigureTable {
	const words = view.phrases.figure;
	return {
		caption: view.phrases.section.role.difference.topic,
		columns: [
			{ label: words.columns.touchpoint },
			{ label: words.columns.n, numeric: true },
			{ label: words.columns.difference, numeric: true },
			{ label: words.columns.verdict, numeric: true },
		],
		rows: rows.map(({ label, comparison }) => {
			const { fact } = comparison;
			const guard = isWeak(view, comparison) ? ` (${view.phrases.comparison.onOneAccount})` : '';
			const verdict = `${verdictWords(view, comparison, 'difference')}${guard}`;
			if (fact.status === 'hidden') {
				const text = words.status.hidden;
				return { label, cells: [{ kind: 'hidden' as const, text, span: 3 }] };
			}
			return { label, cells: [String(fact.n ?? ''), differenceText(view, fact).whole, verdict] };
		}),
	};
}
