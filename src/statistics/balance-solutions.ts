/** One pair of counts that a published balance allows. */
export interface BalanceSolution {
	readonly promoters: number;
	readonly detractors: number;
}

/**
 * All pairs of promoters and detractors that give a published balance, by promoters and then detractors.
 *
 * Method: enumeration over the closed rounding interval (Hundepool et al. 2012, "Statistical Disclosure
 * Control"): what rounding alone protects.
 *
 * @param n answers, whole, above 0
 * @param points published Net Promoter Score
 * @param decimals it was published with, 0 for whole points
 * @throws RangeError when n is not a whole number above 0
 */
export function balanceSolutions(
	n: number,
	points: number,
	decimals = 0,
): readonly BalanceSolution[] {
	if (!(Number.isInteger(n) && n > 0)) throw new RangeError(`no balance of ${n} answers`);
	const half = 0.5 * 10 ** -decimals + 1e-9;
	const solutions: BalanceSolution[] = [];
	for (let promoters = 0; promoters <= n; promoters++) {
		for (let detractors = 0; promoters + detractors <= n; detractors++) {
			const distance = (100 * (promoters - detractors)) / n - points;
			if (Math.abs(distance) <= half) solutions.push({ promoters, detractors });
		}
	}
	return solutions;
}
