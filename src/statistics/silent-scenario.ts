/**
 * Mean that everybody would have given if the silent answered as stated: a bound, not an estimate.
 *
 * Method: Manski 1990, "Nonparametric Bounds on Treatment Effects" (and 2003, "Partial Identification of
 * Probability Distributions").
 * Unit: that of the mean. Run it with the silent like those who answered late, at the middle, and at
 * the lowest end.
 *
 * @param mean of those who answered
 * @param n who answered, 0 or above
 * @param silent who were asked and did not answer, 0 or above
 * @param silentMean answer put in their place
 * @throws RangeError when nobody was asked or a number is negative
 */
export function silentScenario(
	mean: number,
	n: number,
	silent: number,
	silentMean: number,
): number {
	if (!(n >= 0 && silent >= 0 && n + silent > 0)) {
		throw new RangeError(`nobody was asked: ${n} answered and ${silent} did not`);
	}
	return (n * mean + silent * silentMean) / (n + silent);
}
