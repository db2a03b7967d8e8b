import { exactSum } from './exact-sum.ts';
import type { Interval } from './interval.ts';

/** One touchpoint's means, with their intervals where they are known. */
export interface ImportancePerformance {
	readonly performance: number;
	readonly importance: number;
	readonly performanceInterval?: Interval | undefined;
	readonly importanceInterval?: Interval | undefined;
}

/** The four fields of Martilla & James. */
export type Quadrant = 'concentrate' | 'keep_up' | 'low_priority' | 'possible_overkill';

/** Where a touchpoint stands. */
export interface QuadrantPlace {
	readonly quadrant: Quadrant;
	/** Whether an interval touches a cross-hair: the touchpoint is then in no field. */
	readonly isOnTheLine: boolean;
}

/** Cross-hairs and places of all touchpoints. */
export interface ImportancePerformanceMap {
	readonly performanceLine: number;
	readonly importanceLine: number;
	readonly places: readonly QuadrantPlace[];
}

/**
 * Importance–performance map with cross-hairs at the grand means, or at lines given.
 *
 * Method: Martilla & James 1977, "Importance-Performance Analysis". A value on a line counts as high.
 * Unit: those of the two axes.
 * Limits: 6 touchpoints or more with 20 answers each; with cross-hairs at the means some touchpoint is
 * always low.
 *
 * @param lines scale-centred cross-hairs; the grand means when left out
 * @throws RangeError when there is no touchpoint or a mean is not finite
 */
export function importancePerformance(
	touchpoints: readonly ImportancePerformance[],
	lines?: { readonly performance: number; readonly importance: number },
): ImportancePerformanceMap {
	if (touchpoints.length === 0) throw new RangeError('there is no map of no touchpoints');
	const performanceLine = lines?.performance ?? meanOf(touchpoints.map((t) => t.performance));
	const importanceLine = lines?.importance ?? meanOf(touchpoints.map((t) => t.importance));
	const places = touchpoints.map((touchpoint) => ({
		quadrant: quadrantOf(
			touchpoint.performance >= performanceLine,
			touchpoint.importance >= importanceLine,
		),
		isOnTheLine:
			touches(touchpoint.performanceInterval, performanceLine) ||
			touches(touchpoint.importanceInterval, importanceLine),
	}));
	return { performanceLine, importanceLine, places };
}

function meanOf(values: readonly number[]): number {
	return exactSum(values) / values.length;
}

function quadrantOf(performsHigh: boolean, isImportant: boolean): Quadrant {
	if (isImportant) return performsHigh ? 'keep_up' : 'concentrate';
	return performsHigh ? 'possible_overkill' : 'low_priority';
}

function touches(interval: Interval | undefined, line: number): boolean {
	return interval !== undefined && interval.low <= line && line <= interval.high;
}
