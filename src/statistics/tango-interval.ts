import type { BalanceCounts } from './adjusted-wald-interval.ts';
import type { Interval } from './interval.ts';

/** Halvings of a range of at most 2: enough to reach the last bit of a double. */
const MOST_HALVINGS = 200;

/**
 * Score interval of a net balance, promoters minus detractors over n; equally of the difference of
 * two paired shares, with the two discordant counts as promoters and detractors.
 *
 * Method: Tango 1998, "Equivalence Test and Confidence Interval for the Difference in Proportions
 * for the Paired-Sample Design": the values Δ whose score statistic is ±z, found by halving.
 * Unit: share of n, −1 to 1.
 * Limits: unclustered answers with equal weights; works at 0 and n of either count.
 *
 * @param critical z of the two-sided confidence level, above 0
 * @throws RangeError when n is not above 0, a count is negative or they exceed n
 */
export function tangoInterval(counts: BalanceCounts, critical: number): Interval {
	const { promoters, detractors, n } = counts;
	if (!(n > 0 && promoters >= 0 && detractors >= 0 && promoters + detractors <= n)) {
		throw new RangeError(`no balance of ${promoters} promoters and ${detractors} of ${n}`);
	}
	const raw = (promoters - detractors) / n;
	const isRejectedAt = (balance: number) => Math.abs(scoreStatistic(counts, balance)) > critical;
	return {
		low: detractors === n ? -1 : findLimit(-1, raw, isRejectedAt),
		high: promoters === n ? 1 : findLimit(1, raw, isRejectedAt),
	};
}

/** The border between a rejected outer value and an accepted inner one; outer if it is accepted. */
function findLimit(outer: number, inner: number, isRejectedAt: (at: number) => boolean): number {
	let rejected = outer;
	let accepted = inner;
	for (let halving = 0; halving < MOST_HALVINGS; halving++) {
		const middle = (rejected + accepted) / 2;
		if (middle === rejected || middle === accepted) break;
		if (isRejectedAt(middle)) rejected = middle;
		else accepted = middle;
	}
	return accepted;
}

/** Tango's statistic, with the share of detractors estimated under the tested balance. */
function scoreStatistic({ promoters, detractors, n }: BalanceCounts, balance: number): number {
	const a = 2 * n;
	const b = -promoters - detractors + (2 * n - promoters + detractors) * balance;
	const c = -detractors * balance * (1 - balance);
	const detractorShare = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
	const variance = n * (2 * detractorShare + balance * (1 - balance));
	const excess = promoters - detractors - n * balance;
	return excess === 0 ? 0 : excess / Math.sqrt(Math.max(0, variance));
}
