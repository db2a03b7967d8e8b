import { exactSum } from './exact-sum.ts';
import { chiSquarePValue } from './p-values.ts';

/** Result of the test of a linear trend in shares. */
export interface ShareTrend {
	readonly chiSquare: number;
	readonly p: number;
	/** Change of the share per wave. */
	readonly slope: number;
	/** Standard error of the slope where there is no trend: χ² is the square of their quotient. */
	readonly slopeError: number;
}

/**
 * Test of a linear trend of independent shares, waves scored 1, 2, ….
 *
 * Method: Cochran 1954, "Some Methods for Strengthening the Common χ² Tests"; Armitage 1955, "Tests for
 * Linear Trends in Proportions and Frequencies".
 * Limits: independent answers with equal weights, waves without shared persons; 4 waves or more.
 *
 * @param waves hits and answers of each wave, in the order of time
 * @throws RangeError with fewer than 2 waves, impossible counts, or hits in all or no answers
 */
export function shareTrend(
	waves: readonly { readonly hits: number; readonly n: number }[],
): ShareTrend {
	if (waves.length < 2) throw new RangeError(`a trend needs 2 waves, got ${waves.length}`);
	for (const { hits, n } of waves) {
		if (!(n > 0 && hits >= 0 && hits <= n)) throw new RangeError(`no share of ${hits} of ${n}`);
	}
	const total = exactSum(waves.map(({ n }) => n));
	const share = exactSum(waves.map(({ hits }) => hits)) / total;
	if (!(share > 0 && share < 1)) throw new RangeError('shares that never vary have no trend');
	const centre = exactSum(waves.map(({ n }, wave) => n * wave)) / total;
	const spread = exactSum(waves.map(({ n }, wave) => n * (wave - centre) ** 2));
	const slope = exactSum(waves.map(({ hits }, wave) => hits * (wave - centre))) / spread;
	const chiSquare = (slope ** 2 * spread) / (share * (1 - share));
	const slopeError = Math.sqrt((share * (1 - share)) / spread);
	return { chiSquare, p: chiSquarePValue(chiSquare, 1), slope, slopeError };
}
