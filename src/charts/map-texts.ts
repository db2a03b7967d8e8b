import type { Layer } from './drawing.ts';
import type { ImportanceMapProps } from './importance-map-props.ts';
import type { MapPlot } from './map-plot.ts';
import { LABEL_SIZE, type MapSpot } from './map-spots.ts';
import type { Box } from './place-labels.ts';
import { plainText } from './plain-text.ts';
import { valueAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tickLabels } from './ticks.ts';
import { tokens, tones } from './tokens.ts';
import { wrapText } from './wrap-text.ts';

const SIZE = 13;
const LINE = 15;
/** A corner may be so narrow that its name takes so many lines. */
const MOST_LINES = 4;

/** Names of axes, corners and of the points that are named beside their dots. */
export function mapTexts(
	props: ImportanceMapProps,
	plot: MapPlot,
	corners: readonly Text[],
	spots: readonly MapSpot[],
): Layer[] {
	const labels = spots.flatMap(labelText);
	const words = [...valueLabels(props, plot), ...axisNames(props, plot), ...corners, ...labels];
	return [
		...tickLabels(props.importance, plot.x, plot.bottom + 17, plot.width),
		...texts(words, plot.width),
	];
}

function labelText({ point, name }: MapSpot): Text[] {
	if (name.kind !== 'beside') return [];
	const { text, weight, at } = name;
	const fill = point.isClear ? tones[point.tone].text : tokens.ink2;
	const face = { size: LABEL_SIZE, weight, fill, align: 'center', halo: true } as const;
	return [{ ...face, x: at.x, y: at.y, text }];
}

function valueLabels({ performance }: ImportanceMapProps, { y, left }: MapPlot): Text[] {
	const face = { x: left - 7, size: 12.5, fill: tokens.ink2, align: 'right' } as const;
	return performance.ticks.map(({ at, text }) => ({ ...face, y: valueAt(y, at) + 4, text }));
}

function axisNames({ names }: ImportanceMapProps, plot: MapPlot): Text[] {
	const face = { size: SIZE, weight: 600, fill: tokens.ink2 } as const;
	return [
		{ ...face, x: 0, y: 13, text: `${names.performance} ↑` },
		{ ...face, x: plot.right, y: plot.bottom + 36, text: `${names.importance} →`, align: 'right' },
	];
}

/** The names of the four corners, line by line: what is to be done there. */
export function cornerTexts({ quadrants }: ImportanceMapProps, plot: MapPlot): readonly Text[] {
	const { left, right, top, bottom, middle } = plot;
	const start = { x: left + 8, align: 'left', room: middle.x - left - 16 } as const;
	const end = { x: right - 8, align: 'right', room: right - middle.x - 16 } as const;
	return [
		...cornerLines(quadrants.keep, { ...start, from: top + 17, isUp: false }),
		...cornerLines(quadrants.protect, { ...end, from: top + 17, isUp: false }),
		...cornerLines(quadrants.leave, { ...start, from: bottom - 9, isUp: true }),
		...cornerLines(quadrants.repair, { ...end, from: bottom - 9, isUp: true }).map(
			(line): Text => ({ ...line, fill: tokens.badText }),
		),
	];
}

interface CornerPlace {
	readonly x: number;
	readonly align: 'left' | 'right';
	readonly room: number;
	/** The baseline of the line that is nearest to the corner. */
	readonly from: number;
	/** Whether further lines stand above it. */
	readonly isUp: boolean;
}

function cornerLines(name: string, { x, align, room, from, isUp }: CornerPlace): Text[] {
	const limit = Math.max(0, room);
	const lines = wrapText(plainText(name), limit, SIZE, 600, MOST_LINES);
	const first = isUp ? from - LINE * (lines.length - 1) : from;
	const face = { x, align, limit, size: SIZE, weight: 600, fill: tokens.ink2 } as const;
	return lines.map((text, at) => ({ ...face, y: first + LINE * at, text }));
}

export function boxOfCorner({ x, y, text, align }: Text): Box {
	const wide = textWidth(text, SIZE, 600);
	const left = align === 'right' ? x - wide : x;
	return { left, right: left + wide, top: y - SIZE, bottom: y + 4 };
}
