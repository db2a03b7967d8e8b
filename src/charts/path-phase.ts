import type { Estimate, RowStyle } from './models.ts';
import type { Tone } from './tokens.ts';

/** One touchpoint of the path. */
export interface PathPoint {
	/** May hold soft hyphens where it can be broken. */
	readonly label: string;
	/** Null when not published. */
	readonly estimate: Estimate | null;
	/** From the least to the most satisfied role; null when not published. */
	readonly range: { readonly low: number; readonly high: number } | null;
	readonly style: RowStyle;
	readonly hiddenText: string;
	/** Its name in the story ("Weakest link") and colour; null for most points. */
	readonly named: { readonly text: string; readonly tone: Tone } | null;
}

export interface PathPhase {
	readonly label: string;
	readonly points: readonly PathPoint[];
}
