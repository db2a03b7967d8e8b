import type { Interval } from './interval.ts';

/**
 * Rocks' pseudo-answers: three in all, spread ¼, ½, ¼ over the three classes. The passives' 1.5
 * enter only through the total.
 */
const PSEUDO_PROMOTERS = 0.75;
const PSEUDO_DETRACTORS = 0.75;
const PSEUDO_ANSWERS = 3;

/** Shares that were multiplied by an effective n may pass it by rounding alone. */
const ROUNDING_SLACK = 1e-9;

/** Counts of three-class answers, observed or effective (share × effective n, not whole). */
export interface BalanceCounts {
	readonly promoters: number;
	readonly detractors: number;
	readonly n: number;
}

/** Centre and variance of the balance after the pseudo-answers are added. */
export interface AdjustedBalance {
	readonly centre: number;
	readonly variance: number;
}

/**
 * Adjusted Wald interval of a net balance, promoters minus detractors over n.
 *
 * Method: Rocks 2016, "Interval Estimation for the 'Net Promoter Score'". With z for equal weights
 * without clusters; with t at an effective n for weights or clusters.
 * Unit: share of n, −1 to 1 (100 times this is the Net Promoter Score). Clipped to that range and,
 * where the pull towards 0 would leave the raw balance outside, extended to it.
 * Limits: assumes n exchangeable answers; good from n = 5 at 95 %.
 *
 * @param counts promoters, detractors and n; fractions allowed
 * @param criticalValue z or t of the two-sided confidence level, above 0
 * @throws RangeError when n is not above 0, a count is negative or they exceed n
 */
export function adjustedWaldInterval(counts: BalanceCounts, criticalValue: number): Interval {
	const { centre, variance } = adjustedBalance(counts);
	const halfWidth = criticalValue * Math.sqrt(variance);
	const raw = clip((counts.promoters - counts.detractors) / counts.n);
	return {
		low: Math.min(raw, clip(centre - halfWidth)),
		high: Math.max(raw, clip(centre + halfWidth)),
	};
}

/**
 * The centre m′ and its variance V′ = (p′ + d′ − m′²)/n′ of Rocks 2016, from which the test of a
 * difference is made too. Unit: share of n. Throws as {@link adjustedWaldInterval}.
 */
export function adjustedBalance({ promoters, detractors, n }: BalanceCounts): AdjustedBalance {
	requireCounts({ promoters, detractors, n });
	const answers = n + PSEUDO_ANSWERS;
	const p = (promoters + PSEUDO_PROMOTERS) / answers;
	const d = (detractors + PSEUDO_DETRACTORS) / answers;
	const centre = p - d;
	return { centre, variance: (p + d - centre * centre) / answers };
}

function clip(balance: number): number {
	return Math.max(-1, Math.min(1, balance));
}

function requireCounts({ promoters, detractors, n }: BalanceCounts): void {
	const isPossible =
		n > 0 &&
		promoters >= 0 &&
		detractors >= 0 &&
		promoters + detractors <= n * (1 + ROUNDING_SLACK) &&
		Number.isFinite(n);
	if (!isPossible) {
		throw new RangeError(`no balance of ${promoters} promoters and ${detractors} of ${n}`);
	}
}
