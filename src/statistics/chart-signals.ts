import type { Interval } from './interval.ts';

/** So many values in a row on one side of the centre are a signal. */
const RUN = 8;

/** Where a chart signals, as positions from 0. */
export interface ChartSignals {
	/** Values outside their limits. */
	readonly outside: readonly number[];
	/** Values that end a run of 8 or more on one side of the centre. */
	readonly runs: readonly number[];
}

/**
 * Signals of a control chart against limits that may be frozen.
 *
 * Method: Western Electric Company 1956, "Statistical Quality Control Handbook", rules 1 and 4 (one
 * point outside; 8 on one side). A value on a limit is inside, one on the centre ends a run.
 *
 * @param series values in the order of time
 * @param limits of each value, or one pair for all
 * @throws RangeError when limits and values differ in number
 */
export function chartSignals(
	series: readonly number[],
	centre: number,
	limits: Interval | readonly Interval[],
): ChartSignals {
	const perValue = 'low' in limits ? series.map(() => limits) : limits;
	if (perValue.length !== series.length) throw new RangeError('each value needs its limits');
	const outside: number[] = [];
	const runs: number[] = [];
	let run = 0;
	let side = 0;
	series.forEach((value, i) => {
		const limit = perValue[i];
		if (limit !== undefined && (value < limit.low || value > limit.high)) outside.push(i);
		const now = Math.sign(value - centre);
		run = now !== 0 && now === side ? run + 1 : Math.abs(now);
		side = now;
		if (run >= RUN) runs.push(i);
	});
	return { outside, runs };
}
