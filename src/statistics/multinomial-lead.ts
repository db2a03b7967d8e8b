import type { EstimateWithError } from './independent-difference.ts';

/**
 * Lead first − second of two answers to one question of the same sample, with
 * V = (p₁ + p₂ − (p₁ − p₂)²)/n.
 *
 * Method: Scott & Seber 1983, "Difference of Proportions from the Same Survey".
 * Unit: share, −1 to 1.
 * Limits: independent answers with equal weights; the base includes those without a preference. Its
 * interval is the adjusted Wald or Tango one of the two counts.
 *
 * @param first choices of the one, 0 or above
 * @param second choices of the other, 0 or above
 * @param n everybody asked, above 0
 * @throws RangeError when n is not above 0 or the choices exceed it
 */
export function multinomialLead(first: number, second: number, n: number): EstimateWithError {
	if (!(n > 0 && first >= 0 && second >= 0 && first + second <= n)) {
		throw new RangeError(`no lead of ${first} over ${second} of ${n}`);
	}
	const estimate = (first - second) / n;
	const variance = Math.max(0, (first + second) / n - estimate ** 2) / n;
	return { estimate, standardError: Math.sqrt(variance) };
}
