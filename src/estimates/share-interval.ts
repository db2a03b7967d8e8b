import type { MetricShape } from '../metrics/metric.ts';
import { adjustedWaldInterval } from '../statistics/adjusted-wald-interval.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import type { Frequency } from '../statistics/frequency-moments.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';

/** Weights (or counts) of the answers of +1 and −1, and of all answers. */
export interface ClassTotals {
	readonly up: number;
	readonly down: number;
	readonly all: number;
}

/** The weights of the values 1 and −1, and of all. */
export function classTotals(frequencies: readonly Frequency[]): ClassTotals {
	const weightOf = (wanted: number) =>
		frequencies.find(({ value }) => value === wanted)?.weight ?? 0;
	const all = frequencies.reduce((sum, { weight }) => sum + weight, 0);
	return { up: weightOf(1), down: weightOf(-1), all };
}

/**
 * A balance by Rocks' adjusted Wald interval or a share by Wilson's, at n answers.
 *
 * Unit: share, −1 to 1 or 0 to 1.
 *
 * @param n observed or effective answers, above 0
 * @param criticalValue z, or t where n is effective
 */
export function shareInterval(
	shape: Exclude<MetricShape, 'mean'>,
	{ up, down, all }: ClassTotals,
	n: number,
	criticalValue: number,
): PointWithInterval {
	if (shape === 'share') {
		const point = up / all;
		return { point, ...wilsonInterval(point, n, criticalValue) };
	}
	const isObserved = n === all;
	const promoters = isObserved ? up : (up / all) * n;
	const detractors = isObserved ? down : (down / all) * n;
	const point = (up - down) / all;
	const { low, high } = adjustedWaldInterval({ promoters, detractors, n }, criticalValue);
	return { point, low: Math.min(low, point), high: Math.max(high, point) };
}
