import type { Layer } from './drawing.ts';
import { dots, rules } from './marks.ts';
import type { Scale } from './scale.ts';
import { valueAt } from './scale.ts';
import { fitText, textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tokens } from './tokens.ts';

/** The right edge of the wide drawing. */
const RIGHT = 720;

/** Something that happened between waves: a dated action, or a change of method. */
export interface TrendEvent {
	/** In waves: 0 before the first, 2.5 in the middle of the third. */
	readonly at: number;
	/** One or two short lines beside the line, where there is room; elsewhere its letter stands. */
	readonly lines: readonly string[];
	/** Its letter in the key below the figure, which the caller always prints. */
	readonly letter: string;
	/** An action is dashed, a change of method dotted. */
	readonly kind: 'action' | 'method';
}

interface EventPlot {
	readonly x: Scale;
	readonly top: number;
	readonly bottom: number;
	readonly width: 'wide' | 'narrow';
}

/** Upright lines over the plot with words at the top, or lettered circles where there is no room. */
export function trendEvents(events: readonly TrendEvent[], plot: EventPlot): Layer[] {
	if (events.length === 0) return [];
	const { x, top, bottom } = plot;
	const placed = events.toSorted((a, b) => a.at - b.at);
	const marks = rules(
		placed.map(({ at, kind }) => ({
			x: at,
			x2: at,
			y: top - 8,
			y2: bottom,
			width: 1,
			...(kind === 'method'
				? { stroke: tokens.ink2, dash: [1, 3] }
				: { stroke: tokens.ink2, dash: [4, 3] }),
		})),
		{ x },
	);
	const places = wordPlaces(placed, x);
	const hasRoom = plot.width === 'wide' && places.every(({ room }) => room > 44);
	return [...marks, ...(hasRoom ? eventWords(placed, places, plot) : eventLetters(placed, plot))];
}

interface WordPlace {
	readonly start: number;
	/** Units up to the next event's words, or to the edge. */
	readonly room: number;
}

/** Words begin at their line; those that would leave the drawing are moved in from its edge. */
function wordPlaces(events: readonly TrendEvent[], x: Scale): WordPlace[] {
	const starts = events.map(({ at, lines }) => {
		const widths = lines.map((text, line) => textWidth(text, 12.5, line === 0 ? 600 : 400));
		return Math.min(valueAt(x, at) + 5, RIGHT - Math.max(0, ...widths));
	});
	return starts.map((start, index) => {
		const next = starts[index + 1];
		return { start, room: next === undefined ? RIGHT - start : next - start - 8 };
	});
}

function eventWords(
	events: readonly TrendEvent[],
	places: readonly WordPlace[],
	{ top, width }: EventPlot,
): Layer[] {
	const items = events.flatMap(({ lines, kind }, index): Text[] => {
		const { start, room } = places[index] ?? { start: 0, room: 0 };
		const fill = kind === 'method' ? tokens.ink2 : tokens.ink;
		return lines.slice(0, 2).map((text, line) => {
			const weight = line === 0 ? 600 : 400;
			const words = fitText(text, room, 12.5, weight);
			const place = { x: start, y: top - 30 + line * 15 };
			return { ...place, text: words, size: 12.5, weight, fill };
		});
	});
	return texts(items, width);
}

function eventLetters(events: readonly TrendEvent[], { x, top, width }: EventPlot): Layer[] {
	const y = top - 18;
	const paint = { fill: tokens.page, stroke: tokens.ink2, strokeWidth: 1.2 };
	const face = { y: y + 4.3, size: 12.5, weight: 700, align: 'center' } as const;
	const places = eventPlaces(events, x, width === 'wide' ? 710 : 330);
	return [
		...dots(places.map(({ at }) => ({ x: at, y, radius: 9, ...paint }))),
		...texts(
			places.map(({ at, letter }) => ({ ...face, x: at, text: letter, limit: 16 })),
			width,
		),
	];
}

/** Circles keep 20 units from each other and stay inside the drawing. */
function eventPlaces(events: readonly TrendEvent[], x: Scale, end: number) {
	const places: { at: number; letter: string }[] = [];
	for (const { at, letter } of events) {
		const before = places.at(-1)?.at ?? -Infinity;
		places.push({ at: Math.max(valueAt(x, at), before + 20), letter });
	}
	let limit = end;
	return places.toReversed().map(({ at, letter }) => {
		const place = Math.min(at, limit);
		limit = place - 20;
		return { at: place, letter };
	});
}
