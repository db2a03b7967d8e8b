import type { Interval } from './interval.ts';

/**
 * Interval of a weighted or clustered share on the logit scale: expit(logit p ± t·SE/(p(1 − p))).
 *
 * Method: Lumley 2004, "Analysis of Complex Survey Samples" (`svyciprop`, method "logit").
 * Unit: share, 0 to 1.
 * Limits: needs a share strictly between 0 and 1; an alternative to Wilson at the effective size.
 *
 * @param standardError linearised, 0 or above
 * @param criticalValue t of the two-sided confidence level at the design's degrees of freedom
 * @throws RangeError when the share is not strictly between 0 and 1 or the error is negative
 */
export function logitInterval(
	share: number,
	standardError: number,
	criticalValue: number,
): Interval {
	if (!(share > 0 && share < 1 && standardError >= 0)) {
		throw new RangeError(`no logit interval of a share of ${share} with error ${standardError}`);
	}
	const logit = Math.log(share / (1 - share));
	const halfWidth = (criticalValue * standardError) / (share * (1 - share));
	return { low: expit(logit - halfWidth), high: expit(logit + halfWidth) };
}

function expit(logit: number): number {
	return 1 / (1 + Math.exp(-logit));
}
