import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import { rules } from './marks.ts';
import type { Axis } from './models.ts';
import type { Scale } from './scale.ts';
import { valueAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tokens } from './tokens.ts';

/** Grid lines from `top` to `bottom`; zero inside a scale that has both signs is the stronger one. */
export function tickRules(axis: Axis, scale: Scale, top: number, bottom: number): Layer[] {
	return rules(
		axis.ticks.map(({ at }) => ({
			x: at,
			x2: at,
			y: top,
			y2: bottom,
			...(isZero(axis, at)
				? { stroke: tokens.axis, width: 1.5 }
				: { stroke: tokens.grid, width: 1 }),
		})),
		{ x: scale },
	);
}

/**
 * The labels of an axis along x, with their baseline at `y`. Where two would touch, the later one
 * stays: the last label often carries the unit.
 */
export function tickLabels(axis: Axis, scale: Scale, y: number, width: DrawnWidth): Layer[] {
	const face = { y, size: 12.5, fill: tokens.ink2, align: 'center' } as const;
	const kept: Text[] = [];
	let free = Infinity;
	for (const { at, text } of axis.ticks.toReversed()) {
		const half = textWidth(text, 12.5, 400) / 2;
		const x = Math.min(valueAt(scale, at), drawnWidths[width] - half);
		if (x + half > free) continue;
		kept.unshift({ ...face, x, text });
		free = x - half - 6;
	}
	return texts(kept, width);
}

/** Whether a tick is the zero between two signs. */
export function isZero({ domain }: Axis, at: number): boolean {
	return at === 0 && domain[0] < 0 && domain[1] > 0;
}
