import type { Reading } from '../metrics/metric.ts';
import { ABSENCE, type Answers, type Item, type Responses } from '../responses/responses.ts';

/** Reads one number a row out of the answers to a question. */
export interface AnswerReader {
	/** Whether the row has an answer that counts. */
	readonly isValid: (row: number) => boolean;
	/** The value that is averaged; asked for valid rows only. */
	readonly valueOf: (row: number) => number;
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

/** How a reading takes its value from the rows of an item; a pair needs both answers of a row. */
export function readAnswers(responses: Responses, item: Item, reading: Reading): AnswerReader {
	switch (reading.source) {
		case 'score': {
			const { scores, absence } = scoresOf(item);
			return {
				isValid: (row) => absence[row] === ABSENCE.valid,
				valueOf: (row) => reading.valueOf(scores[row] ?? NaN),
			};
		}
		case 'option':
			return optionReader(item.answers, reading.option);
		case 'pair': {
			const own = scoresOf(item);
			const other = scoresOf(findItem(responses, reading.minus, item.touchpoint));
			return {
				isValid: (row) =>
					own.absence[row] === ABSENCE.valid && other.absence[row] === ABSENCE.valid,
				valueOf: (row) => (own.scores[row] ?? NaN) - (other.scores[row] ?? NaN),
			};
		}
	}
}

function optionReader(answers: Answers, option: number): AnswerReader {
	const isValid = (row: number) => answers.absence[row] === ABSENCE.valid;
	if (answers.kind === 'choice') {
		return { isValid, valueOf: (row) => (answers.codes[row] === option ? 1 : 0) };
	}
	if (answers.kind === 'multiple') {
		const ticks = answers.ticks[option];
		return { isValid, valueOf: (row) => (ticks?.[row] === 1 ? 1 : 0) };
	}
	throw new Error(`an option of ${answers.kind} answers`);
}

function scoresOf({ question, answers }: Item) {
	if (answers.kind !== 'scores') throw new Error(`the answers to ${question} are no scores`);
	return answers;
}
