import { exactSum } from './exact-sum.ts';
import type { SampleMoments } from './sample-moments.ts';

/** A value and how many answers have it. */
export interface Frequency {
	readonly value: number;
	/** Above 0. */
	readonly weight: number;
}

/**
 * Count, mean and sample standard deviation of answers that were counted by value; as
 * `sampleMoments` of all of them.
 *
 * Unit: that of the values. Equal values have exactly that mean and a deviation of exactly 0.
 *
 * @throws RangeError when there is no value
 */
export function frequencyMoments(frequencies: readonly Frequency[]): SampleMoments {
	const n = exactSum(frequencies.map(({ weight }) => weight));
	if (frequencies.length === 0 || !(n > 0)) throw new RangeError('there is no mean of no values');
	const values = frequencies.map(({ value }) => value);
	const raw = exactSum(frequencies.map(({ value, weight }) => value * weight)) / n;
	const mean = Math.min(Math.max(...values), Math.max(Math.min(...values), raw));
	const squares = frequencies.map(({ value, weight }) => weight * (value - mean) ** 2);
	const variance = n === 1 ? 0 : exactSum(squares) / (n - 1);
	return { n, mean, standardDeviation: Math.sqrt(variance) };
}
