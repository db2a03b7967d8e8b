/** The unit of a fact's value. Ranges of levels: points −100…100, percent 0…100, score the question's scale. */
export type Unit = 'points' | 'percent' | 'score' | 'count' | 'ratio' | 'rank' | 'money' | 'days';

/** How far a fact may be used (methods 0.4). Only the first three carry numbers. */
export type Status = 'full' | 'limited' | 'indicative' | 'hidden' | 'not-estimable' | 'not-asked';

/** What may be said of a comparison (methods e). */
export type Verdict = 'up' | 'down' | 'no-clear-change' | 'cannot-be-said';

/** What a fact is about; every text is an id, '' where the fact is not cut by it. */
export interface FactKey {
	readonly study: string;
	readonly metric: string;
	readonly question: string;
	readonly category: string;
	readonly touchpoint: string;
	readonly relation: string;
	readonly role: string;
	readonly brand: string;
	/** `dimension.value` */
	readonly segment: string;
	readonly account: string;
	readonly wave: string;
	/** `key.value`: `wave.2026-q2`, `role.rest`, `brand.rival-a`, `target` */
	readonly against: string;
	readonly weights: string;
}

/** One published number with its base, interval and status: a line of facts.csv. Null is an empty cell. */
export interface Fact extends FactKey {
	readonly id: string;
	readonly unit: Unit;
	/** Rounded once, at the gate; of a comparison this cut minus the one in `against`. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** Unweighted persons with a valid answer. */
	readonly n: number | null;
	readonly n_effective: number | null;
	/** Accounts with a valid answer; null where the study has no account column. */
	readonly accounts: number | null;
	readonly status: Status;
	readonly verdict: Verdict | '';
	readonly p_adjusted: number | null;
	readonly family: string;
	readonly definition: number;
}

/** Decimals that a unit is published with. */
export const DECIMALS: Readonly<Record<Unit, number>> = {
	points: 0,
	percent: 0,
	count: 0,
	rank: 0,
	money: 0,
	days: 0,
	score: 1,
	ratio: 2,
};
