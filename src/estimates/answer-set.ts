import type { Reading } from '../metrics/metric.ts';
import type { Item } from '../responses/responses.ts';
import { readAnswers } from './answer-reader.ts';
import type { ValueKeys } from './condensed-rows.ts';
import type { Sample } from './sample.ts';

/** The valid answers of a cut to a question. */
export interface AnswerSet {
	/** Rows with a valid answer, ascending; where answers are condensed those that stand for the others. */
	readonly rows: Int32Array;
	/** How much each of the rows counts. */
	readonly weights: Float64Array;
	/** Number of the cluster of each of the rows, from 0; empty where they are independent. */
	readonly clusters: Int32Array;
	/** Persons. */
	readonly n: number;
	/** Null where the study has no account column. */
	readonly accounts: number | null;
	/** Whether the answers count alike and come from as many people in no common cluster. */
	readonly isIndependent: boolean;
}

/** Those of the rows that have a valid answer for a reading, ascending. */
export function validRows(
	{ responses }: Sample,
	item: Item,
	reading: Reading,
	candidates: Int32Array,
): Int32Array {
	const { isValid } = readAnswers(responses, item, reading);
	const rows = new Int32Array(candidates.length);
	let size = 0;
	for (let at = 0; at < candidates.length; at++) {
		const row = candidates[at] ?? -1;
		if (isValid(row)) rows[size++] = row;
	}
	return rows.subarray(0, size);
}

/**
 * The valid answers among some rows, and who gave them.
 *
 * @param keys of the reading's values, where answers may be condensed
 */
export function answerSet(
	sample: Sample,
	item: Item,
	reading: Reading,
	candidates: Int32Array,
	keys: ValueKeys | null,
): AnswerSet {
	const { responses, hasAccounts, hasEqualWeights } = sample;
	const rows = validRows(sample, item, reading, candidates);
	const n = sample.countDistinct(responses.person, rows);
	const counted = keys
		? sample.condensed(rows, keys)
		: { rows: rows.slice(), weights: sample.weightsOf(rows) };
	const isIndependent = !hasAccounts && hasEqualWeights && n === rows.length;
	return {
		...counted,
		clusters: isIndependent ? new Int32Array(0) : sample.numberClusters(counted.rows),
		n,
		accounts: responses.account && sample.countDistinct(responses.account, rows),
		isIndependent,
	};
}

/** The value of each row of a set, in its order. */
export function valuesOf(
	sample: Sample,
	item: Item,
	reading: Reading,
	{ rows }: AnswerSet,
): Float64Array {
	const { valueOf } = readAnswers(sample.responses, item, reading);
	const values = new Float64Array(rows.length);
	for (let at = 0; at < rows.length; at++) values[at] = valueOf(rows[at] ?? -1);
	return values;
}

/** Whether anybody is in both sets. */
export function sharesPersons(sample: Sample, first: AnswerSet, second: AnswerSet): boolean {
	const { person } = sample.responses;
	const both = new Int32Array(first.rows.length + second.rows.length);
	both.set(first.rows);
	both.set(second.rows, first.rows.length);
	return sample.countDistinct(person, both) < first.n + second.n;
}
