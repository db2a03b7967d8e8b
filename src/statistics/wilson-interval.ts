import type { Interval } from './interval.ts';

/**
 * Score interval of a share.
 *
 * Method: Wilson 1927, "Probable Inference, the Law of Succession, and Statistical Inference";
 * without continuity correction. With z for equal weights without clusters; with t at an effective
 * n for weights or clusters.
 * Unit: share, 0 to 1. Holds the share itself; 0 and 1 are reached exactly.
 * Limits: assumes n independent answers; defined from n = 1.
 *
 * @param share x / n, 0 to 1
 * @param n answers, observed or effective (fractions allowed), above 0
 * @param criticalValue z or t of the two-sided confidence level, above 0
 * @throws RangeError when the share is outside 0 to 1 or n is not above 0
 */
export function wilsonInterval(share: number, n: number, criticalValue: number): Interval {
	if (!(share >= 0 && share <= 1 && n > 0 && Number.isFinite(n))) {
		throw new RangeError(`no Wilson interval for a share of ${share} on ${n} answers`);
	}
	const squared = criticalValue * criticalValue;
	const centre = share + squared / (2 * n);
	const spread = criticalValue * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n));
	const scale = 1 + squared / n;
	return {
		low: share === 0 ? 0 : Math.min(share, Math.max(0, (centre - spread) / scale)),
		high: share === 1 ? 1 : Math.max(share, Math.min(1, (centre + spread) / scale)),
	};
}
