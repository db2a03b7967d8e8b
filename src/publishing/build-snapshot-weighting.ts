import type { LeastGroup } from '../estimates/least.ts';
import { DECIMALS } from '../snapshot/fact.ts';
import type { SnapshotWeighting } from '../snapshot/snapshot.ts';
import { roundHalfAway } from '../statistics/round-half-away.ts';

/** How a group of answers is weighted and what that costs, unrounded. */
export interface WeightedGroup {
	readonly wave: string;
	readonly relation: string;
	readonly brand: string;
	/** Answers. */
	readonly n: number;
	/** Null where the study has no account column. */
	readonly accounts: number | null;
	/** Answers of the value that has fewest, among the values of all margins that have any. */
	readonly fewest: number;
	readonly margins: readonly {
		readonly by: string;
		readonly values: readonly string[];
		/** Target share of each value, of 1; 0 where it has none. */
		readonly shares: readonly number[];
	}[];
	readonly trimming: {
		readonly answers: number;
		readonly before: number;
		readonly after: number;
	} | null;
	readonly effectiveSize: number;
	readonly designEffect: number;
	/** Shares of the whole, 0 to 1. */
	readonly largestAccount: number | null;
	readonly largestAccountUnweighted: number | null;
}

const DECIMALS_OF_SHARE = 4;

/**
 * What a snapshot tells of a study's weights: sums only, rounded, and nothing of a group that is too
 * small to be shown, nor of one with a value of few answers. Beside the shares that answers are weighted
 * to, the design effect tells how many have each value: where it is one or two that are hidden, exactly.
 */
export function buildSnapshotWeighting(
	groups: readonly WeightedGroup[],
	thresholds: LeastGroup,
	read: readonly string[],
): readonly SnapshotWeighting[] {
	return read.flatMap((wave) =>
		groups
			.filter((group) => group.wave === wave && isShown(group, thresholds))
			.map(({ relation, brand, margins, trimming, effectiveSize, ...group }) => ({
				wave,
				relation,
				brand,
				margins: margins.map(({ by, values, shares }) => ({
					by,
					shares: Object.fromEntries(
						values.flatMap((value, at) => {
							const share = shares[at] ?? 0;
							return share > 0 ? [[value, roundHalfAway(share, DECIMALS_OF_SHARE)] as const] : [];
						}),
					),
				})),
				trimming:
					trimming === null || trimming.answers === 0
						? null
						: { before: ratio(trimming.before), after: ratio(trimming.after) },
				effectiveSize: roundHalfAway(effectiveSize, DECIMALS.count),
				designEffect: ratio(group.designEffect),
				largestAccount: wholePercent(group.largestAccount),
				largestAccountUnweighted: wholePercent(group.largestAccountUnweighted),
			})),
	);
}

function isShown({ fewest, accounts }: WeightedGroup, thresholds: LeastGroup): boolean {
	return fewest >= thresholds.respondents && (accounts === null || accounts >= thresholds.accounts);
}

function ratio(value: number): number {
	return roundHalfAway(value, DECIMALS.ratio);
}

function wholePercent(share: number | null): number | null {
	return share === null ? null : roundHalfAway(share * 100, DECIMALS.percent);
}
