import type { Interval } from './interval.ts';
import { moverDifference } from './mover-difference.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** A share (0 to 1) and the answers it stands on, observed or effective. */
export interface ShareOfAnswers {
	readonly share: number;
	readonly n: number;
}

/**
 * Interval of the difference first − second of two independent shares.
 *
 * Method: Newcombe 1998, "Interval Estimation for the Difference between Independent Proportions",
 * method 10, without continuity correction: MOVER on two Wilson intervals.
 * Unit: share, −1 to 1.
 * Limits: independent answers and groups.
 *
 * @param criticalValue z of the two-sided confidence level, above 0
 * @throws RangeError when a share is outside 0 to 1 or an n is not above 0
 */
export function newcombeDifference(
	first: ShareOfAnswers,
	second: ShareOfAnswers,
	criticalValue: number,
): Interval {
	return moverDifference(
		withWilsonInterval(first, criticalValue),
		withWilsonInterval(second, criticalValue),
	);
}

function withWilsonInterval({ share, n }: ShareOfAnswers, criticalValue: number) {
	return { point: share, ...wilsonInterval(share, n, criticalValue) };
}
