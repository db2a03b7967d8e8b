import { normalCriticalValue } from './critical-values.ts';
import type { Interval } from './interval.ts';

/**
 * Interval of a product-moment correlation.
 *
 * Method: Fisher 1921, "On the 'Probable Error' of a Coefficient of Correlation Deduced from a Small
 * Sample": atanh r ± z/√(n − 3).
 * Limits: independent pairs, nearly normal values; 4 pairs or more.
 *
 * @param confidence strictly between 0 and 1
 * @throws RangeError when r is not strictly between −1 and 1 or n is below 4
 */
export function correlationInterval(r: number, n: number, confidence: number): Interval {
	if (!(r > -1 && r < 1 && n >= 4)) {
		throw new RangeError(`no interval of a correlation of ${r} on ${n} pairs`);
	}
	const halfWidth = normalCriticalValue(confidence) / Math.sqrt(n - 3);
	return { low: Math.tanh(Math.atanh(r) - halfWidth), high: Math.tanh(Math.atanh(r) + halfWidth) };
}
