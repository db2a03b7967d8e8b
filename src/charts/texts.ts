import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import { asIs, layersByMark, pointEncoding } from './layer-form.ts';
import { plainText } from './plain-text.ts';
import { fitText, textWidth } from './text-width.ts';
import type { Weight } from './text-width.ts';
import type { Colour } from './tokens.ts';
import { tokens } from './tokens.ts';

export interface Text {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly align?: 'left' | 'center' | 'right';
	readonly size?: number;
	readonly weight?: Weight;
	readonly italic?: boolean;
	readonly fill?: Colour;
	/** A stroke of the page's colour under the letters, for text over marks. */
	readonly halo?: boolean;
	/** Turned a quarter to the left around its place. */
	readonly upright?: boolean;
	/** The room for it, in units; a longer text is cut with an ellipsis. */
	readonly limit?: number;
}

/** Texts in units of the drawing: cut to their limit and moved inside the drawing's width. */
export function texts(items: readonly Text[], width: DrawnWidth): Layer[] {
	const placed = items.map((item) => placeText(item, width)).filter(({ text }) => text !== '');
	return layersByMark(placed, ({ align, size, weight, italic, halo, upright }) => ({
		mark: {
			type: 'text',
			align: align ?? 'left',
			baseline: 'alphabetic',
			fontSize: size ?? 14,
			fontWeight: weight ?? 400,
			...(italic && { fontStyle: 'italic' }),
			...(halo && { stroke: tokens.page, strokeWidth: 4 }),
			...(upright && { angle: 270 }),
		},
		encoding: {
			...pointEncoding({}),
			text: { field: 'text', type: 'nominal' },
			fill: asIs('fill'),
		},
		row: ({ x, y, text, fill }) => ({ x, y, text, fill: fill ?? tokens.ink }),
	}));
}

function placeText(item: Text, width: DrawnWidth): Text {
	const { size = 14, weight = 400, upright = false } = item;
	const room = upright ? Infinity : drawnWidths[width];
	const limit = Math.max(0, Math.min(item.limit ?? Infinity, room));
	const text = fitText(plainText(item.text), limit, size, weight);
	if (upright) return { ...item, text };
	const wide = textWidth(text, size, weight);
	const before = { left: 0, center: wide / 2, right: wide }[item.align ?? 'left'];
	const x = Math.max(before, Math.min(item.x, room - wide + before));
	return { ...item, text, x };
}
