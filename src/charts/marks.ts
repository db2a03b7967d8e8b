import type { Layer } from './drawing.ts';
import { asIs, layersByMark, pointEncoding, spanEncoding } from './layer-form.ts';
import type { Scales } from './scale.ts';
import type { Colour } from './tokens.ts';

interface Span {
	readonly x: number;
	readonly x2: number;
	readonly y: number;
	readonly y2: number;
}

export interface Rect extends Span {
	readonly fill: Colour;
	readonly stroke?: Colour;
	readonly strokeWidth?: number;
	readonly dash?: readonly number[];
	readonly radius?: number;
}

export interface Rule extends Span {
	readonly stroke: Colour;
	readonly width: number;
	readonly dash?: readonly number[];
	readonly round?: boolean;
}

export interface Dot {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly shape?: 'circle' | 'diamond' | 'triangle-up' | 'triangle-down';
	readonly fill: Colour;
	readonly stroke: Colour;
	readonly strokeWidth?: number;
	readonly dash?: readonly number[];
}

export interface Line {
	readonly points: readonly { readonly x: number; readonly y: number }[];
	readonly stroke: Colour;
	readonly width: number;
}

export function rects(items: readonly Rect[], scales: Scales = {}): Layer[] {
	const drawn = items.filter(({ x, x2, y, y2 }) => x !== x2 && y !== y2);
	return layersByMark(drawn, ({ stroke, strokeWidth, dash, radius }) => ({
		mark: {
			type: 'rect',
			...(stroke && { stroke, strokeWidth: strokeWidth ?? 1 }),
			...(dash && { strokeDash: dash }),
			...(radius !== undefined && { cornerRadius: radius }),
		},
		encoding: { ...spanEncoding(scales), fill: asIs('fill') },
		row: ({ x, x2, y, y2, fill }) => ({ x, x2, y, y2, fill }),
	}));
}

export function rules(items: readonly Rule[], scales: Scales = {}): Layer[] {
	return layersByMark(items, ({ width, dash, round }) => ({
		mark: {
			type: 'rule',
			strokeWidth: width,
			...(dash && { strokeDash: dash }),
			...(round && { strokeCap: 'round' }),
		},
		encoding: { ...spanEncoding(scales), stroke: asIs('stroke') },
		row: ({ x, x2, y, y2, stroke }) => ({ x, x2, y, y2, stroke }),
	}));
}

export function dots(items: readonly Dot[], scales: Scales = {}): Layer[] {
	return layersByMark(items, ({ radius, shape, strokeWidth, dash }) => ({
		mark: {
			type: 'point',
			shape: shape ?? 'circle',
			size: (2 * radius) ** 2,
			strokeWidth: strokeWidth ?? 2,
			...(dash && { strokeDash: dash }),
			opacity: 1,
		},
		encoding: { ...pointEncoding(scales), fill: asIs('fill'), stroke: asIs('stroke') },
		row: ({ x, y, fill, stroke }) => ({ x, y, fill, stroke }),
	}));
}

/** Joined points; a line of one point is not drawn. */
export function lines(items: readonly Line[], scales: Scales = {}): Layer[] {
	const drawn = items.filter(({ points }) => points.length > 1);
	return drawn.map(({ points, stroke, width }) => ({
		mark: { type: 'line', stroke, strokeWidth: width, strokeJoin: 'round' },
		encoding: {
			...pointEncoding(scales),
			order: { field: 'order', type: 'quantitative' },
		},
		rows: points.map(({ x, y }, order) => ({ x, y, order })),
	}));
}
