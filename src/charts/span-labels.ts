import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { rules } from './marks.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import type { Colour } from './tokens.ts';

/** Some neighbouring columns with the words for them, one or more lines. */
export interface LabelledSpan {
	readonly x: number;
	readonly x2: number;
	readonly fill: Colour;
	readonly words: Colour;
	readonly rows: readonly string[];
}

/** A coloured line at `y` under each span of columns and its words below, kept apart from each other. */
export function spanLabels(
	spans: readonly LabelledSpan[],
	{ left, right, y, width }: { left: number; right: number; y: number; width: DrawnWidth },
): Layer[] {
	const labels: Text[] = [];
	let free = right;
	for (const { x, x2, rows, words: fill } of spans.toReversed()) {
		const widest = Math.max(0, ...rows.map((row) => textWidth(row, 13, 600)));
		const limit = Math.max(0, Math.min(widest, free - left));
		const centre = Math.min((x + x2) / 2, free - limit / 2);
		free = centre - limit / 2 - 8;
		const face = { x: centre, size: 13, weight: 600, align: 'center', fill, limit } as const;
		labels.push(...rows.map((text, index) => ({ ...face, y: y + 19 + index * 16, text })));
	}
	return [
		...rules(spans.map(({ x, x2, fill }) => ({ x, x2, y, y2: y, stroke: fill, width: 4 }))),
		...texts(labels, width),
	];
}
