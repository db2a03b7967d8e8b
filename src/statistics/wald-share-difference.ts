import type { Interval } from './interval.ts';
import type { ShareOfAnswers } from './newcombe-difference.ts';
import { waldInterval } from './wald-interval.ts';

/**
 * Wald interval of the difference first − second of two independent shares, variances not pooled.
 *
 * Method: Wald 1943. Unit: share, clipped to −1 to 1.
 * Limits: for comparison with other software only; {@link newcombeDifference} is the one to show.
 *
 * @param criticalValue z of the two-sided confidence level, above 0
 * @throws RangeError when a share is outside 0 to 1 or an n is not above 0
 */
export function waldShareDifference(
	first: ShareOfAnswers,
	second: ShareOfAnswers,
	criticalValue: number,
): Interval {
	const standardError = Math.hypot(shareError(first), shareError(second));
	const { low, high } = waldInterval(first.share - second.share, standardError, criticalValue);
	return { low: Math.max(-1, low), high: Math.min(1, high) };
}

/**
 * Standard error √(p(1 − p)/n) of a share of independent answers with equal weights.
 *
 * @throws RangeError when the share is outside 0 to 1 or n is not above 0
 */
export function shareError({ share, n }: ShareOfAnswers): number {
	if (!(share >= 0 && share <= 1 && n > 0)) {
		throw new RangeError(`no error of a share of ${share} on ${n} answers`);
	}
	return Math.sqrt((share * (1 - share)) / n);
}
