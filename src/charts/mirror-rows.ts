import type { VerdictTone } from './frame-row.ts';
import type { Axis, ChartFrame, Estimate, RowStyle } from './models.ts';

/** A bar that grows from the middle: a share with its interval, hatched where it is hidden, or none. */
export type MirrorSide = Estimate | 'hidden' | null;

/** Two shares that look at each other: what one group says and what another does, or two poles. */
export interface MirrorRow {
	readonly label: string;
	readonly base: string;
	/** Rows of the same group stand under its heading; empty for none. */
	readonly group: string;
	readonly left: MirrorSide;
	readonly right: MirrorSide;
	/** One text per column; null where it is hidden and hatched. */
	readonly cells: readonly (string | null)[];
	/** What a verdict says of the two: bold and coloured only where they differ clearly. */
	readonly clear: 'none' | 'worse' | 'better';
	/** The sign and colour of the words in the last column; left out where no difference is told. */
	readonly verdict?: VerdictTone;
	readonly style: RowStyle;
	readonly hiddenText: string;
}

/** Mirror: bars to both sides of one middle, on one scale from 0, edge against edge. */
export interface MirrorProps extends ChartFrame {
	readonly heads: {
		/** Over the two halves. */
		readonly left: string;
		readonly right: string;
		/** Over the columns at the right, one or two lines each; a narrow drawing leaves out all but the first. */
		readonly columns: readonly (readonly string[])[];
	};
	/** `poles`: bad at the left and good at the right. `groups`: the right one is coloured by verdict. */
	readonly look: 'poles' | 'groups';
	/** Repeats the end of the left bar as a tick on the right, so that the two can be compared. */
	readonly isEchoed: boolean;
	/** From 0 to the end of either side. */
	readonly axis: Axis;
	readonly rows: readonly MirrorRow[];
}

/** Whether a side has a share to draw. */
export function isNumber(side: MirrorSide): side is Estimate {
	return side !== null && side !== 'hidden';
}
