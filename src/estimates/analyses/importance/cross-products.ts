import type { Sample } from '../../sample.ts';
import type { DriverModule } from './driver-module.ts';

/** Sums of products of the outcome and the drivers, by group of clusters. */
export interface CrossProducts {
	/** The outcome, the drivers, and the 1 before them. */
	readonly width: number;
	readonly groups: number;
	/** Numbers in a group's sums: the upper triangle, row by row. */
	readonly size: number;
	/** Group after group. */
	readonly sums: Float64Array;
}

/**
 * Weighted sums Σw·a·b of a module by group: correlations of any choice of groups are made of them.
 *
 * @param groupOf the group of each complete row, from 0
 */
export function crossProducts(
	sample: Sample,
	{ drivers, complete, outcomeOf }: DriverModule,
	groupOf: Int32Array,
	groups: number,
): CrossProducts {
	const width = drivers.length + 2;
	const size = (width * (width + 1)) / 2;
	const sums = new Float64Array(groups * size);
	const { weight } = sample.responses;
	const values = new Float64Array(width);
	for (let at = 0; at < complete.length; at++) {
		const row = complete[at] ?? -1;
		values[0] = 1;
		values[1] = outcomeOf(row);
		for (let j = 0; j < drivers.length; j++) values[j + 2] = drivers[j]?.scores[row] ?? NaN;
		let place = (groupOf[at] ?? 0) * size;
		for (let i = 0; i < width; i++) {
			const weighted = (weight[row] ?? NaN) * (values[i] ?? NaN);
			for (let j = i; j < width; j++, place++) {
				sums[place] = (sums[place] ?? NaN) + weighted * (values[j] ?? NaN);
			}
		}
	}
	return { width, groups, size, sums };
}

/** A spread that is less than this share of its sum of squares is rounding noise. */
const NOISE = 1e-12;

/**
 * Correlations of the outcome (first) and the drivers. What has no spread goes with nothing: 0.
 *
 * @returns null where the outcome has no spread
 */
export function correlationsOf(total: Float64Array, width: number): readonly number[][] | null {
	const at = (i: number, j: number) => total[i * width - (i * (i - 1)) / 2 + (j - i)] ?? NaN;
	const all = at(0, 0);
	const variables = Array.from({ length: width - 1 }, (_, i) => i + 1);
	const covariance = (i: number, j: number) => at(i, j) - (at(0, i) * at(0, j)) / all;
	const deviations = variables.map((i) => {
		const spread = covariance(i, i);
		return spread > NOISE * at(i, i) ? Math.sqrt(spread) : 0;
	});
	if (!((deviations[0] ?? 0) > 0)) return null;
	return variables.map((i, row) =>
		variables.map((j, column) => {
			if (i === j) return 1;
			const both = (deviations[row] ?? 0) * (deviations[column] ?? 0);
			return both > 0 ? covariance(Math.min(i, j), Math.max(i, j)) / both : 0;
		}),
	);
}
