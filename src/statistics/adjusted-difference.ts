/** Answers of two groups, with what else may explain their difference. All of one length. */
export interface TwoGroups {
	readonly values: ArrayLike<number>;
	/** 1 for the first group, 0 for the second. */
	readonly groups: ArrayLike<number>;
	readonly covariate: ArrayLike<number>;
	/** 0 or above. */
	readonly weights: ArrayLike<number>;
}

/** A difference at equal covariate. */
export interface AdjustedDifference {
	/** First − second, in the unit of the values. */
	readonly difference: number;
	/** What each answer adds to its error: summed by cluster, a cluster-robust one. */
	readonly influences: Float64Array;
}

/** Columns whose joint spread is below this share of their own follow from each other. */
const LEAST_SPREAD = 1e-10;

/**
 * The difference between two groups at an equal covariate: the coefficient of the group in the least
 * squares of values on group and covariate, linear in the answers. Undefined where one group is empty
 * or the covariate has no spread of its own.
 *
 * Method: analysis of covariance, Fisher 1932, "Statistical Methods for Research Workers", 4th edition;
 * influences after Huber 1967, as `clusterVariance` wants them.
 * Limits: one slope for both groups; a description, not an effect.
 */
export function adjustedDifference(answers: TwoGroups): AdjustedDifference | undefined {
	const { values, groups, covariate, weights } = answers;
	const [y, g, c] = [values, groups, covariate].map((column) => centred(column, weights));
	if (y === undefined || g === undefined || c === undefined) return undefined;
	const [gg, cc, gc] = [product(g, g, weights), product(c, c, weights), product(g, c, weights)];
	const joint = gg * cc - gc * gc;
	if (!(joint > LEAST_SPREAD * gg * cc)) return undefined;
	const [gy, cy] = [product(g, y, weights), product(c, y, weights)];
	const difference = (cc * gy - gc * cy) / joint;
	const slope = (gg * cy - gc * gy) / joint;
	return {
		difference,
		influences: y.map((value, at) => {
			const [own, other] = [g[at] ?? NaN, c[at] ?? NaN];
			const residual = value - difference * own - slope * other;
			return ((weights[at] ?? NaN) * residual * (cc * own - gc * other)) / joint;
		}),
	};
}

/** The column less its weighted mean. */
function centred(column: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
	let sum = 0;
	let weight = 0;
	for (let at = 0; at < column.length; at++) {
		const w = weights[at] ?? NaN;
		sum += w * (column[at] ?? NaN);
		weight += w;
	}
	const mean = sum / weight;
	return Float64Array.from(column, (value) => value - mean);
}

function product(first: Float64Array, second: Float64Array, weights: ArrayLike<number>): number {
	let sum = 0;
	for (let at = 0; at < first.length; at++) {
		sum += (weights[at] ?? NaN) * (first[at] ?? NaN) * (second[at] ?? NaN);
	}
	return sum;
}
