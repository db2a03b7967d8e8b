import type { Interval, PointWithInterval } from './interval.ts';

/**
 * Interval of the difference first − second of two independent quantities, from the interval of
 * each ("method of variance estimates recovery").
 *
 * Method: Zou & Donner 2008, "Construction of Confidence Limits about Effect Measures".
 * Unit: that of the two quantities, which must share it. Keeps their confidence level and never
 * leaves the range of a difference where theirs never leave their own.
 * Limits: the two must come from different people in different clusters.
 *
 * @throws RangeError when a point lies outside its own interval
 */
export function moverDifference(first: PointWithInterval, second: PointWithInterval): Interval {
	requireInside(first);
	requireInside(second);
	const difference = first.point - second.point;
	const below = Math.hypot(first.point - first.low, second.high - second.point);
	const above = Math.hypot(first.high - first.point, second.point - second.low);
	return { low: difference - below, high: difference + above };
}

function requireInside({ low, point, high }: PointWithInterval): void {
	if (!(low <= point && point <= high)) {
		throw new RangeError(`the point ${point} is outside its interval ${low} to ${high}`);
	}
}
