import type { TrendEvent } from '../charts/trend-events.ts';
import type { SnapshotWave } from '../snapshot/snapshot.ts';
import type { FigureView } from './figure-view.ts';
import type { LegendItem } from './finished-figure.ts';

/** The letter a. */
const FIRST_LETTER = 97;

const KINDS = ['action', 'method'] as const;

/** How the line of a happening is drawn. */
const LINES = { action: 'dashed', method: 'dotted' } as const;

/** A dated happening that a trend marks. */
export interface TrendEventNote {
	/** `yyyy-mm-dd` */
	readonly date: string;
	readonly title: string;
	/** Something done, or a change of how it is measured. */
	readonly kind: (typeof KINDS)[number];
	readonly touchpoint: string;
}

/** An event and its place between the waves, in waves from the first. */
export interface MarkedEvent {
	readonly at: number;
	readonly event: TrendEventNote;
}

/** Events between the first and the last wave, each before the first wave that ended after it. */
export function inField(
	waves: readonly SnapshotWave[],
	events: readonly TrendEventNote[],
): readonly MarkedEvent[] {
	const first = waves[0]?.start ?? '';
	return events
		.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
		.filter(({ date }) => date >= first)
		.flatMap((event) => {
			const after = waves.findIndex((wave) => wave.end >= event.date);
			return after < 0 ? [] : [{ at: after, event }];
		});
}

export function drawnEvents(marked: readonly MarkedEvent[]): readonly TrendEvent[] {
	return marked.map(({ at, event }, index) => ({
		at,
		lines: splitInTwo(event.title),
		letter: letterOf(index),
		kind: event.kind,
	}));
}

/** The events of a figure in words, for narrow drawings and for paper. */
export function eventKey(view: FigureView, marked: readonly MarkedEvent[]): string {
	return marked
		.map(({ event }, index) => `${letterOf(index)}) ${happeningText(view, event)}.`)
		.join(' ');
}

/** What happened before a wave, since the one before it; '' for nothing. */
export function happenedBefore(
	view: FigureView,
	marked: readonly MarkedEvent[],
	wave: number,
): string {
	const own = marked.filter(({ at }) => at === wave);
	return own.map(({ event }) => happeningText(view, event)).join('; ');
}

/** What dashed and dotted lines mean, as far as there are any. */
export function eventLegend(
	view: FigureView,
	marked: readonly MarkedEvent[],
): readonly LegendItem[] {
	return KINDS.filter((kind) => marked.some(({ event }) => event.kind === kind)).map((kind) => ({
		shape: LINES[kind],
		label: view.phrases.trend.kinds[kind],
	}));
}

function happeningText(view: FigureView, { kind, title }: TrendEventNote): string {
	return view.phrases.trend.happening[kind](title);
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
