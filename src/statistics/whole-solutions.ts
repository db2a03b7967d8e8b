import { branchToLimits } from './branch-to-limits.ts';
import { sumOf, type LinearLimit } from './linear-limit.ts';
import { walkToLimits } from './walk-to-limits.ts';

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

/**
 * Solutions of a system of linear limits in whole numbers that lie as far apart as is asked for, by the
 * sum of the unknowns with factors, whole numbers too. Both ends are solutions, so that nobody who knows
 * the limits can leave them out; where the search was given up, further ones may be there.
 *
 * Method: from the known solution on by walks of single moves (tabu search, Glover 1989), first far and
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
	const { solution, near } = system;
	const everywhere = Array.from(solution.keys());
	const searches: readonly (readonly [search: Search, far: number])[] = [
		[(limits, from) => walkToLimits(limits, from, near), far],
		[(limits, from) => walkToLimits(limits, from, everywhere), 1],
		[(limits, from) => branchToLimits(limits, from, everywhere), 1],
	];
	const start = sumOf(factors, solution);
	const ends = { 1: solution, [-1]: solution };
	const spread = () => ({ low: sumOf(factors, ends[-1]), high: sumOf(factors, ends[1]) });
	if (isEnough(spread())) return spread();
	for (const [search, first] of searches) {
		for (const direction of [1, -1] as const) {
			let step = direction === 1 ? first : Math.min(first, start);
			while (step >= 1) {
				const from = ends[direction];
				const next = search(beyond(system, factors, from, step * direction), from);
				if (next === null) {
					step = Math.floor(step / 2);
					continue;
				}
				ends[direction] = next;
				if (isEnough(spread())) return spread();
			}
		}
	}
	return spread();
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
