import type { Frequency } from '../statistics/frequency-moments.ts';
import { release } from '../responses/array-memory.ts';
import { clusterSums, clusterCounts, type ByCluster, type ClusterSums } from './cluster-sums.ts';
import type { Counts } from './counts.ts';
import type { GroupAnswers } from './group-answers.ts';
import type { ScratchNumbers } from './scratch-numbers.ts';

/** Who of a group: everybody, one role by its code, or those with another role. */
export type Side =
	| { readonly of: 'all' }
	| { readonly of: 'role'; readonly role: number }
	| { readonly of: 'rest'; readonly role: number };

/** The answers of a group and who gave them, side by side. */
export interface GroupSides {
	/** Sums up what the answers are read as. */
	read(valueOf: (point: number) => number): ReadSides;
}

/** One reading of the answers of a group. */
export interface ReadSides {
	sumsOf(side: Side): ClusterSums;
	/** Frees what the sums are made of, which is made again where more of it is asked for. */
	close(): void;
}

/** Opens the sides of a group; who answered on each is worked out once. */
export function openSides(answers: GroupAnswers, scratch: ScratchNumbers): GroupSides {
	const bases = new Map<string, ByCluster>();
	const baseOf = (side: Side) => {
		const key = side.of === 'all' ? side.of : `${side.of} ${side.role}`;
		const base = bases.get(key) ?? sideBase(answers, side);
		bases.set(key, base);
		return base;
	};
	return {
		read(valueOf) {
			const values = answers.points.map(valueOf);
			const from = values.reduce((low, value) => Math.min(low, value), values[0] ?? 0);
			const raised = openRaised(
				answers,
				Float64Array.from(values, (value) => value - from),
			);
			return {
				sumsOf(side) {
					const roles = rolesOf(answers, side);
					return clusterSums({
						frequencies: counted(answers, values, roles),
						count: roles.reduce((sum, role) => sum + (answers.roleAnswers[role] ?? 0), 0),
						from,
						byCluster: () => baseOf(side),
						raised: () => raisedOfSide(answers, side, raised, baseOf(side).answers, scratch),
					});
				},
				close: () => raised.close(),
			};
		},
	};
}

function sideBase(answers: GroupAnswers, side: Side): ByCluster {
	const { group } = answers;
	const own = answersOfSide(answers, side);
	const isCounted = answers.byRun.weights === answers.byRun.answers;
	const weights = isCounted ? own : weightsOfSide(answers, side, own);
	const clusters =
		side.of === 'role'
			? group.runClusters.subarray(...runsOf(answers, side.role + 1))
			: group.clusters;
	return { clusters, answers: own, weights, ...clusterCounts(own) };
}

/*
 * Numbers of a side by cluster are of a role those of its runs, of everybody those of the clusters, of
 * the rest what is left of these without the role and without those who told none.
 */

function answersOfSide(answers: GroupAnswers, side: Side): Counts {
	const runs = answers.byRun.answers;
	if (side.of === 'role') return runs.subarray(...runsOf(answers, side.role + 1));
	const all = answers.byCluster().answers;
	if (side.of === 'all') return all;
	const left = all.slice();
	takeAway(answers, side.role, left, runs);
	return left;
}

/** @param present answers of the side by cluster */
function weightsOfSide(answers: GroupAnswers, side: Side, present: Counts): ByCluster['weights'] {
	const runs = answers.byRun.weights;
	if (side.of === 'role') return runs.subarray(...runsOf(answers, side.role + 1));
	const all = answers.byCluster().weights;
	if (side.of === 'all') return all;
	const left = all.slice();
	takeAway(answers, side.role, left, runs, present);
	return left;
}

/** Σ weight · (value − from) of each run and each cluster of a group, each made when first asked for. */
interface Raised {
	byRun(): Float64Array;
	byCluster(): Float64Array;
	close(): void;
}

/** @param heights value − from of each key */
function openRaised(answers: GroupAnswers, heights: Float64Array): Raised {
	let runs: Float64Array | undefined;
	let clusters: Float64Array | undefined;
	const byRun = () => (runs ??= answers.raisedByRun(heights));
	return {
		byRun,
		byCluster() {
			if (clusters !== undefined) return clusters;
			clusters = new Float64Array(answers.group.clusters.length);
			sumByPlace(byRun(), answers.group.runPlaces, clusters);
			return clusters;
		},
		close() {
			for (const numbers of [runs, clusters]) if (numbers) release(numbers);
			[runs, clusters] = [undefined, undefined];
		},
	};
}

function sumByPlace(numbers: Float64Array, runPlaces: Int32Array, sums: Float64Array): void {
	for (let run = 0; run < runPlaces.length; run++) {
		const place = runPlaces[run] ?? -1;
		sums[place] = (sums[place] ?? 0) + (numbers[run] ?? 0);
	}
}

/** @param present answers of the side by cluster */
function raisedOfSide(
	answers: GroupAnswers,
	side: Side,
	raised: Raised,
	present: Counts,
	scratch: ScratchNumbers,
): Float64Array {
	if (side.of === 'role') return raised.byRun().subarray(...runsOf(answers, side.role + 1));
	const all = raised.byCluster();
	if (side.of === 'all') return all;
	const left = scratch.copyOf(all);
	takeAway(answers, side.role, left, raised.byRun(), present);
	return left;
}

/**
 * Takes the numbers of the runs that are no part of a role's rest (those who told no role, and the role
 * itself) away from those of clusters.
 *
 * @param present answers by cluster, where what is left of none must be exactly 0; left out where whole
 */
function takeAway(
	answers: GroupAnswers,
	role: number,
	left: Counts | Float64Array,
	runs: Counts | Float64Array,
	present?: Counts,
): void {
	const { runPlaces } = answers.group;
	for (const beside of [0, role + 1]) {
		const [start, end] = runsOf(answers, beside);
		for (let run = start; run < end; run++) {
			const place = runPlaces[run] ?? -1;
			const isGone = present !== undefined && present[place] === 0;
			left[place] = isGone ? 0 : (left[place] ?? 0) - (runs[run] ?? 0);
		}
	}
}

/** First run of a role by role code + 1, and the one after its last. */
function runsOf({ group: { roleStarts } }: GroupAnswers, role: number): [number, number] {
	return [roleStarts[role] ?? 0, roleStarts[role + 1] ?? 0];
}

/** Role codes + 1 of a side. */
function rolesOf({ roleAnswers }: GroupAnswers, side: Side): readonly number[] {
	if (side.of === 'role') return [side.role + 1];
	return Array.from(roleAnswers, (_, at) => at).filter(
		(at) => side.of === 'all' || (at > 0 && at !== side.role + 1),
	);
}

/** The values that the roles gave, each once with its weight, ascending. */
function counted(
	{ points, roleTotals }: GroupAnswers,
	values: readonly number[],
	roles: readonly number[],
): readonly Frequency[] {
	const weights = new Map<number, number>();
	for (const role of roles) {
		for (let key = 0; key < points.length; key++) {
			const weight = roleTotals[role * points.length + key] ?? 0;
			if (weight === 0) continue;
			const value = values[key] ?? NaN;
			weights.set(value, (weights.get(value) ?? 0) + weight);
		}
	}
	return [...weights]
		.map(([value, weight]) => ({ value, weight }))
		.toSorted((a, b) => a.value - b.value);
}
