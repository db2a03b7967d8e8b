import type { Layer } from './drawing.ts';
import { dots } from './marks.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { tokens } from './tokens.ts';

/** A difference that a test says is clear: its direction and its words. */
export interface DifferenceMark {
	readonly way: 'up' | 'down';
	readonly text: string;
}

interface Marked {
	readonly differs?: DifferenceMark;
}

/** The words of a difference, at the right end of what they belong to. */
export function differenceText({ differs }: Marked, x: number, y: number): Text[] {
	if (!differs) return [];
	const fill = differs.way === 'up' ? tokens.goodText : tokens.badText;
	return [{ x, y, text: differs.text, size: 12.5, weight: 600, fill, align: 'right' }];
}

/** The arrow before those words; never without them. */
export function differenceSigns(
	rows: readonly { readonly row: Marked; readonly y: number }[],
	start: (row: Marked) => number,
	down: number,
): Layer[] {
	return dots(
		rows.flatMap(({ row, y }) => {
			if (!row.differs) return [];
			const isUp = row.differs.way === 'up';
			const fill = isUp ? tokens.good : tokens.bad;
			const shape = isUp ? ('triangle-up' as const) : ('triangle-down' as const);
			return [
				{ x: start(row) + 5, y: y + down, radius: 4, shape, fill, stroke: fill, strokeWidth: 0.5 },
			];
		}),
	);
}

/** Of its words with the arrow before them. */
export function differenceWidth({ differs }: Marked): number {
	return differs ? textWidth(differs.text, 12.5, 600) + 15 : 0;
}
