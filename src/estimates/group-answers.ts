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
 * @param weights by position in the group's rows; null where each counts as 1. Written over.
 */
export function countAnswers(
	group: OrderedGroup,
	source: AnswerSource,
	weights: Float64Array | null,
): GroupAnswers {
	const { keys, points } = answerKeys(source, group.rows);
	const packed = pack({ group, keys, weights }, points.length);
	const { byRun, roleTotals, roleAnswers } = packed;
	let clusters: PlaceTotals | undefined;
	return {
		group,
		points,
		roleTotals,
		roleAnswers,
		byRun,
		byCluster: () => (clusters ??= totalsByCluster(group, byRun)),
		raisedByRun: (heights) =>
			weights === null
				? raisedCounts(keys, byRun.answers, heights)
				: raisedWeights(keys, byRun.answers, weights, heights),
		close() {
			release(keys);
			for (const totals of [byRun, clusters]) if (totals) closeTotals(totals);
			if (weights !== null) release(weights);
		},
	};
}

interface Packed {
	readonly group: OrderedGroup;
	/** By position in `group.rows`, −1 where there is no valid answer. */
	readonly keys: AnswerKeys['keys'];
	readonly weights: Float64Array | null;
}

/** Moves the valid answers to the front of `keys` and `weights`, run after run, and counts them. */
function pack({ group, keys, weights }: Packed, points: number) {
	const { runStarts, roleStarts } = group;
	const roles = roleStarts.length - 1;
	const roleTotals = new Float64Array(roles * points);
	const roleAnswers = new Float64Array(roles);
	const answers = countsUpTo(group.largestRun, group.runPlaces.length);
	const sums = weights === null ? answers : new Float64Array(answers.length);
	let filled = 0;
	for (let role = 0; role < roles; role++) {
		const before = filled;
		const lastRun = roleStarts[role + 1] ?? 0;
		for (let run = roleStarts[role] ?? 0; run < lastRun; run++) {
			const [first, end] = [filled, runStarts[run + 1] ?? 0];
			let sum = 0;
			for (let at = runStarts[run] ?? 0; at < end; at++) {
				const key = keys[at] ?? -1;
				if (key < 0) continue;
				const weight = weights === null ? 1 : (weights[at] ?? NaN);
				const cell = role * points + key;
				roleTotals[cell] = (roleTotals[cell] ?? 0) + weight;
				sum += weight;
				keys[filled] = key;
				if (weights !== null) weights[filled] = weight;
				filled += 1;
			}
			answers[run] = filled - first;
			if (weights !== null) sums[run] = sum;
		}
		roleAnswers[role] = filled - before;
	}
	return { roleTotals, roleAnswers, byRun: { answers, weights: sums } };
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
export function addByPlace(
	numbers: Counts | Float64Array,
	runPlaces: Int32Array,
	sums: Counts | Float64Array,
): void {
	for (let run = 0; run < runPlaces.length; run++) {
		const place = runPlaces[run] ?? -1;
		sums[place] = (sums[place] ?? 0) + (numbers[run] ?? 0);
	}
}

function raisedCounts(
	keys: AnswerKeys['keys'],
	answers: Counts,
	heights: Float64Array,
): Float64Array {
	const raised = new Float64Array(answers.length);
	let at = 0;
	for (let run = 0; run < raised.length; run++) {
		const end = at + (answers[run] ?? 0);
		let sum = 0;
		for (; at < end; at++) sum += heights[keys[at] ?? -1] ?? 0;
		raised[run] = sum;
	}
	return raised;
}

function raisedWeights(
	keys: AnswerKeys['keys'],
	answers: Counts,
	weights: Float64Array,
	heights: Float64Array,
): Float64Array {
	const raised = new Float64Array(answers.length);
	let at = 0;
	for (let run = 0; run < raised.length; run++) {
		const end = at + (answers[run] ?? 0);
		let sum = 0;
		for (; at < end; at++) sum += (weights[at] ?? NaN) * (heights[keys[at] ?? -1] ?? 0);
		raised[run] = sum;
	}
	return raised;
}

function closeTotals({ answers, weights }: PlaceTotals): void {
	release(answers);
	if (weights !== answers) release(weights);
}
