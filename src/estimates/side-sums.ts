import type { Frequency } from '../statistics/frequency-moments.ts';
import { release } from '../responses/array-memory.ts';
import { clusterSums, clusterCounts, type ByCluster, type ClusterSums } from './cluster-sums.ts';
import type { Counts } from './counts.ts';
import type { AnswerTable, GroupAnswers } from './group-answers.ts';

/** Who of a group: everybody, one role by its code, or those with another role. */
export type Side =
	| { readonly of: 'all' }
	| { readonly of: 'role'; readonly role: number }
	| { readonly of: 'rest'; readonly role: number };

/** The answers of a group and who gave them, side by side. */
export interface GroupSides {
	/** The sums of a reading of one side. */
	sumsOf(side: Side, valueOf: (point: number) => number): ClusterSums;
}

/** Opens the sides of a group; who answered on each is worked out once. */
export function openSides(answers: GroupAnswers): GroupSides {
	const bases = new Map<string, ByCluster>();
	const baseOf = (side: Side) => {
		const key = side.of === 'all' ? side.of : `${side.of} ${side.role}`;
		const base = bases.get(key) ?? sideBase(answers, side);
		bases.set(key, base);
		return base;
	};
	return {
		sumsOf(side, valueOf) {
			const values = answers.points.map(valueOf);
			const from = values.reduce((low, value) => Math.min(low, value), values[0] ?? 0);
			const roles = rolesOf(answers, side);
			const count = roles.reduce((sum, role) => sum + (answers.roleAnswers[role] ?? 0), 0);
			return clusterSums({
				frequencies: counted(answers, values, roles),
				count,
				from,
				byCluster: () => baseOf(side),
				raised: () => raisedOfSide(answers, side, baseOf(side).answers, heightsAbove(values, from)),
			});
		},
	};
}

function sideBase(answers: GroupAnswers, side: Side): ByCluster {
	const { group } = answers;
	const own = answersOfSide(answers, side);
	const table = side.of === 'role' ? answers.byRun() : answers.byCluster();
	const isCounted = table.weights === table.answers;
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
	const runs = answers.byRun().answers;
	if (side.of === 'role') return runs.subarray(...runsOf(answers, side.role + 1));
	const all = answers.byCluster().answers;
	if (side.of === 'all') return all;
	const left = all.slice();
	for (const [start, end] of runsBeside(answers, side.role)) {
		takeAway(answers, left, runs.subarray(start, end), start);
	}
	return left;
}

/** @param present answers of the side by cluster */
function weightsOfSide(answers: GroupAnswers, side: Side, present: Counts): ByCluster['weights'] {
	const runs = answers.byRun().weights;
	if (side.of === 'role') return runs.subarray(...runsOf(answers, side.role + 1));
	const all = answers.byCluster().weights;
	if (side.of === 'all') return all;
	const left = all.slice();
	for (const [start, end] of runsBeside(answers, side.role)) {
		takeAway(answers, left, runs.subarray(start, end), start, present);
	}
	return left;
}

/** @param present answers of the side by cluster */
function raisedOfSide(
	answers: GroupAnswers,
	side: Side,
	present: Counts,
	heights: readonly Height[],
): Float64Array {
	const runs = answers.byRun();
	if (side.of === 'role') return raisedOf(heights, runs, ...runsOf(answers, side.role + 1));
	const all = answers.byCluster();
	const left = raisedOf(heights, all, 0, all.places);
	if (side.of === 'all') return left;
	for (const [start, end] of runsBeside(answers, side.role)) {
		const own = raisedOf(heights, runs, start, end);
		takeAway(answers, left, own, start, present);
		release(own);
	}
	return left;
}

/** The runs of those who told no role and of a role, which are no part of its rest. */
function runsBeside(answers: GroupAnswers, role: number): readonly (readonly [number, number])[] {
	return [runsOf(answers, 0), runsOf(answers, role + 1)];
}

/**
 * Takes the numbers of runs away from those of clusters.
 *
 * @param present answers by cluster, where what is left of none must be exactly 0; left out where whole
 */
function takeAway(
	{ group: { runPlaces } }: GroupAnswers,
	left: Counts | Float64Array,
	own: Counts | Float64Array,
	start: number,
	present?: Counts,
): void {
	for (let at = 0; at < own.length; at++) {
		const place = runPlaces[start + at] ?? -1;
		const isGone = present !== undefined && present[place] === 0;
		left[place] = isGone ? 0 : (left[place] ?? 0) - (own[at] ?? 0);
	}
}

/** A key whose value is above the lowest, and by how much. */
interface Height {
	readonly key: number;
	readonly height: number;
}

function heightsAbove(values: readonly number[], from: number): readonly Height[] {
	return values.flatMap((value, key) => (value > from ? [{ key, height: value - from }] : []));
}

/** Σ weight · (value − from) of the places from start to end. */
function raisedOf(
	heights: readonly Height[],
	{ columns, places }: AnswerTable,
	start: number,
	end: number,
): Float64Array {
	const raised = new Float64Array(end - start);
	const [first, ...more] = heights;
	if (first === undefined) return raised;
	const columnOf = (key: number) => columns.subarray(key * places + start, key * places + end);
	const column = columnOf(first.key);
	for (let at = 0; at < raised.length; at++) raised[at] = first.height * (column[at] ?? 0);
	for (const { key, height } of more) addScaled(raised, columnOf(key), height);
	return raised;
}

function addScaled(sums: Float64Array, numbers: AnswerTable['columns'], factor: number): void {
	for (let at = 0; at < sums.length; at++) {
		sums[at] = (sums[at] ?? 0) + factor * (numbers[at] ?? 0);
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
