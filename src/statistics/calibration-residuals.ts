import { Matrix, pseudoInverse } from 'ml-matrix';

/**
 * Influences of single answers with what several margins explain taken out: e_i = z_i − w_i·x_i'β, with
 * β the weighted regression of z/w on the categories. Their sums by cluster give a variance that knows
 * of the raking.
 *
 * Method: Deville & Särndal 1992, "Calibration Estimators in Survey Sampling": raking has the variance
 * of the regression estimator.
 * Unit: that of the influences. Fixed weights ({@link clusterVariance} of the influences themselves) are
 * the default and slightly conservative.
 *
 * @param influences z_i = w(y − m)/Σw under the raked weights
 * @param weights the raked weights, above 0
 * @param margins category of each answer, one array a margin
 * @throws RangeError when the lengths differ
 */
export function calibrationResiduals(
	influences: readonly number[],
	weights: readonly number[],
	margins: readonly (readonly number[])[],
): readonly number[] {
	const n = influences.length;
	if (weights.length !== n || margins.some((margin) => margin.length !== n)) {
		throw new RangeError('influences, weights and margins differ in length');
	}
	const columns = indicatorColumns(margins);
	const size = columns.reduce((sum, levels) => sum + levels.size, 0);
	const rows = influences.map((_, i) =>
		margins.map((margin, m) => columns[m]?.get(margin[i] ?? NaN) ?? NaN),
	);
	const cross = Matrix.zeros(size, size);
	const target = Matrix.zeros(size, 1);
	rows.forEach((at, i) => {
		for (const j of at) {
			target.set(j, 0, target.get(j, 0) + (influences[i] ?? NaN));
			for (const k of at) cross.set(j, k, cross.get(j, k) + (weights[i] ?? NaN));
		}
	});
	const slopes = pseudoInverse(cross).mmul(target).to1DArray();
	return rows.map((at, i) => {
		const explained = at.reduce((sum, j) => sum + (slopes[j] ?? NaN), 0);
		return (influences[i] ?? NaN) - (weights[i] ?? NaN) * explained;
	});
}

/** Column number of each category of each margin. */
function indicatorColumns(
	margins: readonly (readonly number[])[],
): readonly ReadonlyMap<number, number>[] {
	let next = 0;
	return margins.map((margin) => {
		const columns = new Map<number, number>();
		for (const category of margin) if (!columns.has(category)) columns.set(category, next++);
		return columns;
	});
}
