import type { Interval } from './interval.ts';
import type { SampleMoments } from './sample-moments.ts';
import { tInterval } from './t-interval.ts';

/** Difference of two means with its standard error, degrees of freedom and interval. */
export interface WelchDifference extends Interval {
	readonly difference: number;
	readonly standardError: number;
	readonly degreesOfFreedom: number;
}

/**
 * Difference first − second of the means of two independent samples, variances not pooled.
 *
 * Method: Welch 1947, "The Generalization of 'Student's' Problem when Several Different Population
 * Variances are Involved"; degrees of freedom after Satterthwaite 1946.
 * Unit: that of the values.
 * Limits: independent answers with equal weights; each sample of 2 or more, not both without spread.
 *
 * @param confidence strictly between 0 and 1
 * @throws RangeError when a sample has fewer than 2 values or neither has any spread
 */
export function welchDifference(
	first: SampleMoments,
	second: SampleMoments,
	confidence: number,
): WelchDifference {
	const firstVariance = varianceOfMean(first);
	const secondVariance = varianceOfMean(second);
	const variance = firstVariance + secondVariance;
	if (variance === 0) throw new RangeError('two samples without spread have no Welch interval');
	const difference = first.mean - second.mean;
	const standardError = Math.sqrt(variance);
	const degreesOfFreedom =
		variance ** 2 / (firstVariance ** 2 / (first.n - 1) + secondVariance ** 2 / (second.n - 1));
	return {
		difference,
		standardError,
		degreesOfFreedom,
		...tInterval(difference, standardError, degreesOfFreedom, confidence),
	};
}

function varianceOfMean({ n, standardDeviation }: SampleMoments): number {
	if (!(n >= 2)) throw new RangeError(`a Welch interval needs 2 values a sample, got ${n}`);
	return standardDeviation ** 2 / n;
}
