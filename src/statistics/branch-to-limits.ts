import { CLOSE, largestFactor, sumOf, type LinearLimit } from './linear-limit.ts';
import { openPolytope, type LinearEquation } from './polytope.ts';
import { walkToLimits } from './walk-to-limits.ts';

/** Linear programmes that are solved. */
const MOST_BRANCHES = 60;
const TRIES_TO_A_WALK = 4;

/** A bound of one unknown. */
interface Bound {
	readonly unknown: number;
	readonly side: 'most' | 'least';
	readonly value: number;
}

/**
 * A solution by branch and bound, depth first, each time with a walk from what is nearest in whole
 * numbers; null where there is none or too much is to be looked at.
 *
 * Method: Land & Doig 1960, "An Automatic Method of Solving Discrete Programming Problems".
 * Limits: some dozens of unknowns.
 *
 * @param everywhere all unknowns, ascending
 */
export function branchToLimits(
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
		const near = tries % TRIES_TO_A_WALK === 0 ? walkToLimits(limits, point, everywhere) : null;
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
		const scale = 1 / largestFactor(factors);
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
		const room = CLOSE * largestFactor(factors);
		return sum >= low - room && sum <= high + room && point.every((count) => count >= 0);
	});
}
