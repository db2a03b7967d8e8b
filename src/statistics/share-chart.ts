import { exactSum } from './exact-sum.ts';
import type { Interval } from './interval.ts';

/** Mean moving range of a standard normal variable. */
const MEAN_RANGE = 1.128;

const REACH = 3;

/** Centre and limits of shares with their own bases. */
export interface ShareChart {
	/** Share of all hits in all answers. */
	readonly centre: number;
	/** Limits of each wave under independent answers, clipped to 0 and 1. */
	readonly limits: readonly Interval[];
	/** How much more than binomial the waves vary; 1 is exactly as much. */
	readonly sigmaZ: number;
	/** Laney's limits, for waves that vary more or less than binomial. */
	readonly laneyLimits: readonly Interval[];
}

/**
 * Chart of shares with the limits p̄ ± 3√(p̄(1 − p̄)/n) and those of Laney, widened by σ_z.
 *
 * Method: Shewhart 1931; Laney 2002, "Improved Control Charts for Attributes", for clustered answers.
 * Unit: share, 0 to 1. Limits: 8 waves or more.
 *
 * @param waves hits and answers of each wave
 * @throws RangeError with fewer than 2 waves, impossible counts, or hits in all or no answers
 */
export function shareChart(
	waves: readonly { readonly hits: number; readonly n: number }[],
): ShareChart {
	if (waves.length < 2) throw new RangeError(`a chart needs 2 waves, got ${waves.length}`);
	for (const { hits, n } of waves) {
		if (!(n > 0 && hits >= 0 && hits <= n)) throw new RangeError(`no share of ${hits} of ${n}`);
	}
	const centre = exactSum(waves.map((wave) => wave.hits)) / exactSum(waves.map((wave) => wave.n));
	if (!(centre > 0 && centre < 1)) throw new RangeError('shares that never vary have no chart');
	const errors = waves.map(({ n }) => Math.sqrt((centre * (1 - centre)) / n));
	const scores = waves.map(({ hits, n }, i) => (hits / n - centre) / (errors[i] ?? NaN));
	const moves = scores.slice(1).map((score, i) => Math.abs(score - (scores[i] ?? NaN)));
	const sigmaZ = exactSum(moves) / moves.length / MEAN_RANGE;
	const limitsAt = (factor: number) =>
		errors.map((error) => ({
			low: Math.max(0, centre - REACH * factor * error),
			high: Math.min(1, centre + REACH * factor * error),
		}));
	return { centre, limits: limitsAt(1), sigmaZ, laneyLimits: limitsAt(sigmaZ) };
}
