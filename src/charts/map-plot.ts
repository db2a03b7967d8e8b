import { drawnWidths } from './drawn-chart.ts';
import type { ImportanceMapProps } from './importance-map-props.ts';
import type { Scale } from './scale.ts';
import { placeAt } from './scale.ts';

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

export function mapPlot(props: ImportanceMapProps, width: 'wide' | 'narrow'): MapPlot {
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
