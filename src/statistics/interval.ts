/** A closed interval, in the unit of the number it belongs to; `low` is never above `high`. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** A number with its interval, both in the same unit and both unrounded. */
export interface PointWithInterval extends Interval {
	readonly point: number;
}
