import { release } from '../responses/array-memory.ts';
import { answerKeys, type AnswerKeys } from './answer-keys.ts';
import type { AnswerSource } from './answer-reader.ts';
import { countsUpTo, type Counts } from './counts.ts';
import type { OrderedGroup } from './ordered-group.ts';

/** Weight of each key at each place (a cluster of the group, or a run), a column of places a key. */
export interface AnswerTable {
	readonly places: number;
	/** At key · places + place; counts where each answer counts as 1. */
	readonly columns: Counts | Float64Array;
	/** Answers of each place. */
	readonly answers: Counts;
	/** Weight of each place; the same array where each answer counts as 1. */
	readonly weights: Counts | Float64Array;
}

/** The answers of a group to one source, counted by role and, when first asked for, by cluster and run. */
export interface GroupAnswers {
	readonly group: OrderedGroup;
	/** What each key stands for. */
	readonly points: readonly number[];
	/** Weight of each key in each role: at (role code + 1) · points + key. */
	readonly roleTotals: Float64Array;
	/** Answers of each role, by role code + 1. */
	readonly roleAnswers: Float64Array;
	/** All answers by cluster of the group. */
	byCluster(): AnswerTable;
	byRun(): AnswerTable;
	/** Frees the tables at once: they are not asked for any more. */
	close(): void;
}

/**
 * Counts the answers of a group once for all its cuts and readings.
 *
 * @param weights by position in the group's rows; null where each counts as 1
 */
export function countAnswers(
	group: OrderedGroup,
	source: AnswerSource,
	weights: Float64Array | null,
): GroupAnswers {
	const { keys, points } = answerKeys(source, group.rows);
	const counted = { group, keys, points, weights };
	let clusters: AnswerTable | undefined;
	let runs: AnswerTable | undefined;
	return {
		group,
		points,
		...countRoles(counted),
		byCluster: () => (clusters ??= tabulate(counted, group.clusters.length, group.runPlaces)),
		byRun: () => (runs ??= tabulate(counted, group.runPlaces.length, null)),
		close() {
			release(keys);
			for (const table of [clusters, runs]) if (table) closeTable(table);
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

function countRoles({ group: { runStarts, roleStarts }, keys, points, weights }: Counted) {
	const roles = roleStarts.length - 1;
	const roleTotals = new Float64Array(roles * points.length);
	const roleAnswers = new Float64Array(roles);
	for (let role = 0; role < roles; role++) {
		const end = runStarts[roleStarts[role + 1] ?? 0] ?? 0;
		for (let at = runStarts[roleStarts[role] ?? 0] ?? 0; at < end; at++) {
			const key = keys[at] ?? -1;
			if (key < 0) continue;
			const cell = role * points.length + key;
			const weight = weights === null ? 1 : (weights[at] ?? NaN);
			roleTotals[cell] = (roleTotals[cell] ?? 0) + weight;
			roleAnswers[role] = (roleAnswers[role] ?? 0) + 1;
		}
	}
	return { roleTotals, roleAnswers };
}

/** @param placeOf place of each run; null where runs are the places */
function tabulate(
	{ group: { runStarts }, keys, points, weights }: Counted,
	places: number,
	placeOf: Int32Array | null,
): AnswerTable {
	const cells = points.length * places;
	const most = largestPlace(runStarts, places, placeOf);
	const columns = weights === null ? countsUpTo(most, cells) : new Float64Array(cells);
	const answers = countsUpTo(most, places);
	const sums = weights === null ? answers : new Float64Array(places);
	for (let run = 0; run < runStarts.length - 1; run++) {
		const place = placeOf === null ? run : (placeOf[run] ?? -1);
		const end = runStarts[run + 1] ?? 0;
		for (let at = runStarts[run] ?? 0; at < end; at++) {
			const key = keys[at] ?? -1;
			if (key < 0) continue;
			const cell = key * places + place;
			const weight = weights === null ? 1 : (weights[at] ?? NaN);
			columns[cell] = (columns[cell] ?? 0) + weight;
			answers[place] = (answers[place] ?? 0) + 1;
			if (weights !== null) sums[place] = (sums[place] ?? 0) + weight;
		}
	}
	return { places, columns, answers, weights: sums };
}

function closeTable({ columns, answers, weights }: AnswerTable): void {
	release(columns, answers);
	if (weights !== answers) release(weights);
}

/** Most rows of one place. */
function largestPlace(runStarts: Int32Array, places: number, placeOf: Int32Array | null): number {
	const rows = new Uint32Array(places);
	let most = 0;
	for (let run = 0; run < runStarts.length - 1; run++) {
		const place = placeOf === null ? run : (placeOf[run] ?? -1);
		const count = (rows[place] ?? 0) + (runStarts[run + 1] ?? 0) - (runStarts[run] ?? 0);
		rows[place] = count;
		if (count > most) most = count;
	}
	return most;
}
