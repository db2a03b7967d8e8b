import type { Chart, Drawing, Layer } from './drawing.ts';
import { drawnWidths } from './drawn-chart.ts';
import { dots, rects, rules } from './marks.ts';
import type { Axis, ChartFrame, Estimate } from './models.ts';
import { mapKey, mapKeyHeight, mapTexts } from './map-texts.ts';
import type { Scale } from './scale.ts';
import { placeAt, valueAt } from './scale.ts';
import type { Tone } from './tokens.ts';
import { tokens, tones } from './tokens.ts';

/** One thing that is important to a degree and done well to a degree. */
export interface MapPoint {
	readonly label: string;
	readonly importance: Estimate;
	readonly performance: Estimate;
	/** `clear` only where the whole cross lies in one quadrant; a hollow dot touches a line. */
	readonly isClear: boolean;
	readonly isIndicative: boolean;
	/** `bad` for what is to be repaired first, `good` for what is to be protected. */
	readonly tone: Extract<Tone, 'plain' | 'bad' | 'good'>;
}

/** What to do in each corner, as instructions. */
export interface MapQuadrants {
	/** Less important, done well. */
	readonly keep: string;
	/** Important, done well. */
	readonly protect: string;
	/** Less important, done badly. */
	readonly leave: string;
	/** Important, done badly. */
	readonly repair: string;
}

/** Importance–performance map: crosses of two intervals between two dividing lines. */
export interface ImportanceMapProps extends ChartFrame {
	/** Along x. */
	readonly importance: Axis;
	/** Up y. */
	readonly performance: Axis;
	readonly names: { readonly importance: string; readonly performance: string };
	/** Where the lines divide, in the units of the axes. */
	readonly centre: { readonly importance: number; readonly performance: number };
	readonly quadrants: MapQuadrants;
	readonly points: readonly MapPoint[];
}

/** Where a map is drawn, in units. */
export interface MapPlot {
	readonly width: 'wide' | 'narrow';
	readonly x: Scale;
	readonly y: Scale;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Of the dividing lines. */
	readonly middle: { readonly x: number; readonly y: number };
}

export function importanceMap(props: ImportanceMapProps): Chart {
	const drawings = [drawMap(props, 'wide'), drawMap(props, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

function drawMap(props: ImportanceMapProps, width: 'wide' | 'narrow'): Drawing {
	const plot = mapPlot(props, width);
	const { layers: words, numbered } = mapTexts(props, plot);
	const layers: Layer[] = [
		...ground(props, plot),
		...crosses(props.points, plot),
		...middles(props.points, plot),
		...words,
		...(numbered ? mapKey(props.points, plot) : []),
	];
	const key = numbered ? mapKeyHeight(props.points, width) : 0;
	return { width, height: plot.bottom + 42 + key, layers };
}

function mapPlot(props: ImportanceMapProps, width: 'wide' | 'narrow'): MapPlot {
	const left = 40;
	const right = drawnWidths[width] - 6;
	const top = 24;
	const bottom = top + (width === 'wide' ? 424 : 320);
	const x: Scale = { domain: props.importance.domain, range: [left, right] };
	const y: Scale = { domain: props.performance.domain, range: [bottom, top] };
	const { importance, performance } = props.centre;
	const middle = { x: placeAt(x, importance), y: placeAt(y, performance) };
	return { width, x, y, left, right, top, bottom, middle };
}

/** The corner to be repaired is tinted; grid lines under the two dividing lines. */
function ground({ importance, performance }: ImportanceMapProps, plot: MapPlot): Layer[] {
	const { x, y, left, right, top, bottom, middle } = plot;
	const corner = { x: middle.x, x2: right, y: middle.y, y2: bottom, fill: tokens.band };
	const grid = { stroke: tokens.grid, width: 1 };
	const dividing = { stroke: tokens.axis, width: 1.5 };
	return [
		...rects([corner]),
		...rules([
			...importance.ticks.map(({ at }) => {
				const across = valueAt(x, at);
				return { ...grid, x: across, x2: across, y: top, y2: bottom };
			}),
			...performance.ticks.map(({ at }) => {
				const up = valueAt(y, at);
				return { ...grid, x: left, x2: right, y: up, y2: up };
			}),
			{ ...dividing, x: middle.x, x2: middle.x, y: top, y2: bottom },
			{ ...dividing, x: left, x2: right, y: middle.y, y2: middle.y },
		]),
	];
}

function crosses(points: readonly MapPoint[], { x, y }: MapPlot): Layer[] {
	return rules(
		points.flatMap(({ importance, performance, tone, isClear, isIndicative }) => {
			const stroke = isClear ? tones[tone].mark : tokens.context;
			const line = { stroke, width: 1.8, ...(isIndicative && { dash: [2, 3] }) };
			const [across, up] = [placeAt(x, importance.at), placeAt(y, performance.at)];
			const arm = { x: placeAt(x, importance.low), x2: placeAt(x, importance.high) };
			const post = { y: placeAt(y, performance.low), y2: placeAt(y, performance.high) };
			return [
				{ ...line, ...arm, y: up, y2: up },
				{ ...line, ...post, x: across, x2: across },
			];
		}),
	);
}

function middles(points: readonly MapPoint[], { x, y }: MapPlot): Layer[] {
	return dots(
		points.map(({ importance, performance, tone, isClear, isIndicative }) => {
			const place = { x: placeAt(x, importance.at), y: placeAt(y, performance.at), radius: 5 };
			if (!isClear || isIndicative) {
				const stroke = isClear ? tones[tone].mark : tokens.ink2;
				return { ...place, fill: tokens.page, stroke, strokeWidth: 2 };
			}
			return { ...place, fill: tones[tone].mark, stroke: tokens.page, strokeWidth: 1 };
		}),
	);
}
