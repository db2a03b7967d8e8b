import { branchToLimits } from './branch-to-limits.ts';
import { sumOf, type LinearLimit } from './linear-limit.ts';
import { openWalks } from './walk-to-limits.ts';

/** Whole unknowns of 0 and above, what is known of them, and one solution. */
export interface WholeSystem {
	readonly limits: readonly LinearLimit[];
	readonly solution: Int32Array;
	/** Unknowns that are moved first, ascending: as a rule these are enough. */
	readonly near: readonly number[];
}

/** How far apart two solutions were found, by a sum of the unknowns. */
export interface WholeSpread {
	readonly low: number;
	readonly high: number;
}

type Search = (
	limits: readonly LinearLimit[],
	from: Int32Array,
	near: readonly number[],
) => Int32Array | null;

const everywhere = ({ length }: Int32Array) => Array.from({ length }, (_, at) => at);

/** Each looks to both sides before the next one does; the first begins far from the known solution. */
const SEARCHES: readonly Search[] = [
	(limits, from, near) => openWalks(limits, from.length)(from, near),
	(limits, from) => openWalks(limits, from.length)(from, everywhere(from)),
	(limits, from) => branchToLimits(limits, everywhere(from)),
];

/** How far from the known solution it is looked first at least. */
const LEAST_FAR = 2;

/**
 * A search for solutions of a system of linear limits in whole numbers that lie far apart, by the sum of
 * the unknowns with factors, whole numbers of 0 and above too. Both ends are solutions, so that nobody who
 * knows the limits can leave them out; where the search was given up, further ones may be there.
 *
 * It goes on where it was left, and finds the same whoever asks for how much, and in which order.
 *
 * Method: from the known solution on by walks of single moves (tabu search, Glover 1989), first far and
 * then nearer; where these get nowhere by branch and bound (Land & Doig 1960).
 * Limits: some dozens of unknowns.
 */
export class SpreadSearch {
	private readonly factors: Float64Array;
	/** How far from the known solution it is looked first. */
	private readonly far: number;
	private least: Int32Array;
	private greatest: Int32Array;
	private found: WholeSpread;
	/** Each is a search to one side, up first. */
	private turn = 0;
	private step: number;

	/** @param factors one for each unknown */
	constructor({ solution }: WholeSystem, factors: Float64Array) {
		const sum = sumOf(factors, solution);
		this.factors = factors;
		this.far = Math.max(LEAST_FAR, Math.ceil(sum / 2));
		this.least = solution;
		this.greatest = solution;
		this.found = { low: sum, high: sum };
		this.step = this.far;
	}

	/**
	 * Solutions as far apart as is asked for, or as can be found.
	 *
	 * @param system the one that it was opened with, or an equal one
	 * @param isEnough whether it may end; where it may, so it may with solutions that lie further apart
	 */
	spread(system: WholeSystem, isEnough: (spread: WholeSpread) => boolean): WholeSpread {
		while (!isEnough(this.found)) {
			const search = SEARCHES[Math.floor(this.turn / 2)];
			if (search === undefined) break;
			const isUp = this.turn % 2 === 0;
			if (!isUp) this.step = Math.min(this.step, this.found.low);
			if (this.step >= 1) this.look(system, search, isUp);
			else {
				this.turn += 1;
				this.step = this.turn === 1 ? this.far : 1;
			}
		}
		return this.found;
	}

	/** Looks one step further, and next time nearer where nothing is there. */
	private look({ limits, near }: WholeSystem, search: Search, isUp: boolean): void {
		const { factors, step } = this;
		const { low, high } = this.found;
		const further = isUp
			? { factors, low: high + step, high: Infinity }
			: { factors, low: -Infinity, high: low - step };
		const next = search([...limits, further], isUp ? this.greatest : this.least, near);
		if (next === null) this.step = Math.floor(step / 2);
		else if (isUp) {
			this.greatest = next;
			this.found = { low, high: sumOf(factors, next) };
		} else {
			this.least = next;
			this.found = { low: sumOf(factors, next), high };
		}
	}
}
