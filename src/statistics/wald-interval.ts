import type { Interval } from './interval.ts';

/**
 * Interval estimate ± critical value × standard error.
 *
 * Method: Wald 1943, "Tests of Statistical Hypotheses Concerning Several Parameters when the Number
 * of Observations is Large". With {@link goodmanCriticalValue} it is Goodman's simultaneous one.
 * Unit: that of the estimate. Not clipped to a scale.
 * Limits: too short below about 100 answers and near the ends of a scale; where everybody answers
 * alike it has no width. Not for display of a balance or a share.
 *
 * @param standardError 0 or above
 * @param criticalValue z, t or a simultaneous critical value, above 0
 * @throws RangeError when the standard error is negative or no number
 */
export function waldInterval(
	estimate: number,
	standardError: number,
	criticalValue: number,
): Interval {
	if (!(standardError >= 0)) {
		throw new RangeError(`a standard error must be 0 or above, got ${standardError}`);
	}
	const halfWidth = criticalValue * standardError;
	return { low: estimate - halfWidth, high: estimate + halfWidth };
}
