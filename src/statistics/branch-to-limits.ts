import { openBoundedSums, type BoundedSums } from './bounded-sums.ts';
import { CLOSE, isWithinLimits, type LinearLimit } from './linear-limit.ts';
import { openWalks } from './walk-to-limits.ts';

/** Linear systems that are solved: so many at least, of small ones as many as take as long. */
const LEAST_BRANCHES = 90;
const MOST_CELLS = 90_000;
const TRIES_TO_A_WALK = 45;

/** Bounds of one unknown, both included. */
interface Bounds {
	readonly unknown: number;
	readonly low: number;
	readonly high: number;
}

/** Later bounds of an unknown lie within earlier ones. */
type Branch = readonly Bounds[];

/**
 * A solution by branch and bound, now and then with a walk from what is nearest in whole numbers; null
 * where there is none or too much is to be looked at. What took the farther whole number least often is
 * looked at first, of these what was parted last: walks begin at many places, not around one dead end.
 *
 * Method: Land & Doig 1960, "An Automatic Method of Solving Discrete Programming Problems"; Harvey & Ginsberg
 * 1995, "Limited Discrepancy Search".
 * Limits: some dozens of unknowns.
 *
 * @param everywhere all unknowns, ascending
 */
export function branchToLimits(
	limits: readonly LinearLimit[],
	everywhere: readonly number[],
): Int32Array | null {
	const sums = openBoundedSums(limits, everywhere.length);
	const walk = openWalks(limits, everywhere.length);
	// By how often they took the farther one.
	const open: Branch[][] = [[[]]];
	let last: Branch = [];
	const cells = limits.length * everywhere.length;
	const branches = Math.max(LEAST_BRANCHES, Math.floor(MOST_CELLS / cells));
	for (let tries = 0; tries < branches; tries++) {
		const turns = open.findIndex((own) => own.length > 0);
		const branch = open[turns]?.pop();
		if (branch === undefined) return null;
		changeBranch(sums, last, branch);
		last = branch;
		const vertex = sums.pointWithin();
		if (vertex === null) continue;
		const broken = mostBroken(vertex);
		const point = Int32Array.from(vertex, Math.round);
		if (broken < 0 && isWithinLimits(limits, point)) return point;
		const near = tries % TRIES_TO_A_WALK === 0 ? walk(point, everywhere) : null;
		if (near !== null) return near;
		if (broken < 0) continue;
		const [nearer, farther] = parted(branch, broken, vertex[broken] ?? 0);
		open[turns]?.push(nearer);
		(open[turns + 1] ??= []).push(farther);
	}
	return null;
}

/** Takes back the bounds of one branch and sets those of another. */
function changeBranch(sums: BoundedSums, from: Branch, to: Branch): void {
	const shared = from.findIndex((bounds, at) => bounds !== to[at]);
	if (shared >= 0) for (const { unknown } of from.slice(shared)) sums.bound(unknown, 0, Infinity);
	for (const { unknown, low, high } of to) sums.bound(unknown, low, high);
}

/** The branches where an unknown is at most, and at least, the next whole number; the nearer one first. */
function parted(branch: Branch, unknown: number, value: number): readonly [Branch, Branch] {
	const own = branch.findLast((bounds) => bounds.unknown === unknown);
	const { low, high } = own ?? { low: 0, high: Infinity };
	const whole = Math.floor(value);
	const below = [...branch, { unknown, low, high: whole }];
	const above = [...branch, { unknown, low: whole + 1, high }];
	return value - whole < 0.5 ? [below, above] : [above, below];
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
