import type { RowStyle } from './models.ts';

/** Direction of the sign before a verdict, and whether it is good or bad news. */
export interface VerdictTone {
	readonly way: 'up' | 'down';
	readonly tone: 'good' | 'bad';
}

/** A row of a chart with one track per row, without its marks. */
export interface FrameRow {
	readonly label: string;
	readonly base: string;
	/** Starts a group with this heading when the row before has another; empty for no groups. */
	readonly group: string;
	readonly bold: boolean;
	readonly style: RowStyle;
	readonly hiddenText: string;
	/** A hairline above, for the total after its parts. */
	readonly total: boolean;
	/** One text per column. */
	readonly cells: readonly string[];
	/** In place of the cells of a row that is not shown; left out for nothing. */
	readonly absence?: readonly string[];
	/** Of the words of a verdict in the last column, where they tell a clear difference. */
	readonly verdict?: VerdictTone;
}

/** Whether a row is the first of its group. */
export function startsGroup(rows: readonly FrameRow[], index: number): boolean {
	return rows[index]?.group !== rows[index - 1]?.group;
}
