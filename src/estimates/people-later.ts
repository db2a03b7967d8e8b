import type { Reading } from '../metrics/metric.ts';
import type { Cut } from '../plan/cut.ts';
import type { Item } from '../responses/responses.ts';
import { sourceOf, validRows } from './answer-reader.ts';
import { distinctAscending } from './distinct-ascending.ts';
import type { Sample } from './sample.ts';

/** Who stands behind a number, found again when asked for: to keep them all would take much memory. */
export function personsLater(
	{ responses, rows }: Sample,
	item: Item,
	reading: Reading,
	cut: Cut,
): () => readonly number[] {
	return () => {
		const chosen = validRows(responses, item, reading, rows.rowsOf(cut));
		const { codes } = responses.person;
		return distinctAscending(chosen.map((row) => codes[row] ?? -1));
	};
}

/** What each of those persons answered, in their order. */
export function answersLater(
	{ responses, rows }: Sample,
	item: Item,
	reading: Reading,
	cut: Cut,
): () => readonly number[] {
	return () => {
		const chosen = validRows(responses, item, reading, rows.rowsOf(cut));
		const { codes } = responses.person;
		const answerOf = wholeAnswer(responses, item, reading);
		const answers = new Map<number, number>();
		for (const row of chosen) {
			const person = codes[row] ?? -1;
			const known = answers.get(person);
			const own = answerOf(row);
			answers.set(person, known === undefined ? own : folded(known, own));
		}
		return [...answers].toSorted(([a], [b]) => a - b).map(([, answer]) => answer);
	};
}

/** What the answer of each of those persons is in the number, in their order; null of several answers. */
export function valuesLater(
	{ responses, rows }: Sample,
	item: Item,
	reading: Reading,
	cut: Cut,
): () => readonly number[] | null {
	return () => {
		const chosen = validRows(responses, item, reading, rows.rowsOf(cut));
		const { codes } = responses.person;
		const { pointOf, valueOf } = sourceOf(responses, item, reading);
		const byPerson = new Map(
			Array.from(chosen, (row) => [codes[row] ?? -1, valueOf(pointOf(row))] as const),
		);
		if (byPerson.size < chosen.length) return null;
		return [...byPerson].toSorted(([a], [b]) => a - b).map(([, value]) => value);
	};
}

/** What each of those persons counts, in their order. */
export function weightsLater(
	sample: Sample,
	item: Item,
	reading: Reading,
	cut: Cut,
): () => readonly number[] | null {
	return () => {
		const { responses, rows } = sample;
		const chosen = validRows(responses, item, reading, rows.rowsOf(cut));
		const { codes } = responses.person;
		const weights = sample.weightsOf(chosen);
		const byPerson = new Map(Array.from(chosen, (row, at) => [codes[row] ?? -1, weights[at] ?? 0]));
		if (byPerson.size < chosen.length) return null;
		return [...byPerson].toSorted(([a], [b]) => a - b).map(([, weight]) => weight);
	};
}

/** All that a row answers to a question, whichever option the reading is about. */
function wholeAnswer(
	responses: Sample['responses'],
	item: Item,
	reading: Reading,
): (row: number) => number {
	const { answers } = item;
	if (answers.kind !== 'multiple') return sourceOf(responses, item, reading).pointOf;
	return (row) => answers.ticks.reduce((all, ticks) => folded(all, ticks[row] ?? 0), 0);
}

const FOLDING = 16_777_619;

/** One number for two, the same on any machine. */
function folded(first: number, second: number): number {
	return Math.imul(first ^ Math.round(second * 1000), FOLDING) >>> 0;
}
