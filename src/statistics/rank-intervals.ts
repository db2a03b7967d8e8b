import { normalQuantile } from './critical-values.ts';
import type { EstimateWithError } from './independent-difference.ts';
import { ranksOf } from './ranks.ts';

/** Rank of one of several, 1 the highest, with the ranks it may have. */
export interface RankInterval {
	/** Equal estimates share the mean of their ranks. */
	readonly rank: number;
	readonly low: number;
	readonly high: number;
}

/**
 * Ranks with their intervals: 1 + those significantly better to k − those significantly worse.
 *
 * Method: Al Mohamad, Goeman & van Zwet 2022, "Simultaneous Confidence Intervals for Ranks with
 * Application to Ranking Institutions", from pairwise z tests; Goldstein & Spiegelhalter 1996, "League
 * Tables and Their Limitations".
 * Limits: independent estimates; nobody with fewer than 30 answers or 10 companies gets a rank. An
 * interval from 1 to k says that none can be told apart.
 *
 * @param estimates higher is better
 * @param criticalValue z of one comparison, or {@link bonferroniCriticalValue} for all at once
 * @throws RangeError when a standard error is negative or a number is missing
 */
export function rankIntervals(
	estimates: readonly EstimateWithError[],
	criticalValue: number,
): readonly RankInterval[] {
	const ranks = ranksOf(estimates.map(({ estimate }) => -estimate));
	return estimates.map((own, i) => {
		const isBeyond = (other: EstimateWithError, direction: 1 | -1) => {
			const error = Math.hypot(own.standardError, other.standardError);
			if (Number.isNaN(error)) throw new RangeError('a rank needs standard errors');
			return direction * (other.estimate - own.estimate) > criticalValue * error;
		};
		const better = estimates.filter((other) => isBeyond(other, 1)).length;
		const worse = estimates.filter((other) => isBeyond(other, -1)).length;
		return { rank: ranks[i] ?? NaN, low: 1 + better, high: estimates.length - worse };
	});
}

/**
 * Critical z that keeps the level over all pairs of k estimates, z(1 − α/(k(k − 1))).
 *
 * Method: Dunn 1961, "Multiple Comparisons among Means" (Bonferroni's inequality).
 *
 * @param estimates k, 2 or more
 * @param confidence strictly between 0 and 1
 * @throws RangeError with fewer than 2 estimates or a confidence outside (0, 1)
 */
export function bonferroniCriticalValue(estimates: number, confidence: number): number {
	if (!(estimates >= 2)) throw new RangeError(`no pairs of ${estimates} estimates`);
	return normalQuantile(1 - (1 - confidence) / (estimates * (estimates - 1)));
}
