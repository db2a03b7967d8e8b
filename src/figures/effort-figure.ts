import type { BarRow } from '../charts/bar-rows.ts';
import { drawChart } from '../charts/index.ts';
import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { factText } from '../story/fact-text.ts';
import { isHeadline } from '../story/situation.ts';
import { mainStudy } from '../story/view.ts';
import { formatCount } from '../wording/numbers.ts';
import { rangeLine } from './base-line.ts';
import { factEstimate, intervalText, type FactEstimate } from './fact-estimate.ts';
import {
	cutKey,
	labelOf,
	NO_SUBJECT,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { estimateCells } from './interval-figure.ts';

/** An option of the question with its share. */
interface OptionRow {
	readonly label: string;
	readonly fact: Fact | undefined;
	readonly told: FactEstimate;
}

/** The question with options that asks how much effort a touchpoint took; undefined where none does. */
export function effortQuestion(view: FigureView, touchpoint: string): SnapshotQuestion | undefined {
	return mainStudy(view).questions.find(
		(one) => one.kind === 'single' && one.facet === 'effort' && one.touchpoint === touchpoint,
	);
}

/** The answer that most gave, with its share and interval; the caption where none may head a figure. */
export function effortTitle(view: FigureView, touchpoint: string): string {
	const { title, caption } = view.phrases.chart.effort;
	const question = effortQuestion(view, touchpoint);
	const rows = question ? optionRows(view, { ...NO_SUBJECT, touchpoint }, question) : [];
	const known = rows.every(({ fact }) => isHeadline(fact)) ? rows : [];
	const [most] = known.toSorted((a, b) => (b.fact?.value ?? 0) - (a.fact?.value ?? 0));
	if (!most?.fact) return caption;
	const { text, interval } = factText(most.fact, view);
	return title(most.label, interval ? `${text} (${interval})` : text);
}

/** How much effort a touchpoint took: the share of each option in the order of the question. */
export async function effortFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const question = effortQuestion(view, subject.touchpoint);
	if (!question) return null;
	const rows = optionRows(view, subject, question);
	if (rows.every(({ fact }) => fact?.value == null)) return null;
	const words = view.phrases.figure;
	const shares = rows.map(({ fact }) => fact?.value ?? 0);
	return {
		study: studyOf(view, subject).id,
		chart: await drawChart('bar-rows', {
			id,
			label: words.aria(view.phrases.chart.effort.caption),
			head: words.interval,
			most: Math.min(100, Math.ceil(Math.max(1, ...shares) / 10) * 10),
			rows: rows.map((row) => barOf(view, row)),
		}),
		heat: null,
		legend: [],
		base: rangeLine(
			view,
			rows.map(({ fact }) => fact),
		),
		note: words.base.leavesOut,
		table: {
			caption: view.phrases.chart.effort.caption,
			columns: [
				{ label: words.columns.answer },
				{ label: words.columns.n, numeric: true },
				{ label: words.columns.share, numeric: true },
				{ label: words.interval, numeric: true },
			],
			rows: rows.map(({ label, fact, told }) => ({
				label,
				cells: estimateCells(view, fact, told),
			})),
		},
		isFull: false,
		isTall: false,
	};
}

function optionRows(
	view: FigureView,
	subject: FigureSubject,
	{ id: question, options }: SnapshotQuestion,
): readonly OptionRow[] {
	const cut = cutKey(studyOf(view, subject), subject);
	return options.map((option) => {
		const fact = findFact(view.index, {
			...cut,
			metric: 'share',
			question,
			category: option.id,
		});
		return { label: labelOf(view, option), fact, told: factEstimate(view, fact) };
	});
}

function barOf(view: FigureView, { label, fact, told }: OptionRow): BarRow {
	const value = { at: fact?.value ?? 0, text: formatCount(fact?.value ?? 0, view.numbers) };
	return {
		label,
		base: '',
		parts: told.estimate ? [{ value, look: 'middle' }] : null,
		reference: null,
		end: fact ? intervalText(view, fact) : '',
		style: told.style,
		hiddenText: told.absence,
		total: false,
	};
}
