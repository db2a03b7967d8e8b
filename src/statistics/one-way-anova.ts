import { fPValue } from './p-values.ts';
import { sampleMoments } from './sample-moments.ts';

/** Variance between and inside groups, and what it says of their likeness. */
export interface OneWayAnova {
	readonly groups: number;
	readonly n: number;
	readonly meanSquareBetween: number;
	readonly meanSquareWithin: number;
	/** The size that stands for unequal groups, (n − Σn_g²/n)/(G − 1). */
	readonly typicalSize: number;
	/** ICC(1): share of the differences that lie between groups; may be negative, shown as 0 then. */
	readonly intraclassCorrelation: number;
	readonly f: number;
	readonly p: number;
	/** η², sum of squares between over the total. */
	readonly etaSquared: number;
}

/**
 * One-way analysis of variance of unbalanced groups with the intraclass correlation.
 *
 * Method: Fisher 1925; Shrout & Fleiss 1979, "Intraclass Correlations: Uses in Assessing Rater
 * Reliability", ICC(1,1), with the n₀ of unequal groups.
 * Unit of the mean squares: square of the values' unit.
 * Limits: independent groups; show from 20 groups on, 15 of them with 2 answers or more.
 *
 * @param groups values of each group; groups of one stay in
 * @throws RangeError with fewer than 2 groups, an empty one, no group of 2, or no spread inside
 */
export function oneWayAnova(groups: readonly (readonly number[])[]): OneWayAnova {
	const n = groups.reduce((sum, group) => sum + group.length, 0);
	if (groups.length < 2 || n <= groups.length) {
		throw new RangeError('an analysis of variance needs 2 groups and one of 2 values');
	}
	const moments = groups.map(sampleMoments);
	const grand = moments.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
	const between = moments.reduce((sum, group) => sum + group.n * (group.mean - grand) ** 2, 0);
	const within = moments.reduce(
		(sum, group) => sum + (group.n - 1) * group.standardDeviation ** 2,
		0,
	);
	const meanSquareBetween = between / (groups.length - 1);
	const meanSquareWithin = within / (n - groups.length);
	if (!(meanSquareWithin > 0)) throw new RangeError('no group has any spread');
	const squares = moments.reduce((sum, group) => sum + group.n ** 2, 0);
	const typicalSize = (n - squares / n) / (groups.length - 1);
	const f = meanSquareBetween / meanSquareWithin;
	return {
		groups: groups.length,
		n,
		meanSquareBetween,
		meanSquareWithin,
		typicalSize,
		intraclassCorrelation: (f - 1) / (f + typicalSize - 1),
		f,
		p: fPValue(f, groups.length - 1, n - groups.length),
		etaSquared: between / (between + within),
	};
}
