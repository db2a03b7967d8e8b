import { release } from '../responses/array-memory.ts';
import type { Coded, Responses } from '../responses/responses.ts';
import type { CountedCodes } from './counted-codes.ts';

/**
 * The rows of a group (a wave, relation, brand and segment) in the order of roles and clusters, so that
 * one pass over them sums up every role and every cluster. A run is the rows of one role and cluster.
 */
export interface OrderedGroup {
	/** By role, those without one first; then by cluster; then ascending. */
	readonly rows: Int32Array;
	/** Where in `rows` each run starts, and at last the end. */
	readonly runStarts: Int32Array;
	/** Run of each of the rows. */
	readonly runOfRow: Int32Array;
	/** Code of the cluster of each run. */
	readonly runClusters: Int32Array;
	/** Place of that cluster in `clusters`. */
	readonly runPlaces: Int32Array;
	/** First run of each role by role code + 1, and at last the number of runs. */
	readonly roleStarts: Int32Array;
	/** Codes of all clusters of the group, ascending. */
	readonly clusters: Int32Array;
	/** Most rows of one run, and of one cluster. */
	readonly largestRun: number;
	readonly largestCluster: number;
	/** Whether somebody has several rows in the group. */
	readonly hasRepeats: boolean;
}

/** Orders the rows of a group, in time n log n. */
export function orderGroup(
	{ role, person }: Pick<Responses, 'role' | 'person'>,
	clusters: CountedCodes,
	unordered: Int32Array,
): OrderedGroup {
	const keys = sortKeys(role, clusters, unordered);
	const count = unordered.length;
	const rows = new Int32Array(count);
	const starts = new Int32Array(count + 1);
	const codes = new Int32Array(count);
	const roleStarts = new Int32Array(role.ids.length + 2);
	let runs = 0;
	let before = -1;
	let nextRole = 0;
	keys.forEach((key, at) => {
		rows[at] = unordered[key % count] ?? -1;
		const run = Math.floor(key / count);
		if (run === before) return;
		before = run;
		const roleAt = Math.floor(run / clusters.count);
		while (nextRole <= roleAt) roleStarts[nextRole++] = runs;
		starts[runs] = at;
		codes[runs++] = run % clusters.count;
	});
	roleStarts.fill(runs, nextRole);
	starts[runs] = count;
	const runClusters = codes.slice(0, runs);
	const runStarts = starts.slice(0, runs + 1);
	const distinctClusters = distinct(runClusters);
	const runPlaces = placesIn(distinctClusters, runClusters);
	const group = {
		rows,
		runStarts,
		runOfRow: runsOfRows(runStarts, count),
		runClusters,
		runPlaces,
		roleStarts,
		clusters: distinctClusters,
		...largestPlaces(runStarts, runPlaces, distinctClusters.length),
		hasRepeats: hasRepeats(person, unordered),
	};
	release(keys, starts, codes);
	return group;
}

/** Role, cluster and place of each row in one number, ascending. */
function sortKeys(role: Coded, clusters: CountedCodes, rows: Int32Array): Float64Array {
	const count = rows.length;
	const keys = new Float64Array(count);
	for (let at = 0; at < count; at++) {
		const row = rows[at] ?? -1;
		const roleAt = (role.codes[row] ?? -1) + 1;
		const cluster = clusters.codes[row] ?? 0;
		keys[at] = (roleAt * clusters.count + cluster) * count + at;
	}
	const sorted = keys.toSorted();
	release(keys);
	return sorted;
}

function distinct(numbers: Int32Array): Int32Array {
	const sorted = numbers.toSorted();
	const found = sorted.filter((number, at) => at === 0 || number !== sorted[at - 1]);
	release(sorted);
	return found;
}

/** Places of numbers that ascend again and again, as the clusters of each role do. */
function placesIn(sorted: Int32Array, numbers: Int32Array): Int32Array {
	let place = 0;
	return numbers.map((number) => {
		if ((sorted[place] ?? Infinity) > number) place = 0;
		while ((sorted[place] ?? Infinity) < number) place += 1;
		return place;
	});
}

function runsOfRows(runStarts: Int32Array, rows: number): Int32Array {
	const runs = new Int32Array(rows);
	for (let run = 0; run < runStarts.length - 1; run++)
		runs.fill(run, runStarts[run], runStarts[run + 1]);
	return runs;
}

function largestPlaces(runStarts: Int32Array, runPlaces: Int32Array, clusters: number) {
	const rows = new Uint32Array(clusters);
	let [largestRun, largestCluster] = [0, 0];
	for (let run = 0; run < runPlaces.length; run++) {
		const own = (runStarts[run + 1] ?? 0) - (runStarts[run] ?? 0);
		const place = runPlaces[run] ?? -1;
		const all = (rows[place] ?? 0) + own;
		rows[place] = all;
		if (own > largestRun) largestRun = own;
		if (all > largestCluster) largestCluster = all;
	}
	release(rows);
	return { largestRun, largestCluster };
}

function hasRepeats({ codes }: Coded, rows: Int32Array): boolean {
	const people = rows.map((row) => codes[row] ?? -1);
	const sorted = people.toSorted();
	const isRepeated = sorted.some((person, at) => at > 0 && person === sorted[at - 1]);
	release(people, sorted);
	return isRepeated;
}

/** Whether nobody is in both groups, or twice in one; where clusters are persons. */
export function areApart(first: OrderedGroup, second: OrderedGroup): boolean {
	if (first === second) return !first.hasRepeats;
	let [i, j] = [0, 0];
	while (i < first.clusters.length && j < second.clusters.length) {
		const [a = 0, b = 0] = [first.clusters[i], second.clusters[j]];
		if (a === b) return false;
		if (a < b) i += 1;
		else j += 1;
	}
	return true;
}
