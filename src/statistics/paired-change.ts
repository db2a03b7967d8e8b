import { signTest } from './sign-test.ts';

const FEWEST_FOR_AN_INTERVAL = 20;
const MOST_WITHOUT_CHANGE = 0.9;

/** How the same persons changed, in persons. */
export interface PairedChange {
	readonly improved: number;
	readonly same: number;
	readonly worsened: number;
	/** Two-sided p of the exact sign test. */
	readonly p: number;
	/** Whether the counts say more than an interval: fewer than 20 pairs, or over 90 % without change. */
	readonly isCountsOnly: boolean;
}

/**
 * Counts of those who improved, stayed and worsened, with the exact sign test.
 *
 * Method: Dixon & Mood 1946, "The Statistical Sign Test"; when counts go before the interval is the rule
 * of methods a.
 * Limits: independent persons with equal weights.
 *
 * @param differences later minus earlier of each person with both
 * @throws RangeError when there is no pair or a difference is no number
 */
export function pairedChange(differences: readonly number[]): PairedChange {
	const n = differences.length;
	if (n === 0 || differences.some(Number.isNaN)) throw new RangeError('a change needs pairs');
	const improved = differences.filter((difference) => difference > 0).length;
	const worsened = differences.filter((difference) => difference < 0).length;
	const same = n - improved - worsened;
	const isCountsOnly = n < FEWEST_FOR_AN_INTERVAL || same > MOST_WITHOUT_CHANGE * n;
	return { improved, same, worsened, p: signTest(improved, worsened), isCountsOnly };
}
