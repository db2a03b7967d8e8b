import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import { rules } from './marks.ts';
import { tokens } from './tokens.ts';

interface RowOfParts {
	readonly total: boolean;
}

/**
 * The tops of rows from `top` down, each `pitch` or more units high, with a gap above a total that
 * follows its parts.
 */
export function rowPlaces<Row extends RowOfParts>(
	rows: readonly Row[],
	top: number,
	pitch: (row: Row) => number,
	gap: number,
) {
	const tops: number[] = [];
	let y = top;
	for (const row of rows) {
		if (row.total && tops.length > 0) y += gap;
		tops.push(y);
		y += pitch(row);
	}
	return { tops, height: y };
}

/** A hairline over the whole width, `above` units above each total that follows its parts. */
export function totalRules(
	rows: readonly RowOfParts[],
	tops: readonly number[],
	width: DrawnWidth,
	above: number,
): Layer[] {
	const under = rows.flatMap(({ total }, index) => (total && index > 0 ? [tops[index] ?? 0] : []));
	const line = { x: 0, x2: drawnWidths[width], stroke: tokens.axis, width: 1 };
	return rules(under.map((top) => ({ ...line, y: top - above + 0.5, y2: top - above + 0.5 })));
}
