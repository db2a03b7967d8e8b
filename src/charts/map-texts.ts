import type { Layer } from './drawing.ts';
import { drawnWidths } from './drawn-chart.ts';
import type { ImportanceMapProps, MapPoint } from './importance-map-props.ts';
import type { MapPlot } from './map-plot.ts';
import { placeLabels } from './place-labels.ts';
import type { Box, Labelled } from './place-labels.ts';
import { plainText } from './plain-text.ts';
import { placeAt, valueAt } from './scale.ts';
import { fitText, textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tickLabels } from './ticks.ts';
import { tokens, tones } from './tokens.ts';

const SIZE = 13;
/** Longer labels are cut where they stand in the field. */
const LONGEST = 150;
const KEY_LINE = 20;

/** Names of axes and corners and the labels of points; numbers where the labels have no room. */
export function mapTexts(
	props: ImportanceMapProps,
	plot: MapPlot,
): { readonly layers: Layer[]; readonly numbered: boolean } {
	const corners = cornerTexts(props, plot);
	const taken = corners.map(boxOfCorner);
	const named = plot.width === 'wide' ? labelTexts(props.points, plot, taken, false) : null;
	const labels = named ?? labelTexts(props.points, plot, taken, true) ?? [];
	const layers = [
		...tickLabels(props.importance, plot.x, plot.bottom + 17, plot.width),
		...texts(
			[...valueLabels(props, plot), ...axisNames(props, plot), ...corners, ...labels],
			plot.width,
		),
	];
	return { layers, numbered: named === null && props.points.length > 0 };
}

/** The labels with their numbers, below the field, in one or three columns. */
export function mapKey(points: readonly MapPoint[], plot: MapPlot): Layer[] {
	const columns = keyColumns(plot.width);
	const lines = Math.ceil(points.length / columns);
	const step = drawnWidths[plot.width] / columns;
	return texts(
		points.flatMap(({ label, tone, isClear }, at): Text[] => {
			const x = Math.floor(at / lines) * step;
			const y = plot.bottom + 66 + (at % lines) * KEY_LINE;
			const fill = isClear ? tones[tone].text : tokens.ink2;
			const number = { x: x + 18, y, text: String(at + 1), weight: 700, fill } as const;
			return [
				{ ...number, size: SIZE, align: 'right' },
				{ x: x + 25, y, text: label, size: SIZE, fill, limit: step - 32 },
			];
		}),
		plot.width,
	);
}

export function mapKeyHeight(points: readonly MapPoint[], width: MapPlot['width']): number {
	return 14 + Math.ceil(points.length / keyColumns(width)) * KEY_LINE;
}

function keyColumns(width: MapPlot['width']): number {
	return width === 'wide' ? 3 : 2;
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

function cornerTexts({ quadrants }: ImportanceMapProps, plot: MapPlot): readonly Text[] {
	const { left, right, top, bottom, middle } = plot;
	const [atLeft, atRight] = [middle.x - left - 16, right - middle.x - 16];
	const face = { size: SIZE, weight: 600, fill: tokens.ink2 } as const;
	const start = { ...face, x: left + 8, limit: Math.max(0, atLeft) } as const;
	const end = { ...face, x: right - 8, align: 'right', limit: Math.max(0, atRight) } as const;
	return [
		{ ...start, y: top + 17, text: quadrants.keep },
		{ ...end, y: top + 17, text: quadrants.protect },
		{ ...start, y: bottom - 9, text: quadrants.leave },
		{ ...end, y: bottom - 9, text: quadrants.repair, fill: tokens.badText },
	];
}

function boxOfCorner({ x, y, text, align, limit = Infinity }: Text): Box {
	const wide = Math.min(limit, textWidth(plainText(text), SIZE, 600));
	const left = align === 'right' ? x - wide : x;
	return { left, right: left + wide, top: y - SIZE, bottom: y + 4 };
}

/** Null where some label has no place of its own. */
function labelTexts(
	points: readonly MapPoint[],
	plot: MapPlot,
	corners: readonly Box[],
	isNumbered: boolean,
): readonly Text[] | null {
	const labelled = points.map((point, at): Labelled => {
		const weight = point.isClear && point.tone !== 'plain' ? 700 : isNumbered ? 600 : 400;
		const text = isNumbered
			? String(at + 1)
			: fitText(plainText(point.label), LONGEST, SIZE, weight);
		const place = {
			x: placeAt(plot.x, point.importance.at),
			y: placeAt(plot.y, point.performance.at),
		};
		return { ...place, text, weight };
	});
	const { left, right, top, bottom } = plot;
	const placed = placeLabels(labelled, SIZE, {
		field: { left: left + 2, right: right - 2, top: top + 2, bottom: bottom - 2 },
		taken: [...corners, ...labelled.map(({ x, y }) => square(x, y))],
		marks: points.flatMap((point) => armsOf(point, plot)),
	});
	return (
		placed?.map(({ x, y }, at): Text => {
			const { text = '', weight = 400 } = labelled[at] ?? {};
			const point = points[at];
			const fill = point?.isClear ? tones[point.tone].text : tokens.ink2;
			return { x, y, text, size: SIZE, weight, fill, align: 'center', halo: true };
		}) ?? null
	);
}

/** The dot of a point. */
function square(x: number, y: number): Box {
	return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
}

function armsOf({ importance, performance }: MapPoint, { x, y }: MapPlot): readonly Box[] {
	const [across, up] = [placeAt(x, importance.at), placeAt(y, performance.at)];
	return [
		{ left: placeAt(x, importance.low), right: placeAt(x, importance.high), top: up, bottom: up },
		{
			left: across,
			right: across,
			top: placeAt(y, performance.high),
			bottom: placeAt(y, performance.low),
		},
	];
}
