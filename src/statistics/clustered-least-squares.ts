import { inverse, Matrix } from 'ml-matrix';
import { clusterVariance } from './linearised-variance.ts';

/** Rows of a regression, with an intercept, whose errors go together within clusters. */
export interface ClusteredRows {
	/** Predictors, each as long as y. */
	readonly columns: readonly ArrayLike<number>[];
	readonly y: ArrayLike<number>;
	/** One per row, 0 or above. */
	readonly weights: ArrayLike<number>;
	/** Cluster of each row, 0 to clusterCodes − 1. */
	readonly clusters: ArrayLike<number>;
	readonly clusterCodes: number;
	/** Clusters in the design, also those without a row. */
	readonly designClusters: number;
}

/** Slopes with their cluster-robust errors. */
export interface ClusteredLeastSquares {
	readonly intercept: number;
	/** One for each column. */
	readonly coefficients: readonly number[];
	readonly standardErrors: readonly number[];
}

/** A predictor of which less than this share is its own follows from the others. */
const NOTHING_OWN = 1e-9;

/**
 * Weighted least squares with cluster-robust errors, from sums over rows: linear in them, and without
 * a matrix of all rows.
 *
 * Method: Gauss 1809 by the normal equations; errors by Huber 1967 and Binder 1983: scores summed by
 * cluster, then {@link clusterVariance}.
 * Limits: columns of like size, as dummies and ratings are; optimistic below some 30 clusters.
 *
 * @returns null where rows or clusters are too few or a column follows from the others
 */
export function clusteredLeastSquares(rows: ClusteredRows): ClusteredLeastSquares | null {
	const { columns, y, clusterCodes, designClusters } = rows;
	if (y.length < columns.length + 2 || designClusters < 2) return null;
	const { moments, withY } = normalEquations(rows);
	const bread = invertedMoments(moments);
	if (bread === null) return null;
	const solution = bread.mmul(Matrix.columnVector(withY)).to1DArray();
	const scores = scoresByCluster(rows, solution);
	const sums = new Float64Array(clusterCodes);
	const standardErrors = columns.map((_, j) => {
		const gradient = bread.getRow(j + 1);
		for (let cluster = 0; cluster < clusterCodes; cluster++) {
			let sum = 0;
			for (let i = 0; i < gradient.length; i++) {
				sum += (gradient[i] ?? NaN) * (scores[cluster * gradient.length + i] ?? NaN);
			}
			sums[cluster] = sum;
		}
		return Math.sqrt(clusterVariance(sums, designClusters));
	});
	return { intercept: solution[0] ?? NaN, coefficients: solution.slice(1), standardErrors };
}

/** X′WX and X′Wy, the intercept first. */
function normalEquations({ columns, y, weights }: ClusteredRows) {
	const size = columns.length + 1;
	const moments = Array.from({ length: size }, () => new Float64Array(size));
	const withY = new Float64Array(size);
	const row = new Float64Array(size);
	for (let at = 0; at < y.length; at++) {
		fillRow(row, columns, at);
		const weight = weights[at] ?? NaN;
		for (let i = 0; i < size; i++) {
			const weighted = weight * (row[i] ?? NaN);
			if (weighted === 0) continue;
			withY[i] = (withY[i] ?? NaN) + weighted * (y[at] ?? NaN);
			const line = moments[i];
			if (line === undefined) continue;
			for (let j = 0; j < size; j++) line[j] = (line[j] ?? NaN) + weighted * (row[j] ?? NaN);
		}
	}
	return { moments, withY: [...withY] };
}

function fillRow(row: Float64Array, columns: readonly ArrayLike<number>[], at: number): void {
	row[0] = 1;
	for (let j = 0; j < columns.length; j++) row[j + 1] = columns[j]?.[at] ?? NaN;
}

/** (X′WX)⁻¹; null where it has none or a column's own part is next to nothing. */
function invertedMoments(moments: readonly Float64Array[]): Matrix | null {
	const all = moments[0]?.[0] ?? 0;
	const spreads = moments.map((line, j) => (line[j] ?? 0) - (moments[0]?.[j] ?? 0) ** 2 / all);
	if (!(all > 0) || !spreads.slice(1).every((spread) => spread > NOTHING_OWN * all)) return null;
	const matrix = new Matrix(moments.map((line) => [...line]));
	const scale = moments.map((line, j) => 1 / Math.sqrt(line[j] ?? NaN));
	const scaled = matrix.clone();
	scale.forEach((factor, j) => scaled.mulRow(j, factor).mulColumn(j, factor));
	const bread = invertedOrNull(scaled);
	if (bread === null) return null;
	scale.forEach((factor, j) => bread.mulRow(j, factor).mulColumn(j, factor));
	// 1/(spread × bread) is the tolerance: the share of a column that the others do not explain.
	const isOwn = spreads.slice(1).every((spread, j) => {
		const tolerance = 1 / (spread * bread.get(j + 1, j + 1));
		return tolerance > NOTHING_OWN && Number.isFinite(tolerance);
	});
	return isOwn ? bread : null;
}

/** The inverse; null where the library finds the matrix singular, which it tells by throwing. */
function invertedOrNull(matrix: Matrix): Matrix | null {
	try {
		return inverse(matrix);
	} catch {
		return null;
	}
}

/** Σ w·x·residual by cluster, one row a cluster. */
function scoresByCluster(rows: ClusteredRows, solution: readonly number[]): Float64Array {
	const { columns, y, weights, clusters, clusterCodes } = rows;
	const size = columns.length + 1;
	const scores = new Float64Array(clusterCodes * size);
	const row = new Float64Array(size);
	for (let at = 0; at < y.length; at++) {
		fillRow(row, columns, at);
		let fitted = 0;
		for (let i = 0; i < size; i++) fitted += (row[i] ?? NaN) * (solution[i] ?? NaN);
		const residual = (weights[at] ?? NaN) * ((y[at] ?? NaN) - fitted);
		const start = (clusters[at] ?? NaN) * size;
		for (let i = 0; i < size; i++) {
			scores[start + i] = (scores[start + i] ?? NaN) + residual * (row[i] ?? NaN);
		}
	}
	return scores;
}
