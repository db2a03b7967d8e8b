import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths, isStacked } from './drawn-chart.ts';
import type { FrameRow } from './frame-row.ts';
import { textWidth } from './text-width.ts';
import { texts } from './texts.ts';
import { tokens } from './tokens.ts';

/** A column of texts at the right, with its head in one or two lines. */
export interface FrameColumn {
	readonly head: readonly string[];
	readonly face: ColumnFace;
}

/**
 * `value` is semibold, and bold in bold rows; `verdict` is bold in bold rows and grey in others, for
 * numbers that count only when a test says so; `plain` is neither.
 */
type ColumnFace = 'value' | 'verdict' | 'plain';

export interface PlacedColumn {
	/** The right edge of its texts, in units. */
	readonly end: number;
	readonly width: number;
	readonly face: ColumnFace;
}

export interface PlacedColumns {
	readonly ends: readonly PlacedColumn[];
	/** Where the first column begins. */
	readonly start: number;
	readonly heads: readonly Layer[];
	readonly headHeight: number;
}

/** Room for the arrow before a verdict. */
export const VERDICT_SIGN = 16;

/** Columns from the right edge, each as wide as its widest text, between 44 and 150 units. */
export function placeColumns(
	columns: readonly FrameColumn[],
	rows: readonly Pick<FrameRow, 'cells' | 'absence' | 'verdict'>[],
	width: DrawnWidth,
): PlacedColumns {
	const gap = isStacked(width) ? 12 : 18;
	const least = isStacked(width) ? 0 : 44;
	const most = 150;
	const ends: PlacedColumn[] = [];
	let end: number = drawnWidths[width];
	for (const [index, column] of Array.from(columns.entries()).toReversed()) {
		const heads = column.head.map((text) => textWidth(text, 12.5, 400));
		const sign = index === columns.length - 1 ? VERDICT_SIGN : 0;
		const cells = rows.map(
			({ cells: row, absence = [], verdict }) =>
				textWidth(absence[index] ?? row[index] ?? '', 14, 700) + (verdict ? sign : 0),
		);
		const needed = Math.min(Math.max(least, ...heads, ...cells), most);
		ends.unshift({ end, width: needed, face: column.face });
		end -= needed + gap;
	}
	const lines = Math.max(0, ...columns.map(({ head }) => head.length));
	const face = { size: 12.5, fill: tokens.ink2, align: 'right' } as const;
	const heads = columns.flatMap(({ head }, index) => {
		const place = ends[index];
		if (!place) return [];
		return head.map((text, line) => ({
			...face,
			text,
			x: place.end,
			limit: place.width,
			y: 13 + 14 * (lines - head.length + line),
		}));
	});
	return {
		ends,
		start: end + gap,
		heads: texts(heads, width),
		headHeight: lines === 0 ? 0 : 8 + 14 * lines,
	};
}
