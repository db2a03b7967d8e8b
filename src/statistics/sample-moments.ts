import { exactSum } from './exact-sum.ts';

/** Count, mean and sample standard deviation (divisor n − 1); the last is 0 for a single value. */
export interface SampleMoments {
	readonly n: number;
	readonly mean: number;
	readonly standardDeviation: number;
}

/**
 * Count, mean and sample standard deviation of values with equal weights.
 *
 * Unit: that of the values. The order of the values changes no bit; equal values have exactly that
 * mean and a deviation of exactly 0.
 *
 * @throws RangeError when there is no value or one is not finite
 */
export function sampleMoments(values: ArrayLike<number>): SampleMoments {
	const n = values.length;
	if (n === 0) throw new RangeError('there is no mean of no values');
	const mean = clampToRange(exactSum(values) / n, values);
	const variance =
		n === 1 ? 0 : exactSum(values, (value) => (value - mean) * (value - mean)) / (n - 1);
	return { n, mean, standardDeviation: Math.sqrt(variance) };
}

/** Undoes the last rounding of sum / n, which may leave the range of the values. */
function clampToRange(mean: number, values: ArrayLike<number>): number {
	let lowest = Infinity;
	let highest = -Infinity;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] ?? NaN;
		if (value < lowest) lowest = value;
		if (value > highest) highest = value;
	}
	return Math.min(highest, Math.max(lowest, mean));
}
