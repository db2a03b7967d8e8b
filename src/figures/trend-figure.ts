import { drawChart } from '../charts/index.ts';
import type { TrendWave } from '../charts/trend-props.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotStudy, SnapshotWave } from '../snapshot/snapshot.ts';
import { askedQuestion } from '../story/asked-question.ts';
import { againstWave } from '../story/comparison.ts';
import { versionName } from '../wording/version-name.ts';
import { percentAxis, pointsAxis } from './axes.ts';
import { rangeLine } from './base-line.ts';
import { factEstimate, type FactEstimate } from './fact-estimate.ts';
import {
	cutKey,
	labelOf,
	recommendationFact,
	recommendationQuestion,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';
import { estimateCells, withFurther } from './interval-figure.ts';
import { pathOf, satisfiedFact } from './touchpoint-rows.ts';
import { newestTone, targetPlace, usualWaves } from './trend-levels.ts';
import { verdictCell } from './verdict-cell.ts';

/** The letter a. */
const FIRST_LETTER = 97;

/** A dated happening that a trend marks. */
export interface TrendEventNote {
	/** `yyyy-mm-dd` */
	readonly date: string;
	readonly title: string;
	readonly touchpoint: string;
}

/** One wave of a trend. */
interface TrendRow {
	readonly wave: SnapshotWave;
	readonly fact: Fact | undefined;
	readonly told: FactEstimate;
}

/** A touchpoint (or a recommendation question) over all waves that the version reads, oldest first. */
export async function trendFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
	events: readonly TrendEventNote[] = [],
): Promise<FinishedFigure | null> {
	const rows = trendRows(view, subject);
	if (rows.every(({ fact }) => fact?.value == null)) return null;
	const study = studyOf(view, subject);
	const own = events.filter(
		({ touchpoint }) => touchpoint === '' || touchpoint === subject.touchpoint,
	);
	const marked = inField(
		rows.map(({ wave }) => wave),
		own,
	);
	return {
		study: study.id,
		chart: await drawTrend(view, rows, marked, id),
		heat: null,
		legend: [
			{ shape: 'interval', label: view.phrases.figure.legend.estimate },
			...(usualWaves(view, newestFact(rows))
				? [{ shape: 'band' as const, label: view.phrases.figure.legend.usual }]
				: []),
			...(targetPlace(view, newestFact(rows)) === null
				? []
				: [{ shape: 'target' as const, label: view.phrases.figure.columns.target }]),
		],
		base: rangeLine(
			view,
			rows.map(({ fact }) => fact),
		),
		note: [otherwiseNote(view, rows, study), eventKey(marked)].filter(Boolean).join(' '),
		table: trendTable(view, rows),
		isFull: false,
		isTall: false,
	};
}

function trendRows(view: FigureView, subject: FigureSubject): TrendRow[] {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	const rated = pathOf(view, study)
		.flatMap(({ touchpoints }) => touchpoints)
		.find(({ touchpoint }) => touchpoint.id === subject.touchpoint);
	const wanted = subject.question || recommendationQuestion(view, study);
	const question = rated ? rated.question : study.questions.find(({ id }) => id === wanted);
	return study.waves.toReversed().map((wave) => {
		const key = { ...cut, wave: wave.id };
		const asked = question && askedQuestion(view, study, question, wave.id);
		const fact = rated
			? satisfiedFact(view, { touchpoint: rated.touchpoint, question: asked }, key)
			: recommendationFact(view, { ...key, question: asked?.id ?? '' });
		return { wave, fact, told: factEstimate(view, fact) };
	});
}

/** What the earlier waves of a broken line were asked; '' where all were asked alike. */
function otherwiseNote(view: FigureView, rows: readonly TrendRow[], study: SnapshotStudy): string {
	const newest = rows.findLast(({ told }) => told.estimate !== null)?.fact?.question;
	const others = rows.filter(
		({ fact, told }) => told.estimate !== null && fact?.question !== newest,
	);
	const scales = others.flatMap(
		({ fact }) => study.questions.find(({ id }) => id === fact?.question)?.scale ?? [],
	);
	const texts = new Set(scales.map(({ min, max }) => `${min}–${max}`));
	if (texts.size === 0) return '';
	const waves = others.map(({ wave }) => labelOf(view, wave)).join(', ');
	return view.phrases.figure.askedOtherwise(waves, [...texts].join(', '));
}

function isShare(rows: readonly TrendRow[]): boolean {
	return rows.some(({ fact }) => fact?.unit === 'percent');
}

function drawTrend(
	view: FigureView,
	rows: readonly TrendRow[],
	marked: readonly MarkedEvent[],
	id: string,
) {
	const usual = usualWaves(view, newestFact(rows));
	const target = targetPlace(view, newestFact(rows));
	const ends = [
		...rows.flatMap(({ told: { estimate } }) => (estimate ? [estimate.low, estimate.high] : [])),
		...(target === null ? [] : [target]),
	];
	return drawChart('trend', {
		id,
		label: view.phrases.figure.aria(view.phrases.section.touchpoint.trend.topic),
		axis: isShare(rows) ? percentAxis(view, ends) : pointsAxis(view, ends),
		waves: rows.map((row, at): TrendWave => {
			const before = rows[at - 1];
			const isBreak =
				before !== undefined &&
				(row.wave.breaks ||
					row.fact?.definition !== before.fact?.definition ||
					row.fact?.question !== before.fact?.question);
			return {
				...waveWords(row.wave.id, before?.wave.id),
				estimate: row.told.estimate,
				style: row.told.style,
				hiddenText: row.told.absence,
				isBreak,
				isLabelled: at === 0 || at >= rows.length - 2,
				tone: at === rows.length - 1 ? newestTone(view, row.fact) : 'plain',
			};
		}),
		target: target === null ? null : { at: target, text: view.phrases.figure.columns.target },
		...(usual && { usual }),
		events: marked.map(({ at, event }, index) => ({
			at,
			lines: splitInTwo(event.title),
			letter: letterOf(index),
			kind: 'action' as const,
		})),
	});
}

function newestFact(rows: readonly TrendRow[]): Fact | undefined {
	return rows.at(-1)?.fact;
}

function trendTable(view: FigureView, rows: readonly TrendRow[]): FigureTable {
	const words = view.phrases.figure;
	const newest = newestFact(rows);
	const changes = rows.map(({ wave }) => newest && againstWave(view, newest, wave.id));
	const isCompared = changes.some((change) => change !== undefined);
	return {
		caption: view.phrases.section.touchpoint.trend.topic,
		columns: [
			{ label: words.columns.wave },
			{ label: words.columns.n, numeric: true },
			{ label: isShare(rows) ? words.columns.satisfied : words.columns.value, numeric: true },
			{ label: words.interval, numeric: true },
			...(isCompared ? [{ label: words.columns.toNewest, numeric: true }] : []),
		],
		rows: rows.map(({ wave, fact, told }, at) => ({
			label: labelOf(view, wave),
			cells: withFurther(
				estimateCells(view, fact, told),
				isCompared ? [verdictCell(view, changes[at], 'change')] : [],
			),
		})),
	};
}

/** `2026-q3` stands as Q3 under 2026; other ids as they are. */
function waveWords(id: string, before: string | undefined): { label: string; period: string } {
	const [, year = '', rest = ''] = /^(\d{4})-(.+)$/.exec(id) ?? [];
	if (!rest) return { label: id, period: '' };
	const isNewYear = !before?.startsWith(year);
	return { label: versionName(rest), period: isNewYear ? year : '' };
}

/** An event and its place between the waves, in waves from the first. */
interface MarkedEvent {
	readonly at: number;
	readonly event: TrendEventNote;
}

/** The events of a figure in words, for narrow drawings and for paper. */
function eventKey(marked: readonly MarkedEvent[]): string {
	return marked.map(({ event }, index) => `${letterOf(index)}) ${event.title}.`).join(' ');
}

/** Events between the first and the last wave, each before the first wave that ended after it. */
function inField(waves: readonly SnapshotWave[], events: readonly TrendEventNote[]): MarkedEvent[] {
	const first = waves[0]?.start ?? '';
	return events
		.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
		.filter(({ date }) => date >= first)
		.flatMap((event) => {
			const after = waves.findIndex((wave) => wave.end >= event.date);
			return after < 0 ? [] : [{ at: after, event }];
		});
}

function letterOf(index: number): string {
	return String.fromCodePoint(FIRST_LETTER + (index % 26));
}

/** Two lines of about the same length. */
function splitInTwo(text: string): string[] {
	const words = text.split(' ');
	const half = text.length / 2;
	let first = '';
	while (words.length > 1 && first.length < half - 2)
		first = `${first} ${words.shift() ?? ''}`.trim();
	return first === '' ? [text] : [first, words.join(' ')];
}
