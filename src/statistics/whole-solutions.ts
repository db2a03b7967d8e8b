import { branchToLimits } from './branch-to-limits.ts';
import { isWithinLimits, sumOf, type LinearLimit } from './linear-limit.ts';
import { openWalks } from './walk-to-limits.ts';

/** Whole unknowns of 0 and above, what is known of them, and one solution. */
export interface WholeSystem {
	readonly limits: readonly LinearLimit[];
	readonly solution: Int32Array;
	/** What was found of systems with the same unknowns; what is found of this one is added. */
	readonly found: Int32Array[];
	/** Unknowns that are moved first, ascending: as a rule these are enough. */
	readonly near: readonly number[];
}

/** How far apart two solutions were found, by a sum of the unknowns. */
export interface WholeSpread {
	readonly low: number;
	readonly high: number;
}

/**
 * Solutions of a system of linear limits in whole numbers that lie as far apart as is asked for, by the
 * sum of the unknowns with factors, whole numbers of 0 and above too. Both ends are solutions, so that
 * nobody who knows the limits can leave them out; where the search was given up, further ones may be
 * there.
 *
 * Method: from the known solutions on by walks of single moves (tabu search, Glover 1989), first far and
 * then nearer; where these get nowhere by branch and bound (Land & Doig 1960).
 * Limits: some dozens of unknowns.
 *
 * @param far how far from the known solution it is looked first
 * @param isEnough whether the search may end
 */
export function wholeSpread(
	system: WholeSystem,
	factors: Float64Array,
	far: number,
	isEnough: (spread: WholeSpread) => boolean,
): WholeSpread {
	const { near, found } = system;
	const everywhere = Array.from(system.solution.keys());
	const searches: readonly (readonly [search: Search, far: number])[] = [
		[(limits, from) => openWalks(limits, from.length)(from, near), far],
		[(limits, from) => openWalks(limits, from.length)(from, everywhere), 1],
		[(limits) => branchToLimits(limits, everywhere), 1],
	];
	const ends = farthest(system, factors);
	const spread = () => ({ low: sumOf(factors, ends[-1]), high: sumOf(factors, ends[1]) });
	if (isEnough(spread())) return spread();
	for (const [search, first] of searches) {
		for (const direction of [1, -1] as const) {
			let step = first;
			for (;;) {
				const from = ends[direction];
				if (direction === -1) step = Math.min(step, sumOf(factors, from));
				if (step < 1) break;
				const next = search(beyond(system, factors, from, step * direction), from);
				if (next === null) {
					step = Math.floor(step / 2);
					continue;
				}
				found.push(next);
				ends[direction] = next;
				if (isEnough(spread())) return spread();
			}
		}
	}
	return spread();
}

/** The solutions that are known, by a sum, to both sides. */
function farthest({ limits, solution, found }: WholeSystem, factors: Float64Array) {
	const ends = { 1: solution, [-1]: solution };
	let [low, high] = [sumOf(factors, solution), sumOf(factors, solution)];
	for (const one of found) {
		const sum = sumOf(factors, one);
		if ((sum >= low && sum <= high) || !isWithinLimits(limits, one)) continue;
		if (sum < low) [ends[-1], low] = [one, sum];
		else [ends[1], high] = [one, sum];
	}
	return ends;
}

type Search = (limits: readonly LinearLimit[], from: Int32Array) => Int32Array | null;

/** The limits and that the sum is to be greater, or less, by some steps than that of a solution. */
function beyond(
	{ limits }: WholeSystem,
	factors: Float64Array,
	from: Int32Array,
	step: number,
): readonly LinearLimit[] {
	const value = sumOf(factors, from) + step;
	const further =
		step > 0 ? { factors, low: value, high: Infinity } : { factors, low: -Infinity, high: value };
	return [...limits, further];
}
