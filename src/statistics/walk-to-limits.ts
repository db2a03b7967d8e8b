import { CLOSE, largestFactor, sumOf, type LinearLimit } from './linear-limit.ts';

/** Moves that are tried. */
const MOST_MOVES = 40;
/** After so many that leave no less beyond the limits than before, a walk gets nowhere. */
const MOST_IDLE_MOVES = 12;

/** Limits as one table, for walks: the factors of each unknown in all limits, at last 0 for none at all. */
interface Table {
	readonly factors: Float64Array;
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** What a unit beyond a limit costs at first. */
	readonly costs: Float64Array;
}

function tableOf(limits: readonly LinearLimit[], unknowns: number): Table {
	const rows = limits.length;
	const factors = new Float64Array(rows * (unknowns + 1));
	limits.forEach((limit, row) => {
		for (let at = 0; at < unknowns; at++) factors[at * rows + row] = limit.factors[at] ?? 0;
	});
	return {
		factors,
		low: Float64Array.from(limits, ({ low }) => low),
		high: Float64Array.from(limits, ({ high }) => high),
		costs: Float64Array.from(limits, (limit) => 1 / largestFactor(limit.factors)),
	};
}

/** A walk from a point to limits: whole unknowns of 0 and above, null where none were found. */
export type Walk = (from: Int32Array, moved: readonly number[]) => Int32Array | null;

/**
 * Moves one unknown up and another one down until all limits hold, or one alone, each time the move
 * that leaves least beyond the limits and does not undo one of the last. Where no move helps, the
 * limits that do not hold count more from then on.
 *
 * Method: tabu search (Glover 1989) with weights of limits (Morris 1993, "The Breakout Method for Escaping
 * from Local Minima").
 *
 * @returns walks, each with the unknowns that it may move, ascending
 */
export function openWalks(limits: readonly LinearLimit[], unknowns: number): Walk {
	const table = tableOf(limits, unknowns);
	return (from, moved) => {
		const sums = Float64Array.from(limits, ({ factors }) => sumOf(factors, from));
		return walk(table, sums, from.slice(), moved);
	};
}

/** Of the point that it is given, and its sums. */
function walk(
	table: Table,
	sums: Float64Array,
	point: Int32Array,
	moved: readonly number[],
): Int32Array | null {
	const none = point.length;
	const costs = table.costs.slice();
	const rested = new Int32Array(none + 1).fill(-REST);
	const places = Int32Array.from([...moved, none]);
	const slopes = new Float64Array(none + 1);
	let before = Infinity;
	let nearest = { cost: Infinity, move: 0 };
	for (let move = 0; move < MOST_MOVES; move++) {
		let least = Infinity;
		let [up, down] = [none, none];
		const now = slopesOf(table, sums, costs, slopes);
		steepestFirst(places, slopes);
		for (const i of places) {
			const most = now - (slopes[i] ?? 0);
			if (most + (slopes[places.at(-1) ?? none] ?? 0) >= least) break;
			if ((rested[i] ?? 0) + REST > move) continue;
			for (let at = places.length - 1; at >= 0; at--) {
				const j = places[at] ?? none;
				if (most + (slopes[j] ?? 0) >= least) break;
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
		if (least < nearest.cost) nearest = { cost: least, move };
		else if (move - nearest.move >= MOST_IDLE_MOVES) return null;
	}
	return null;
}

/**
 * What lies beyond the limits, and by how much of that each unknown can mend at most where it moves up, or
 * harms at least where it moves down: what is beyond is convex, so that no move mends more than its slope.
 */
function slopesOf(
	{ factors, low, high }: Table,
	sums: Float64Array,
	costs: Float64Array,
	slopes: Float64Array,
): number {
	slopes.fill(0);
	const rows = sums.length;
	let total = 0;
	for (let row = 0; row < rows; row++) {
		const sum = sums[row] ?? 0;
		const below = (low[row] ?? 0) - sum;
		const above = sum - (high[row] ?? 0);
		if (below <= 0 && above <= 0) continue;
		const cost = below > 0 ? (costs[row] ?? 0) : -(costs[row] ?? 0);
		total += below > 0 ? below * cost : -above * cost;
		for (let at = 0; at < slopes.length; at++)
			slopes[at] = (slopes[at] ?? 0) + cost * (factors[at * rows + row] ?? 0);
	}
	return total;
}

/** Sorts by slope, equal ones by place: from one move to the next most stay where they are. */
function steepestFirst(places: Int32Array, slopes: Float64Array): void {
	for (let at = 1; at < places.length; at++) {
		const own = places[at] ?? 0;
		const slope = slopes[own] ?? 0;
		let to = at;
		for (; to > 0; to--) {
			const other = places[to - 1] ?? 0;
			const its = slopes[other] ?? 0;
			if (its > slope || (its === slope && other < own)) break;
			places[to] = other;
		}
		places[to] = own;
	}
}

/** An unknown that was moved rests for so many moves. */
const REST = 2;

/** What lies beyond the limits once two unknowns have moved; above the least so far it is not told how much. */
function costOf(
	{ factors, low, high }: Table,
	sums: Float64Array,
	costs: Float64Array,
	up: number,
	down: number,
	least: number,
): number {
	const rows = sums.length;
	const more = up * rows;
	const less = down * rows;
	let total = 0;
	for (let row = 0; row < rows; row++) {
		const sum = (sums[row] ?? 0) + (factors[more + row] ?? 0) - (factors[less + row] ?? 0);
		const most = high[row] ?? 0;
		const fewest = low[row] ?? 0;
		if (sum < fewest) total += (fewest - sum) * (costs[row] ?? 0);
		else if (sum > most) total += (sum - most) * (costs[row] ?? 0);
		if (total >= least) return total;
	}
	return total;
}

function shift({ factors }: Table, sums: Float64Array, column: number, step: 1 | -1): void {
	const start = column * sums.length;
	for (let row = 0; row < sums.length; row++) {
		sums[row] = (sums[row] ?? 0) + step * (factors[start + row] ?? 0);
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
