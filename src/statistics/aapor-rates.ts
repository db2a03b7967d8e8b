/** Final dispositions, in cases. */
export interface Dispositions {
	readonly complete: number;
	readonly partial: number;
	readonly refused: number;
	readonly notContacted: number;
	readonly other: number;
	/** Of unknown eligibility. */
	readonly unknown: number;
	/** Share of the unknown taken to be eligible, 0 to 1; to be stated. */
	readonly eligibleShare: number;
}

/** Outcome rates, shares 0 to 1. */
export interface OutcomeRates {
	readonly rr1: number;
	readonly rr2: number;
	readonly rr3: number;
	readonly rr4: number;
	readonly rr5: number;
	readonly rr6: number;
	readonly coop1: number;
	readonly con1: number;
	readonly ref1: number;
}

/**
 * Response, cooperation, contact and refusal rates. Rates 1 and 2 take all unknown cases for eligible, 3 and 4
 * the stated share, 5 and 6 none; even ones count partial answers.
 *
 * Method: American Association for Public Opinion Research 2023, "Standard Definitions", 10th edition.
 *
 * @throws RangeError when a count is negative, nobody was contacted, or the share is outside 0 to 1
 */
export function aaporRates(cases: Dispositions): OutcomeRates {
	const { complete, partial, refused, notContacted, other, unknown, eligibleShare } = cases;
	const counts = [complete, partial, refused, notContacted, other, unknown];
	if (!(counts.every((count) => count >= 0) && eligibleShare >= 0 && eligibleShare <= 1)) {
		throw new RangeError('dispositions must be 0 or above and the eligible share 0 to 1');
	}
	const answered = complete + partial;
	const known = answered + refused + notContacted + other;
	if (!(answered + refused + other > 0)) throw new RangeError('nobody was contacted');
	const likely = known + eligibleShare * unknown;
	return {
		rr1: complete / (known + unknown),
		rr2: answered / (known + unknown),
		rr3: complete / likely,
		rr4: answered / likely,
		rr5: complete / known,
		rr6: answered / known,
		coop1: complete / (answered + refused + other),
		con1: (answered + refused + other) / (known + unknown),
		ref1: refused / (known + unknown),
	};
}
