import { release } from '../responses/array-memory.ts';
import { answerKeys, type AnswerKeys } from './answer-keys.ts';
import type { AnswerSource } from './answer-reader.ts';
import { countsUpTo, type Counts } from './counts.ts';
import type { OrderedGroup } from './ordered-group.ts';

/** How many answers stand at each place (a cluster of the group, or a run), and their weight. */
export interface PlaceTotals {
	readonly answers: Counts;
	/** The same array where each answer counts as 1. */
	readonly weights: Counts | Float64Array;
}

/** The answers of a group to one source, counted by role, by run and, when first asked for, by cluster. */
export interface GroupAnswers {
	readonly group: OrderedGroup;
	/** What each key stands for. */
	readonly points: readonly number[];
	/** Weight of each key in each role: at (role code + 1) · points + key. */
	readonly roleTotals: Float64Array;
	/** Answers of each role, by role code + 1. */
	readonly roleAnswers: Float64Array;
	readonly byRun: PlaceTotals;
	byCluster(): PlaceTotals;
	/** Σ weight · height of each run, in an array of its own. @param heights by key */
	raisedByRun(heights: Float64Array): Float64Array;
	/** Frees the counts at once: they are not asked for any more. */
	close(): void;
}

/**
 * Counts the answers of a group once for all its cuts and readings.
 *
 * @param weights by position in the group's rows; null where each counts as 1. Freed when closed.
 */
export function countAnswers(
	group: OrderedGroup,
	source: AnswerSource,
	weights: Float64Array | null,
): GroupAnswers {
	const { keys, points } = answerKeys(source, group.rows);
	const counted = { group, keys, points, weights };
	const byRun = totalsByRun(counted);
	let clusters: PlaceTotals | undefined;
	return {
		group,
		points,
		...countRoles(counted),
		byRun,
		byCluster: () => (clusters ??= totalsByCluster(group, byRun)),
		raisedByRun: (heights) => raise(counted, Float64Array.of(0, ...heights)),
		close() {
			release(keys);
			for (const totals of [byRun, clusters]) if (totals) closeTotals(totals);
			if (weights !== null) release(weights);
		},
	};
}

interface Counted {
	readonly group: OrderedGroup;
	/** By position in `group.rows`, −1 where there is no valid answer. */
	readonly keys: AnswerKeys['keys'];
	readonly points: readonly number[];
	readonly weights: Float64Array | null;
}

/*
 * A row without an answer is counted too, as key −1 in a place of its own before those of the others:
 * that takes less time than to ask of each row whether it has one.
 */

function countRoles({ group: { runStarts, roleStarts }, keys, points, weights }: Counted) {
	const roles = roleStarts.length - 1;
	const roleTotals = new Float64Array(roles * points.length);
	const roleAnswers = new Float64Array(roles);
	const [counts, totals] = [
		new Float64Array(points.length + 1),
		new Float64Array(points.length + 1),
	];
	for (let role = 0; role < roles; role++) {
		const end = runStarts[roleStarts[role + 1] ?? 0] ?? 0;
		for (let at = runStarts[roleStarts[role] ?? 0] ?? 0; at < end; at++) {
			const place = (keys[at] ?? -1) + 1;
			counts[place] = (counts[place] ?? 0) + 1;
			if (weights !== null) totals[place] = (totals[place] ?? 0) + (weights[at] ?? NaN);
		}
		roleTotals.set((weights === null ? counts : totals).subarray(1), role * points.length);
		roleAnswers[role] = counts.subarray(1).reduce((sum, count) => sum + count, 0);
		counts.fill(0);
		totals.fill(0);
	}
	return { roleTotals, roleAnswers };
}

function totalsByRun({ group, keys, weights }: Counted): PlaceTotals {
	const { runOfRow } = group;
	const answers = countsUpTo(group.largestRun, group.runPlaces.length);
	for (let at = 0; at < runOfRow.length; at++) {
		const run = runOfRow[at] ?? -1;
		answers[run] = (answers[run] ?? 0) + 1 + ((keys[at] ?? -1) >> 31);
	}
	if (weights === null) return { answers, weights: answers };
	const sums = new Float64Array(answers.length);
	for (let at = 0; at < runOfRow.length; at++) {
		if ((keys[at] ?? -1) < 0) continue;
		const run = runOfRow[at] ?? -1;
		sums[run] = (sums[run] ?? 0) + (weights[at] ?? NaN);
	}
	return { answers, weights: sums };
}

/** Σ weight · height of each run. @param heights by key + 1 */
function raise({ group, keys, weights }: Counted, heights: Float64Array): Float64Array {
	const { runOfRow } = group;
	const raised = new Float64Array(group.runPlaces.length);
	if (weights === null) {
		for (let at = 0; at < runOfRow.length; at++) {
			const run = runOfRow[at] ?? -1;
			raised[run] = (raised[run] ?? 0) + (heights[(keys[at] ?? -1) + 1] ?? 0);
		}
		return raised;
	}
	for (let at = 0; at < runOfRow.length; at++) {
		const run = runOfRow[at] ?? -1;
		const height = heights[(keys[at] ?? -1) + 1] ?? 0;
		raised[run] = (raised[run] ?? 0) + (weights[at] ?? NaN) * height;
	}
	return raised;
}

function totalsByCluster(group: OrderedGroup, byRun: PlaceTotals): PlaceTotals {
	const { clusters, runPlaces, largestCluster } = group;
	const answers = countsUpTo(largestCluster, clusters.length);
	addByPlace(byRun.answers, runPlaces, answers);
	if (byRun.weights === byRun.answers) return { answers, weights: answers };
	const weights = new Float64Array(clusters.length);
	addByPlace(byRun.weights, runPlaces, weights);
	return { answers, weights };
}

/** Adds the number of each run to that of its cluster. */
function addByPlace(
	numbers: Counts | Float64Array,
	runPlaces: Int32Array,
	sums: Counts | Float64Array,
): void {
	for (let run = 0; run < runPlaces.length; run++) {
		const place = runPlaces[run] ?? -1;
		sums[place] = (sums[place] ?? 0) + (numbers[run] ?? 0);
	}
}

function closeTotals({ answers, weights }: PlaceTotals): void {
	release(answers);
	if (weights !== answers) release(weights);
}
