/** Of the pairs, how many fell short of, met and exceeded the expectation. */
export interface GapShares {
	readonly pairs: number;
	/** Shares of the pairs, 0 to 1, summing to 1. */
	readonly below: number;
	readonly met: number;
	readonly exceeded: number;
}

/**
 * Shares of gaps below, at and above 0: what leads wherever expectation and experience are compared.
 *
 * Method: Parasuraman, Zeithaml & Berry 1988, "SERVQUAL"; shares instead of the mean because of Peter,
 * Churchill & Brown 1993, "Caution in the Use of Difference Scores in Consumer Research".
 * Limits: pairs only, the same person and touchpoint; below 10 pairs show counts.
 *
 * @param gaps experience minus expectation of each person with both
 * @throws RangeError when there is no pair or a gap is no number
 */
export function gapShares(gaps: readonly number[]): GapShares {
	const pairs = gaps.length;
	if (pairs === 0 || gaps.some(Number.isNaN)) throw new RangeError('gaps need pairs of answers');
	const below = gaps.filter((gap) => gap < 0).length;
	const met = gaps.filter((gap) => gap === 0).length;
	return {
		pairs,
		below: below / pairs,
		met: met / pairs,
		exceeded: (pairs - below - met) / pairs,
	};
}
