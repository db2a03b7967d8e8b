import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { rules } from './marks.ts';
import type { Axis } from './models.ts';
import type { Scale } from './scale.ts';
import { valueAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import { texts } from './texts.ts';
import { tokens } from './tokens.ts';

/** The room that the labels of an upright axis need, with the gap to the plot. */
export function valueAxisWidth({ ticks }: Axis): number {
	return Math.ceil(Math.max(0, ...ticks.map(({ text }) => textWidth(text, 12.5, 400))) + 8);
}

/** An upright axis: grid lines from `left` to `right` and labels before them; zero is stronger. */
export function valueAxis(
	axis: Axis,
	scale: Scale,
	left: number,
	right: number,
	width: DrawnWidth,
): Layer[] {
	const line = { x: left, x2: right, width: 1 };
	const face = { x: left - 6, size: 12.5, fill: tokens.ink2, align: 'right' } as const;
	return [
		...rules(
			axis.ticks.map(({ at }) => {
				return { ...line, y: at, y2: at, stroke: at === 0 ? tokens.axis : tokens.grid };
			}),
			{ y: scale },
		),
		...texts(
			axis.ticks.map(({ at, text }) => ({ ...face, y: valueAt(scale, at) + 4, text })),
			width,
		),
	];
}
