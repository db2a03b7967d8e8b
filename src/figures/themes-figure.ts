import type { BarPart, BarRow } from '../charts/bar-rows.ts';
import { drawChart } from '../charts/index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { derivedFact } from '../story/derived-facts.ts';
import { mainCut } from '../story/main-cut.ts';
import { insideSentence, relationWords } from '../story/names.ts';
import { themeName, themeRows } from '../story/theme-rows.ts';
import { mainStudy } from '../story/view.ts';
import { formatCount } from '../wording/numbers.ts';
import { rangeLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, intervalText, type FactEstimate } from './fact-estimate.ts';
import { studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure, LegendItem } from './finished-figure.ts';
import { estimateCells, withFurther } from './interval-figure.ts';

/** A theme of the reasons: its share, the share among all, and on which side its writers stand. */
interface ThemeRow {
	readonly label: string;
	readonly fact: Fact;
	readonly told: FactEstimate;
	/** Among all customers, beside a role's own; undefined where that is not published. */
	readonly all: Fact | undefined;
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
	const shares = rows.flatMap(({ fact, all }) => [fact.value ?? 0, all?.value ?? 0]);
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
	const all = role === '' ? [] : themeRows(view, touchpoint, '');
	return themeRows(view, touchpoint, role).map((fact) => ({
		label: themeName(view, fact),
		fact,
		told: factEstimate(view, fact),
		all: all.find(({ category, value }) => category === fact.category && value !== null),
		side: sideOf(view, fact),
	}));
}

/** By the verdict on whether promoters or detractors mention the theme more, of all customers. */
function sideOf(view: FigureView, { question, category }: Fact): ThemeRow['side'] {
	const verdict = derivedFact(view, 'theme-tilt', { question, category })?.verdict;
	if (verdict === 'up') return 'good';
	return verdict === 'down' ? 'bad' : 'middle';
}

function barOf(view: FigureView, { label, fact, told, all, side }: ThemeRow): BarRow {
	const value = { at: fact.value ?? 0, text: formatCount(fact.value ?? 0, view.numbers) };
	return {
		label,
		base: '',
		parts: told.estimate ? [{ value, look: side }] : null,
		reference: all?.value ?? null,
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
	const group = relationWords(view, mainStudy(view), mainCut(view).relation).all;
	return [
		...bar('bad', 'det', words.critical),
		...bar('good', 'pro', words.positive),
		...bar('middle', 'pas', words.neither),
		...(rows.some(({ all }) => all)
			? [{ shape: 'tick' as const, label: words.reference(insideSentence(view, group)) }]
			: []),
	];
}

function themeTable(view: FigureView, rows: readonly ThemeRow[]): FigureTable {
	const { columns, interval } = view.phrases.figure;
	const words = view.phrases.chart.themes;
	const sides = { bad: words.critical, good: words.positive, middle: words.neither } as const;
	const hasAll = rows.some(({ all }) => all);
	return {
		caption: view.phrases.derived.columns.theme,
		columns: [
			{ label: view.phrases.derived.columns.theme },
			{ label: columns.n, numeric: true },
			{ label: columns.share, numeric: true },
			{ label: interval, numeric: true },
			...(hasAll ? [{ label: columns.all, numeric: true }] : []),
			{ label: columns.verdict },
		],
		rows: rows.map(({ label, fact, told, all, side }) => ({
			label,
			cells: withFurther(estimateCells(view, fact, told), [
				...(hasAll ? [all ? factCell(view, all) : ''] : []),
				sides[side],
			]),
		})),
	};
}
