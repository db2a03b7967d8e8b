import type { Chart, Drawing, Layer } from './drawing.ts';
import type { ImportanceMapProps, MapPoint } from './importance-map-props.ts';
import type { MapPlot } from './map-plot.ts';
import { mapPlot } from './map-plot.ts';
import { mapDots, mapKey, mapKeyHeight } from './map-key.ts';
import { mapSpots } from './map-spots.ts';
import { boxOfCorner, cornerTexts, mapTexts } from './map-texts.ts';
import { rects, rules } from './marks.ts';
import { placeAt, valueAt } from './scale.ts';
import { tokens, tones } from './tokens.ts';

export function importanceMap(props: ImportanceMapProps): Chart {
	const drawings = [drawMap(props, 'wide'), drawMap(props, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

function drawMap(props: ImportanceMapProps, width: 'wide' | 'narrow'): Drawing {
	const plot = mapPlot(props, width);
	const corners = cornerTexts(props, plot);
	const spots = mapSpots(props.points, plot, corners.map(boxOfCorner));
	const layers: Layer[] = [
		...ground(props, plot),
		...crosses(props.points, plot),
		...mapDots(spots, width),
		...mapTexts(props, plot, corners, spots),
		...mapKey(spots, plot),
	];
	return { width, height: plot.bottom + 42 + mapKeyHeight(spots, width), layers };
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
