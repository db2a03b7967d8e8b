import { openPolytope, type LinearEquation } from './polytope.ts';

/** A sum of unknowns, each with a factor, that is known to lie within limits, both of them included. */
export interface LinearLimit {
	/** One for each unknown. */
	readonly factors: Float64Array;
	readonly low: number;
	readonly high: number;
}

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

const CLOSE = 1e-6;
/** Moves of one unknown against another that are tried in a walk. */
const MOST_MOVES = 25;
/** Linear programmes that are solved where no walk leads on. */
const MOST_BRANCHES = 60;
const TRIES_TO_A_WALK = 4;

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
		[(limits, from) => walk(limits, from, near), far],
		[(limits, from) => walk(limits, from, everywhere), 1],
		[(limits, from) => branch(limits, from, everywhere), 1],
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

/** Limits as one table, for walks: a row for each, with a last column of 0 for no unknown at all. */
interface Table {
	readonly width: number;
	readonly factors: Float64Array;
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** What a unit beyond a limit costs at first. */
	readonly costs: Float64Array;
}

function tableOf(limits: readonly LinearLimit[], unknowns: number): Table {
	const width = unknowns + 1;
	const factors = new Float64Array(limits.length * width);
	limits.forEach((limit, row) => factors.set(limit.factors, row * width));
	return {
		width,
		factors,
		low: Float64Array.from(limits, ({ low }) => low),
		high: Float64Array.from(limits, ({ high }) => high),
		costs: Float64Array.from(limits, (limit) => 1 / largest(limit.factors)),
	};
}

/**
 * Moves one unknown up and another one down until all limits hold, or one alone, each time the move
 * that leaves least beyond the limits and does not undo one of the last. Where no move helps, the
 * limits that do not hold count more from then on (Morris 1993, "The Breakout Method").
 */
function walk(
	limits: readonly LinearLimit[],
	from: Int32Array,
	moved: readonly number[],
): Int32Array | null {
	const point = from.slice();
	const none = point.length;
	const table = tableOf(limits, none);
	const sums = Float64Array.from(limits, ({ factors }) => sumOf(factors, point));
	const costs = table.costs.slice();
	const rested = new Int32Array(none + 1).fill(-REST);
	const places = Int32Array.from([...moved, none]);
	let before = Infinity;
	for (let move = 0; move < MOST_MOVES; move++) {
		let least = Infinity;
		let [up, down] = [none, none];
		for (const i of places) {
			if ((rested[i] ?? 0) + REST > move) continue;
			for (const j of places) {
				if (i === j || (j < none && point[j] === 0) || (rested[j] ?? 0) + REST > move) continue;
				const cost = costOf(table, sums, costs, i, j, least);
				if (cost >= least) continue;
				least = cost;
				up = i;
				down = j;
			}
		}
		if (up === down) return null;
		shift(table, sums, up, 1);
		shift(table, sums, down, -1);
		if (up < none) point[up] = (point[up] ?? 0) + 1;
		if (down < none) point[down] = (point[down] ?? 0) - 1;
		if (least <= CLOSE) return point;
		if (up < none) rested[up] = move;
		if (down < none) rested[down] = move;
		if (least >= before) raise(table, sums, costs);
		before = least;
	}
	return null;
}

/** An unknown that was moved rests for so many moves. */
const REST = 2;

/** What lies beyond the limits once two unknowns have moved; above the least so far it is not told how much. */
function costOf(
	{ width, factors, low, high }: Table,
	sums: Float64Array,
	costs: Float64Array,
	up: number,
	down: number,
	least: number,
): number {
	let total = 0;
	for (let row = 0, at = 0; row < sums.length; row++, at += width) {
		const sum = (sums[row] ?? 0) + (factors[at + up] ?? 0) - (factors[at + down] ?? 0);
		if (sum < (low[row] ?? 0)) total += ((low[row] ?? 0) - sum) * (costs[row] ?? 0);
		else if (sum > (high[row] ?? 0)) total += (sum - (high[row] ?? 0)) * (costs[row] ?? 0);
		if (total >= least) return total;
	}
	return total;
}

function shift({ width, factors }: Table, sums: Float64Array, column: number, step: 1 | -1): void {
	for (let row = 0; row < sums.length; row++) {
		sums[row] = (sums[row] ?? 0) + step * (factors[row * width + column] ?? 0);
	}
}

/** Lets the limits that do not hold count more. */
function raise({ low, high, costs: first }: Table, sums: Float64Array, costs: Float64Array): void {
	for (let row = 0; row < sums.length; row++) {
		const sum = sums[row] ?? 0;
		const isBroken = sum < (low[row] ?? 0) || sum > (high[row] ?? 0);
		if (isBroken) costs[row] = (costs[row] ?? 0) + (first[row] ?? 0);
	}
}

/** A bound of one unknown. */
interface Bound {
	readonly unknown: number;
	readonly side: 'most' | 'least';
	readonly value: number;
}

/**
 * A solution by branch and bound, depth first, each time with a walk from what is nearest in whole
 * numbers; null where there is none or too much is to be looked at.
 */
function branch(
	limits: readonly LinearLimit[],
	{ length: unknowns }: Int32Array,
	everywhere: readonly number[],
): Int32Array | null {
	const open: (readonly Bound[])[] = [[]];
	for (let tries = 0; tries < MOST_BRANCHES; tries++) {
		const bounds = open.pop();
		if (bounds === undefined) return null;
		const vertex = vertexWithin(limits, unknowns, bounds);
		if (vertex === null) continue;
		const broken = mostBroken(vertex);
		const point = Int32Array.from(vertex, Math.round);
		if (broken < 0 && isWithin(limits, point)) return point;
		const near = tries % TRIES_TO_A_WALK === 0 ? walk(limits, point, everywhere) : null;
		if (near !== null) return near;
		if (broken < 0) continue;
		const value = Math.floor(vertex[broken] ?? 0);
		const below: Bound = { unknown: broken, side: 'most', value };
		const above: Bound = { unknown: broken, side: 'least', value: value + 1 };
		const isNearBelow = (vertex[broken] ?? 0) - value < 0.5;
		open.push([...bounds, isNearBelow ? above : below], [...bounds, isNearBelow ? below : above]);
	}
	return null;
}

/** A vertex of what limits and bounds allow, without the slack; null where there is none. */
function vertexWithin(
	limits: readonly LinearLimit[],
	unknowns: number,
	bounds: readonly Bound[],
): Float64Array | null {
	const equations: LinearEquation[] = [];
	let slack = unknowns;
	const add = (
		members: readonly number[],
		signs: readonly number[],
		total: number,
		turn: 0 | 1 | -1,
	) => {
		const more = turn === 0 ? [] : [slack++];
		equations.push({
			members: [...members, ...more],
			signs: [...signs, ...more.map(() => turn)],
			total,
		});
	};
	for (const { factors, low, high } of limits) {
		const scale = 1 / largest(factors);
		const members = Array.from(factors.keys()).filter((at) => factors[at] !== 0);
		const signs = members.map((at) => (factors[at] ?? 0) * scale);
		if (low === high) add(members, signs, low * scale, 0);
		else {
			if (low !== -Infinity) add(members, signs, low * scale, -1);
			if (high !== Infinity) add(members, signs, high * scale, 1);
		}
	}
	for (const { unknown, side, value } of bounds)
		add([unknown], [1], value, side === 'most' ? 1 : -1);
	const polytope = openPolytope(equations, slack);
	if (polytope === null || polytope === 'stuck') return null;
	const vertex = polytope.lowest([], 1);
	return vertex === null || vertex === 'stuck' ? null : vertex.slice(0, unknowns);
}

/** The unknown that is farthest from a whole number; −1 where all are whole. */
function mostBroken(vertex: Float64Array): number {
	let worst = CLOSE;
	let found = -1;
	vertex.forEach((value, at) => {
		const distance = Math.abs(value - Math.round(value));
		if (distance <= worst) return;
		worst = distance;
		found = at;
	});
	return found;
}

function isWithin(limits: readonly LinearLimit[], point: Int32Array): boolean {
	return limits.every(({ factors, low, high }) => {
		const sum = sumOf(factors, point);
		const room = CLOSE * largest(factors);
		return sum >= low - room && sum <= high + room && point.every((count) => count >= 0);
	});
}

function sumOf(factors: Float64Array, point: Int32Array): number {
	let sum = 0;
	for (let at = 0; at < point.length; at++) sum += (factors[at] ?? 0) * (point[at] ?? 0);
	return sum;
}

function largest(factors: Float64Array): number {
	let most = 0;
	for (const factor of factors) most = Math.max(most, Math.abs(factor));
	return most === 0 ? 1 : most;
}
