import { drawChart } from '../charts/index.ts';
import type { TrendWave } from '../charts/trend.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotWave } from '../snapshot/snapshot.ts';
import { versionName } from '../wording/version-name.ts';
import { percentAxis, pointsAxis } from './axes.ts';
import { rangeLine } from './base-line.ts';
import { factEstimate } from './fact-estimate.ts';
import {
	cutKey,
	labelOf,
	recommendationFact,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { pathOf, satisfiedFact } from './touchpoint-rows.ts';

/** The letter a. */
const FIRST_LETTER = 97;

/** A dated happening that a trend marks. */
export interface TrendEventNote {
	/** `yyyy-mm-dd` */
	readonly date: string;
	readonly title: string;
	readonly touchpoint: string;
}

/** A touchpoint (or a recommendation question) over all waves that the version reads, oldest first. */
export async function trendFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
	events: readonly TrendEventNote[] = [],
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	const rated = pathOf(view, study)
		.flatMap(({ touchpoints }) => touchpoints)
		.find(({ touchpoint }) => touchpoint.id === subject.touchpoint);
	const factOf = (wave: string): Fact | undefined =>
		rated
			? satisfiedFact(view, rated, { ...cut, wave })
			: recommendationFact(view, { ...cut, wave, question: subject.question });
	const waves = study.waves.toReversed();
	const rows = waves.map((wave) => ({ wave, fact: factOf(wave.id) }));
	if (rows.every(({ fact }) => fact?.value == null)) return null;
	const told = rows.map((row) => ({ ...row, ...factEstimate(view, row.fact) }));
	const ends = told.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : []));
	const words = view.phrases.figure;
	const isShare = told.some(({ fact }) => fact?.unit === 'percent');
	const chart = await drawChart('trend', {
		id,
		label: words.aria(view.phrases.section.touchpoint.trend.topic),
		axis: isShare ? percentAxis(view, ends) : pointsAxis(view, ends),
		waves: told.map((row, index): TrendWave => ({
			...waveWords(row.wave.id, waves[index - 1]?.id),
			estimate: row.estimate,
			style: row.style,
			hiddenText: row.absence,
			isBreak:
				index > 0 &&
				(row.wave.breaks || row.fact?.definition !== told[index - 1]?.fact?.definition),
			isLabelled: index === 0 || index >= told.length - 2,
			tone: index === told.length - 1 ? 'own' : 'plain',
		})),
		target: null,
		events: placedEvents(
			waves,
			events.filter(({ touchpoint }) => touchpoint === '' || touchpoint === subject.touchpoint),
		),
	});
	return {
		chart,
		heat: null,
		legend: [{ shape: 'interval', label: words.legend.estimate }],
		base: rangeLine(
			view,
			told.map(({ fact }) => fact),
		),
		note: eventKey(
			waves,
			events.filter(({ touchpoint }) => touchpoint === '' || touchpoint === subject.touchpoint),
		),
		table: {
			caption: view.phrases.section.touchpoint.trend.topic,
			columns: [
				{ label: words.columns.wave },
				{ label: words.columns.n, numeric: true },
				{ label: isShare ? words.columns.satisfied : words.columns.value, numeric: true },
				{ label: words.interval, numeric: true },
			],
			rows: told.map((row) => ({
				label: labelOf(view, row.wave),
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
		isTall: false,
	};
}

/** `2026-q3` stands as Q3 under 2026; other ids as they are. */
function waveWords(id: string, before: string | undefined): { label: string; period: string } {
	const [, year = '', rest = ''] = /^(\d{4})-(.+)$/.exec(id) ?? [];
	if (!rest) return { label: id, period: '' };
	const isNewYear = !before?.startsWith(year);
	return { label: versionName(rest), period: isNewYear ? year : '' };
}

function placedEvents(waves: readonly SnapshotWave[], events: readonly TrendEventNote[]) {
	return inField(waves, events).map(({ at, event }, index) => ({
		at,
		lines: splitInTwo(event.title),
		letter: letterOf(index),
		kind: 'action' as const,
	}));
}

/** The events of a figure in words, for narrow drawings and for paper. */
function eventKey(waves: readonly SnapshotWave[], events: readonly TrendEventNote[]): string {
	return inField(waves, events)
		.map(({ event }, index) => `${letterOf(index)}: ${event.title}.`)
		.join(' ');
}

/** Events between the first and the last wave, each before the first wave that ended after it. */
function inField(waves: readonly SnapshotWave[], events: readonly TrendEventNote[]) {
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
