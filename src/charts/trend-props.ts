import type { Axis, ChartFrame, Estimate, RowStyle } from './models.ts';
import type { Tone } from './tokens.ts';
import type { TrendEvent } from './trend-events.ts';

/** One wave, in the order of time. */
export interface TrendWave {
	/** Under its place ("Q3"). */
	readonly label: string;
	/** Under the label where it differs from that of the label before ("2026"); empty for none. */
	readonly period: string;
	/** Null when not published. */
	readonly estimate: Estimate | null;
	readonly style: RowStyle;
	readonly hiddenText: string;
	/** True when it may not be joined with the wave before: the method or the wording changed. */
	readonly isBreak: boolean;
	/** Whether its value stands beside it; few do. */
	readonly isLabelled: boolean;
	readonly tone: Tone;
}

/** A value across all waves that they are read against. */
export interface TrendLevel {
	readonly at: number;
	/** Its name and value ("Target 65 %"), beside the wide drawing. */
	readonly text: string;
	/** Its value alone, beside the narrow one. */
	readonly short: string;
}

/** Trend: a value per wave with its interval, at even steps. */
export interface TrendProps extends ChartFrame {
	readonly axis: Axis;
	readonly waves: readonly TrendWave[];
	/** A dashed line; null for none. */
	readonly target: TrendLevel | null;
	readonly events: readonly TrendEvent[];
	/** Between which values a usual wave lies, and the usual level; left out where it is not known. */
	readonly usual?: {
		readonly low: TrendLevel;
		readonly high: TrendLevel;
		readonly centre: TrendLevel;
	};
}
