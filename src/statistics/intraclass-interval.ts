import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Interval } from './interval.ts';
import type { OneWayAnova } from './one-way-anova.ts';

/**
 * Interval of ICC(1) for groups of one size.
 *
 * Method: Shrout & Fleiss 1979, "Intraclass Correlations: Uses in Assessing Rater Reliability", from
 * the F distribution.
 * Limits: normal values; groups of unequal size make it approximate.
 *
 * @param confidence strictly between 0 and 1
 * @throws RangeError when the confidence is outside (0, 1)
 */
export function intraclassInterval(anova: OneWayAnova, confidence: number): Interval {
	if (!(confidence > 0 && confidence < 1)) {
		throw new RangeError(`expected a number between 0 and 1, got ${confidence}`);
	}
	const between = anova.groups - 1;
	const within = anova.n - anova.groups;
	const p = (1 + confidence) / 2;
	const toCorrelation = (f: number) => (f - 1) / (f + anova.typicalSize - 1);
	return {
		low: toCorrelation(anova.f / fQuantile(p, between, within)),
		high: toCorrelation(anova.f * fQuantile(p, within, between)),
	};
}

/**
 * ICC(1,k): how reliable the mean of a whole group is, (MSB − MSW)/MSB.
 *
 * Method: Shrout & Fleiss 1979. Unit: 1 is perfect; may be negative.
 */
export function groupMeanReliability(anova: OneWayAnova): number {
	return (anova.meanSquareBetween - anova.meanSquareWithin) / anova.meanSquareBetween;
}

/** Quantile of the F distribution, by way of the beta distribution. */
function fQuantile(p: number, numerator: number, denominator: number): number {
	const beta = betaQuantile(p, numerator / 2, denominator / 2);
	return (denominator * beta) / (numerator * (1 - beta));
}
