import type { Reading } from '../metrics/metric.ts';
import type { Item } from '../responses/responses.ts';
import { readAnswers } from './answer-reader.ts';
import type { Sample } from './sample.ts';

/** The valid answers of a cut to a question. */
export interface AnswerSet {
	/** Rows with a valid answer, ascending. */
	readonly rows: Int32Array;
	/** Persons. */
	readonly n: number;
	/** Null where the study has no account column. */
	readonly accounts: number | null;
	/** Whether the answers count alike and come from as many people in no common cluster. */
	readonly isIndependent: boolean;
}

/** Those of the rows that have a valid answer for a reading, and who gave them. */
export function answerSet(
	sample: Sample,
	item: Item,
	reading: Reading,
	candidates: Int32Array,
): AnswerSet {
	const { responses, hasAccounts, hasEqualWeights } = sample;
	const { isValid } = readAnswers(responses, item, reading);
	const rows = candidates.filter(isValid);
	const n = sample.countDistinct(responses.person, rows);
	return {
		rows,
		n,
		accounts: responses.account && sample.countDistinct(responses.account, rows),
		isIndependent: !hasAccounts && hasEqualWeights && n === rows.length,
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
	rows.forEach((row, at) => {
		values[at] = valueOf(row);
	});
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
