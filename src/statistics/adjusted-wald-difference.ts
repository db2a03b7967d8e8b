import { adjustedBalance, type BalanceCounts } from './adjusted-wald-interval.ts';
import {
	type EstimateWithError,
	independentDifference,
	type TestedDifference,
} from './independent-difference.ts';
import type { Interval } from './interval.ts';
import { waldInterval } from './wald-interval.ts';

/**
 * Test of the difference first − second of two independent balances, each with Rocks' pseudo-answers;
 * its difference is that of the adjusted centres. The interval to show is {@link moverDifference}'s
 * round the raw difference.
 *
 * Method: Lewis & Sauro 2021 (MeasuringU), on Rocks 2016, "Interval Estimation for the 'Net Promoter
 * Score'".
 * Unit: share of n, −2 to 2, not clipped.
 * Limits: independent answers and groups with equal weights, or effective counts.
 *
 * @param criticalValue z of the two-sided confidence level, above 0
 * @throws RangeError as {@link adjustedBalance}
 */
export function adjustedWaldDifference(
	first: BalanceCounts,
	second: BalanceCounts,
	criticalValue: number,
): TestedDifference & Interval {
	const test = independentDifference(adjustedEstimate(first), adjustedEstimate(second));
	return { ...test, ...waldInterval(test.difference, test.standardError, criticalValue) };
}

function adjustedEstimate(counts: BalanceCounts): EstimateWithError {
	const { centre, variance } = adjustedBalance(counts);
	return { estimate: centre, standardError: Math.sqrt(variance) };
}
