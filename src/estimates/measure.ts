import type { MetricShape } from '../metrics/metric.ts';
import type { Frequency } from '../statistics/frequency-moments.ts';
import { baseOfLevel } from './base-of-level.ts';
import { clusterCounts, clusterSums, type ClusterSums } from './cluster-sums.ts';
import { differenceFigure, type DifferenceFigure } from './difference-figure.ts';
import type { Base } from './estimated-fact.ts';
import type { ComparedLevel } from './level.ts';
import { levelFigure } from './level-figure.ts';
import { rowValues } from './row-values.ts';
import type { Sample } from './sample.ts';

/** A mean over chosen rows, and who stands behind it. */
export interface Measured extends ComparedLevel {
	readonly base: Base;
	readonly rows: Int32Array;
	/** By position in `rows`. */
	readonly values: Float64Array;
	/** By position in `rows`. */
	readonly weights: Float64Array;
}

/** What a mean over chosen rows is taken of. */
export interface Measurement {
	/** Ascending, each with a value. */
	readonly rows: Int32Array;
	readonly valueOf: (row: number) => number;
	readonly shape: MetricShape;
	/** The design that the rows come from: its waves and relation. */
	readonly waves: readonly string[];
	readonly relation: string;
	/** Another weight of a row than the study's own. */
	readonly weightOf?: (row: number) => number;
}

/** The mean of a value over rows with its 95 % interval, as a metric's level is estimated. */
export function measure(sample: Sample, wanted: Measurement): Measured {
	const { rows, valueOf, shape, waves, relation, weightOf } = wanted;
	const { person, account } = sample.responses;
	const n = sample.countDistinct(person, rows);
	const accounts = account && sample.countDistinct(account, rows);
	const values = rowValues(rows, valueOf);
	const weights = weightOf ? rowValues(rows, weightOf) : sample.weightsOf(rows);
	const isCounted = weightOf === undefined && sample.weights === null;
	const level = {
		sums: sumRows(sample, rows, values, isCounted ? null : weights),
		n,
		accounts,
		isIndependent: accounts === null && isCounted && n === rows.length,
		shape,
		designClusters: sample.clustersIn(waves, relation),
	};
	const own = levelFigure(level);
	return { level, own, base: baseOfLevel({ level, own }), rows, values, weights };
}

/** The difference first − second of two means with its interval and its test. */
export function measureDifference(
	sample: Sample,
	first: Measured,
	second: Measured,
	{ waves, relation }: Pick<Measurement, 'waves' | 'relation'>,
): DifferenceFigure | null {
	const rows = new Int32Array(first.rows.length + second.rows.length);
	rows.set(first.rows);
	rows.set(second.rows, first.rows.length);
	const people = sample.countDistinct(sample.responses.person, rows);
	const isIndependent =
		people === first.base.n + second.base.n &&
		first.level.isIndependent &&
		second.level.isIndependent;
	return differenceFigure(first, second, sample.clustersIn(waves, relation), isIndependent);
}

/** The values of rows, summed by cluster; each counts as 1 where no weights are given. */
function sumRows(
	sample: Sample,
	rows: Int32Array,
	values: Float64Array,
	weightOf: Float64Array | null,
): ClusterSums {
	const from = values.reduce((low, value) => Math.min(low, value), values[0] ?? 0);
	const codes = rows.map((row) => sample.clusters.codes[row] ?? -1);
	const clusters = codes.toSorted().filter((code, at, all) => at === 0 || code !== all[at - 1]);
	const places = new Map(Array.from(clusters, (code, at) => [code, at]));
	const answers = new Uint32Array(clusters.length);
	const weights = weightOf === null ? answers : new Float64Array(clusters.length);
	const raised = new Float64Array(clusters.length);
	const counted = new Map<number, number>();
	codes.forEach((code, at) => {
		const place = places.get(code) ?? -1;
		const weight = weightOf === null ? 1 : (weightOf[at] ?? NaN);
		const value = values[at] ?? NaN;
		answers[place] = (answers[place] ?? 0) + 1;
		if (weights !== answers) weights[place] = (weights[place] ?? 0) + weight;
		raised[place] = (raised[place] ?? 0) + weight * (value - from);
		counted.set(value, (counted.get(value) ?? 0) + weight);
	});
	const frequencies = [...counted]
		.map(([value, weight]): Frequency => ({ value, weight }))
		.toSorted((a, b) => a.value - b.value);
	return clusterSums({
		frequencies,
		count: rows.length,
		from,
		byCluster: () => ({ clusters, answers, weights, ...clusterCounts(answers) }),
		raised: () => raised,
	});
}
