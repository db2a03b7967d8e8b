import type { BarPart, BarRow } from '../charts/bar-rows.ts';
import { drawChart } from '../charts/index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { derivedFact } from '../story/derived-facts.ts';
import { againstRest, type Comparison } from '../story/comparison.ts';
import { sideOf as claimSide } from '../story/situation.ts';
import { themeName, themeRows } from '../story/theme-rows.ts';
import { formatCount, formatPercent } from '../wording/numbers.ts';
import { rangeLine } from './base-line.ts';
import { factEstimate, intervalText, type FactEstimate } from './fact-estimate.ts';
import { studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure, LegendItem } from './finished-figure.ts';
import { estimateCells, withFurther } from './interval-figure.ts';
import { verdictCell } from './verdict-cell.ts';

const SIDES = { above: 'good', below: 'bad', unclear: 'middle' } as const;

/** A theme of the reasons: its share, that of all beside it, and whether it is praise or blame. */
interface ThemeRow {
	readonly label: string;
	readonly fact: Fact;
	readonly told: FactEstimate;
	/** Per cent of all who wrote, beside a role; null where there is none. */
	readonly all: number | null;
	/** Against the other roles, with its verdict; undefined where that is not published. */
	readonly comparison: Comparison | undefined;
	readonly side: Extract<BarPart['look'], 'bad' | 'good' | 'middle'>;
}

/** Why: the share of open answers that mention each theme, largest first, those not shown last. */
export async function themesFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const rows = rowsOf(view, subject);
	if (rows.every(({ fact }) => fact.value === null)) return null;
	const words = view.phrases.figure;
	const shares = rows.flatMap((row) => [row.fact.value ?? 0, row.all ?? 0]);
	return {
		study: studyOf(view, subject).id,
		chart: await drawChart('bar-rows', {
			id,
			label: words.aria(view.phrases.derived.columns.theme),
			head: words.interval,
			most: Math.min(100, Math.ceil(Math.max(1, ...shares) / 10) * 10),
			rows: rows.map((row) => barOf(view, row)),
		}),
		heat: null,
		legend: legendOf(view, rows),
		base: rangeLine(
			view,
			rows.map(({ fact }) => fact),
		),
		note: '',
		table: themeTable(view, rows),
		isFull: false,
		isTall: false,
	};
}

function rowsOf(view: FigureView, { touchpoint, role }: FigureSubject): readonly ThemeRow[] {
	return themeRows(view, touchpoint, role).map((fact) => ({
		label: themeName(view, fact),
		fact,
		told: factEstimate(view, fact),
		all: shareOfAll(view, fact),
		comparison: againstRest(view, fact),
		side: sideOf(view, fact),
	}));
}

/** The published share among all, of the theme of a role; null where it is not shown. */
function shareOfAll(view: FigureView, { role, question, category }: Fact): number | null {
	if (role === '') return null;
	return derivedFact(view, 'theme', { question, category })?.value ?? null;
}

/**
 * Praise or blame, by how the mentions were coded where that is told, else by whether promoters or
 * detractors mention the theme more; of all customers.
 */
function sideOf(view: FigureView, { question, category }: Fact): ThemeRow['side'] {
	const praise = derivedFact(view, 'theme-praise', { question, category });
	if (praise) return SIDES[claimSide(praise)];
	const verdict = derivedFact(view, 'theme-tilt', { question, category })?.verdict;
	if (verdict === 'up') return 'good';
	return verdict === 'down' ? 'bad' : 'middle';
}

/** Whether praise and blame were coded, so that the colours mean them. */
function isCoded(view: FigureView, rows: readonly ThemeRow[]): boolean {
	return rows.some(
		({ fact: { question, category } }) =>
			derivedFact(view, 'theme-praise', { question, category }) !== undefined,
	);
}

function barOf(view: FigureView, row: ThemeRow): BarRow {
	const { label, fact, told, side } = row;
	const value = { at: fact.value ?? 0, text: formatCount(fact.value ?? 0, view.numbers) };
	return {
		label,
		base: '',
		parts: told.estimate ? [{ value, look: side }] : null,
		reference: row.all,
		end: intervalText(view, fact),
		style: told.style,
		hiddenText: told.absence,
		total: false,
	};
}

function legendOf(view: FigureView, rows: readonly ThemeRow[]): readonly LegendItem[] {
	const words = view.phrases.chart.themes;
	const has = (side: ThemeRow['side']) =>
		rows.some((row) => row.side === side && row.told.estimate !== null);
	const bar = (side: ThemeRow['side'], tone: 'det' | 'pro' | 'pas', label: string): LegendItem[] =>
		has(side) ? [{ shape: 'bar', tone, label }] : [];
	const coded = isCoded(view, rows);
	return [
		...bar('bad', 'det', coded ? words.blame : words.critical),
		...bar('good', 'pro', coded ? words.praise : words.positive),
		...bar('middle', 'pas', words.neither),
		...(rows.some((row) => row.all !== null)
			? [{ shape: 'tick' as const, label: words.reference }]
			: []),
	];
}

function themeTable(view: FigureView, rows: readonly ThemeRow[]): FigureTable {
	const { columns, interval } = view.phrases.figure;
	const words = view.phrases.chart.themes;
	const coded = isCoded(view, rows);
	const sides = {
		bad: coded ? words.blame : words.critical,
		good: coded ? words.praise : words.positive,
		middle: words.neither,
	} as const;
	const isCompared = rows.some(({ comparison }) => comparison !== undefined);
	const hasTicks = rows.some(({ all }) => all !== null);
	const tickCell = (all: number | null) => (all === null ? '' : formatPercent(all, view.numbers));
	return {
		caption: view.phrases.derived.columns.theme,
		columns: [
			{ label: view.phrases.derived.columns.theme },
			{ label: columns.n, numeric: true },
			{ label: columns.share, numeric: true },
			{ label: interval, numeric: true },
			...(hasTicks ? [{ label: words.everyone, numeric: true }] : []),
			{ label: words.side },
			...(isCompared ? [{ label: columns.againstRest, numeric: true }] : []),
		],
		rows: rows.map(({ label, fact, told, all, comparison, side }) => ({
			label,
			cells: withFurther(estimateCells(view, fact, told), [
				...(hasTicks ? [tickCell(all)] : []),
				sides[side],
				...(isCompared ? [verdictCell(view, comparison, 'difference')] : []),
			]),
		})),
	};
}
