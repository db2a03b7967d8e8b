import type { Reading } from '../metrics/metric.ts';
import { validity } from '../responses/absence-at.ts';
import type { Item, Numbers, Responses } from '../responses/responses.ts';

/** What a reading reads of an item: readings of one source share their answers and their base. */
export interface AnswerSource {
	/** Equal for equal sources of an item. */
	readonly name: string;
	/** The answer of a row as a number: a score, an index of an option, a tick, a difference. */
	readonly pointOf: (row: number) => number;
	readonly isValid: (row: number) => boolean;
	/** The value that is averaged, of such a number. */
	readonly valueOf: (point: number) => number;
	/** The same numbers by row where they stand as they are read: sooner than row by row. */
	readonly column?: AnswerColumn;
	/** What is subtracted from the column, where the source is a difference. */
	readonly minus?: AnswerColumn;
}

/** Numbers by row, and whether each is an answer. */
export interface AnswerColumn {
	readonly points: Numbers;
	/** A point below it is no answer. */
	readonly lowest: number;
}

/** The answers to a question, about a touchpoint where it is asked of each. Throws where there are none. */
export function findItem(
	responses: Pick<Responses, 'items'>,
	question: string,
	touchpoint: string,
): Item {
	const items = responses.items.filter((item) => item.question === question);
	const item =
		items.find((one) => one.touchpoint === touchpoint) ??
		items.find((one) => one.touchpoint === '');
	if (item === undefined) throw new Error(`no answers to ${question} ${touchpoint}`);
	return item;
}

/** The source of a reading of an item. Throws where the item has no such answers. */
export function sourceOf(
	responses: Pick<Responses, 'items'>,
	item: Item,
	reading: Reading,
): AnswerSource {
	const isValid = validity(item.answers);
	switch (reading.source) {
		case 'score': {
			const { scores, lowest } = scoresOf(item);
			const { valueOf } = reading;
			const column = { points: scores, lowest };
			return { name: 'score', pointOf: (row) => scores[row] ?? NaN, isValid, valueOf, column };
		}
		case 'pair': {
			const { scores, lowest } = scoresOf(item);
			const other = scoresOf(findItem(responses, reading.minus, item.touchpoint));
			const isOtherValid = validity(other);
			return {
				name: `pair ${reading.minus}`,
				pointOf: (row) => (scores[row] ?? NaN) - (other.scores[row] ?? NaN),
				isValid: (row) => isValid(row) && isOtherValid(row),
				valueOf: reading.valueOf,
				column: { points: scores, lowest },
				minus: { points: other.scores, lowest: other.lowest },
			};
		}
		case 'option':
			return optionSource(item, reading.option, isValid);
		case 'options':
			return anyOptionSource(item, reading.options, isValid);
	}
}

function optionSource(
	{ answers }: Item,
	option: number,
	isValid: AnswerSource['isValid'],
): AnswerSource {
	if (answers.kind === 'choice') {
		const valueOf = (code: number) => (code === option ? 1 : 0);
		const column = { points: answers.codes, lowest: answers.lowest };
		const pointOf = (row: number) => answers.codes[row] ?? -1;
		return { name: 'choice', pointOf, isValid, valueOf, column };
	}
	if (answers.kind === 'multiple') {
		const ticks: Numbers | Uint8Array = answers.ticks[option] ?? new Uint8Array(0);
		const pointOf = (row: number) => (ticks[row] === 1 ? 1 : 0);
		return { name: `option ${option}`, pointOf, isValid, valueOf: (tick) => tick };
	}
	throw new Error(`an option of ${answers.kind} answers`);
}

function anyOptionSource(
	{ answers }: Item,
	options: readonly number[],
	isValid: AnswerSource['isValid'],
): AnswerSource {
	const name = `any ${options.join()}`;
	if (answers.kind === 'choice') {
		const wanted = new Set(options);
		const pointOf = (row: number) => (wanted.has(answers.codes[row] ?? -1) ? 1 : 0);
		return { name, pointOf, isValid, valueOf: asTold };
	}
	if (answers.kind === 'multiple') {
		const ticks = options.flatMap((option) => answers.ticks[option] ?? []);
		const pointOf = (row: number) => (ticks.some((own) => own[row] === 1) ? 1 : 0);
		return { name, pointOf, isValid, valueOf: asTold };
	}
	throw new Error(`options of ${answers.kind} answers`);
}

/** Whether any of them was chosen is the value itself. */
function asTold(told: number): number {
	return told;
}

function scoresOf({ question, answers }: Item) {
	if (answers.kind !== 'scores') throw new Error(`the answers to ${question} are no scores`);
	return answers;
}

/** Reads one number a row out of the answers to a question. */
export interface AnswerReader {
	/** Whether the row has an answer that counts. */
	readonly isValid: (row: number) => boolean;
	/** The value that is averaged; asked for valid rows only. */
	readonly valueOf: (row: number) => number;
}

/** How a reading takes its value from the rows of an item; a pair needs both answers of a row. */
export function readAnswers(
	responses: Pick<Responses, 'items'>,
	item: Item,
	reading: Reading,
): AnswerReader {
	const { isValid, pointOf, valueOf } = sourceOf(responses, item, reading);
	return { isValid, valueOf: (row) => valueOf(pointOf(row)) };
}

/** Those of the rows that have a valid answer for a reading, ascending. */
export function validRows(
	responses: Pick<Responses, 'items'>,
	item: Item,
	reading: Reading,
	candidates: Int32Array,
): Int32Array {
	const { isValid } = sourceOf(responses, item, reading);
	const rows = new Int32Array(candidates.length);
	let count = 0;
	for (let at = 0; at < candidates.length; at++) {
		const row = candidates[at] ?? -1;
		if (isValid(row)) rows[count++] = row;
	}
	return rows.slice(0, count);
}
