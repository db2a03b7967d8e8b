import { tCriticalValue } from './critical-values.ts';
import type { Interval } from './interval.ts';

/**
 * Interval estimate ± t·SE: Student 1908, "The Probable Error of a Mean"; with a linearised SE and
 * its degrees of freedom it is the interval of a clustered or weighted mean (Lumley 2004,
 * "Analysis of Complex Survey Samples").
 *
 * Unit: that of the estimate. Not clipped to a scale. An SE of 0 gives an interval without width.
 *
 * @param standardError 0 or above
 * @param degreesOfFreedom above 0
 * @param confidence strictly between 0 and 1
 * @throws RangeError when the standard error is negative or no number, or the degrees of freedom
 * are not above 0
 */
export function tInterval(
	estimate: number,
	standardError: number,
	degreesOfFreedom: number,
	confidence: number,
): Interval {
	if (!(standardError >= 0)) {
		throw new RangeError(`a standard error must be 0 or above, got ${standardError}`);
	}
	const halfWidth = tCriticalValue(confidence, degreesOfFreedom) * standardError;
	return { low: estimate - halfWidth, high: estimate + halfWidth };
}
