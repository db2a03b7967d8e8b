import type { Axis, ChartFrame, Estimate } from './models.ts';
import type { Tone } from './tokens.ts';

/** One thing that is important to a degree and done well to a degree. */
export interface MapPoint {
	readonly label: string;
	readonly importance: Estimate;
	readonly performance: Estimate;
	/** `clear` only where the whole cross lies in one quadrant; a hollow dot touches a line. */
	readonly isClear: boolean;
	readonly isIndicative: boolean;
	/** `bad` for what is to be repaired first, `good` for what is to be protected. */
	readonly tone: Extract<Tone, 'plain' | 'bad' | 'good'>;
}

/** What to do in each corner, as instructions. */
export interface MapQuadrants {
	/** Less important, done well. */
	readonly keep: string;
	/** Important, done well. */
	readonly protect: string;
	/** Less important, done badly. */
	readonly leave: string;
	/** Important, done badly. */
	readonly repair: string;
}

/** Importance–performance map: crosses of two intervals between two dividing lines. */
export interface ImportanceMapProps extends ChartFrame {
	/** Along x. */
	readonly importance: Axis;
	/** Up y. */
	readonly performance: Axis;
	readonly names: { readonly importance: string; readonly performance: string };
	/** Where the lines divide, in the units of the axes. */
	readonly centre: { readonly importance: number; readonly performance: number };
	readonly quadrants: MapQuadrants;
	readonly points: readonly MapPoint[];
}
