import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { textWidth } from './text-width.ts';
import { texts } from './texts.ts';
import type { Colour } from './tokens.ts';

export interface Head {
	readonly text: string;
	readonly fill: Colour;
}

/**
 * Words over the two edges of 100 % bars, and over their middle: the legend. When the three do not
 * fit side by side, each is cut to its third.
 */
export function edgeHeads(
	heads: { readonly start: Head; readonly middle: Head | null; readonly end: Head },
	range: readonly [number, number],
	y: number,
	width: DrawnWidth,
): Layer[] {
	const [from, to] = range;
	const { start, middle, end } = heads;
	const widthOf = (head: Head | null) => (head ? textWidth(head.text, 13, 600) : 0);
	const gaps = middle ? 20 : 10;
	const fits = widthOf(start) + widthOf(middle) + widthOf(end) + gaps <= to - from;
	const limit = fits ? Infinity : (to - from - gaps) / (middle ? 3 : 2);
	const free = {
		from: from + Math.min(widthOf(start), limit) + 10,
		to: to - Math.min(widthOf(end), limit) - 10,
	};
	const half = Math.min(widthOf(middle), limit) / 2;
	const centre = Math.min(Math.max((from + to) / 2, free.from + half), free.to - half);
	const face = { y, size: 13, weight: 600, limit } as const;
	const between = middle ? [{ ...face, ...middle, x: centre, align: 'center' } as const] : [];
	return texts(
		[{ ...face, ...start, x: from }, ...between, { ...face, ...end, x: to, align: 'right' }],
		width,
	);
}
