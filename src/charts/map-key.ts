import type { Layer } from './drawing.ts';
import { drawnWidths } from './drawn-chart.ts';
import type { MapPoint } from './importance-map-props.ts';
import type { MapPlot } from './map-plot.ts';
import { LABEL_SIZE, type MapSpot } from './map-spots.ts';
import { dots } from './marks.ts';
import type { Dot } from './marks.ts';
import { plainText } from './plain-text.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tokens, tones } from './tokens.ts';

const LINE = 24;
/** From the left edge of a column to its words, and from them to the next column, in units. */
const INDENT = 27;
const GAP = 12;
const MOST_COLUMNS = { wide: 3, narrow: 2 } as const;
const ON_TONES = { plain: tokens.page, bad: tokens.onBad, good: tokens.onGood } as const;

/** The dots of a map: filled in their colour where the whole cross lies in one corner, else hollow. */
export function mapDots(spots: readonly MapSpot[], width: MapPlot['width']): Layer[] {
	return [
		...dots(spots.map(({ point, x, y, radius }) => ({ x, y, radius, ...paintOf(point) }))),
		...texts(spots.flatMap(numberIn), width),
	];
}

/** The dots that hold a number with their names, below the field, in as many columns as the names allow. */
export function mapKey(spots: readonly MapSpot[], plot: MapPlot): Layer[] {
	const numbered = spots.filter(({ name }) => name.kind === 'number');
	const columns = columnsOf(numbered, plot.width);
	const lines = Math.ceil(numbered.length / columns);
	const step = drawnWidths[plot.width] / columns;
	const placed = numbered.map((spot, at) => ({
		...spot,
		x: Math.floor(at / lines) * step + spot.radius + 1,
		y: plot.bottom + 66 + (at % lines) * LINE,
	}));
	const names = placed.map(({ point, x, y, radius }): Text => {
		const fill = point.isClear ? tones[point.tone].text : tokens.ink2;
		const left = x - radius - 1 + INDENT;
		return { x: left, y: y + 4.5, text: point.label, size: LABEL_SIZE, fill, limit: step - INDENT };
	});
	return [...mapDots(placed, plot.width), ...texts(names, plot.width)];
}

export function mapKeyHeight(spots: readonly MapSpot[], width: MapPlot['width']): number {
	const numbered = spots.filter(({ name }) => name.kind === 'number');
	if (numbered.length === 0) return 0;
	return 14 + Math.ceil(numbered.length / columnsOf(numbered, width)) * LINE;
}

function columnsOf(spots: readonly MapSpot[], width: MapPlot['width']): number {
	const widths = spots.map(({ point }) => textWidth(plainText(point.label), LABEL_SIZE, 400));
	const needed = INDENT + Math.max(0, ...widths) + GAP;
	const columns = Math.floor((drawnWidths[width] + GAP) / needed);
	return Math.min(Math.max(1, columns), MOST_COLUMNS[width]);
}

function numberIn({ point, x, y, name }: MapSpot): Text[] {
	if (name.kind !== 'number') return [];
	const fill = isFilled(point) ? ON_TONES[point.tone] : tokens.ink;
	const face = { size: 12.5, weight: 700, align: 'center', fill } as const;
	return [{ ...face, x, y: y + 4.3, text: String(name.number) }];
}

function paintOf(point: MapPoint): Pick<Dot, 'fill' | 'stroke' | 'strokeWidth'> {
	const colour = point.isClear ? tones[point.tone].mark : tokens.ink2;
	return { fill: isFilled(point) ? colour : tokens.page, stroke: colour, strokeWidth: 2 };
}

function isFilled({ isClear, isIndicative }: MapPoint): boolean {
	return isClear && !isIndicative;
}
