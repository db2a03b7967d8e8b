/**
 * The parts that the row models of all charts share. Charts write no words and format no numbers:
 * every text arrives finished, and every number beside it only says where to draw.
 */

/** A number with the words for it. `at` is in the unit of the chart's axis. */
export interface Place {
	readonly at: number;
	readonly text: string;
}

/** A value with its interval, `low` ≤ `at` ≤ `high` in the axis's unit, and the value as text. */
export interface Estimate extends Place {
	readonly low: number;
	readonly high: number;
	/** The interval as text ("+4…+19"), shown where the drawing has room for it. */
	readonly interval: string;
}

/** An axis: what it spans and its labelled places. A value outside the domain is drawn at its edge. */
export interface Axis {
	readonly domain: readonly [low: number, high: number];
	readonly ticks: readonly Place[];
}

/**
 * How sure a row is.
 * - `clear`: drawn in full.
 * - `indicative`: a small base; italic number, hollow dot, dotted line.
 * - `hidden`: hatched, with `hiddenText`; values are ignored even when given.
 * - `not-asked`, `not-estimable`: `hiddenText` without a hatch; values are ignored.
 */
export type RowStyle = 'clear' | 'indicative' | 'hidden' | 'not-asked' | 'not-estimable';

/** What every chart needs beside its rows. */
export interface ChartFrame {
	/** Prefix of the ids inside the svg, unique in a page: a–z, 0–9 and hyphens. */
	readonly id: string;
	/** The short label for assistive technology; the table under the figure is the long one. */
	readonly label: string;
}

/** Whether a row's values are drawn; charts forget those of the others before they lay out. */
export function isShown(style: RowStyle): boolean {
	return style === 'clear' || style === 'indicative';
}

/** The base of a row as it may be drawn: a hidden row says nothing about its size. */
export function shownBase({ base, style }: { base: string; style: RowStyle }): string {
	return style === 'hidden' ? '' : base;
}
