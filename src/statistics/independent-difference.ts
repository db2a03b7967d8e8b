import { normalPValue } from './p-values.ts';

/** An estimate with its standard error, both in the same unit. */
export interface EstimateWithError {
	readonly estimate: number;
	readonly standardError: number;
}

/** A difference with its standard error and the test that it is 0. */
export interface TestedDifference {
	readonly difference: number;
	readonly standardError: number;
	readonly z: number;
	readonly p: number;
}

/**
 * Difference first − second of two independent estimates with its z test.
 *
 * Method: Wald 1943; for two Net Promoter Scores give the adjusted centres and variances of Rocks
 * 2016 as Lewis & Sauro 2021 (MeasuringU) do.
 * Unit: that of the estimates.
 * Limits: the two must come from different people in different clusters. Without any error the p
 * is 1 where the estimates are equal, else 0.
 *
 * @throws RangeError when a standard error is negative or a number is missing
 */
export function independentDifference(
	first: EstimateWithError,
	second: EstimateWithError,
): TestedDifference {
	if (!(first.standardError >= 0 && second.standardError >= 0)) {
		throw new RangeError('a standard error must be 0 or above');
	}
	const difference = first.estimate - second.estimate;
	const standardError = Math.hypot(first.standardError, second.standardError);
	const z = difference === 0 ? 0 : difference / standardError;
	return { difference, standardError, z, p: normalPValue(z) };
}
