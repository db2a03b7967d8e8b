import type { Reading } from '../metrics/metric.ts';
import type { Cut } from '../plan/cut.ts';
import type { Item } from '../responses/responses.ts';
import { sourceOf, validRows } from './answer-reader.ts';
import { distinctAscending } from './distinct-ascending.ts';
import type { PeopleLater } from './estimated-fact.ts';
import type { Sample } from './sample.ts';

/** The people of a reading of an item in a cut. */
export class PeopleOfReading implements PeopleLater {
	private readonly sample: Sample;
	private readonly item: Item;
	private readonly reading: Reading;
	private readonly cut: Cut;

	constructor(sample: Sample, item: Item, reading: Reading, cut: Cut) {
		this.sample = sample;
		this.item = item;
		this.reading = reading;
		this.cut = cut;
	}

	persons(): readonly number[] {
		const { codes } = this.sample.responses.person;
		return distinctAscending(this.rows().map((row) => codes[row] ?? -1));
	}

	answers(): readonly number[] {
		const { responses } = this.sample;
		const { codes } = responses.person;
		const answerOf = wholeAnswer(responses, this.item, this.reading);
		const answers = new Map<number, number>();
		for (const row of this.rows()) {
			const person = codes[row] ?? -1;
			const known = answers.get(person);
			const own = answerOf(row);
			answers.set(person, known === undefined ? own : folded(known, own));
		}
		return inOrder(answers);
	}

	values(): readonly number[] | null {
		const { responses } = this.sample;
		const { pointOf, valueOf } = sourceOf(responses, this.item, this.reading);
		const rows = this.rows();
		return this.byPerson(
			rows,
			Array.from(rows, (row) => valueOf(pointOf(row))),
		);
	}

	weights(): readonly number[] | null {
		const rows = this.rows();
		return this.byPerson(rows, this.sample.weightsOf(rows));
	}

	private rows(): Int32Array {
		const { responses, rows } = this.sample;
		return validRows(responses, this.item, this.reading, rows.rowsOf(this.cut));
	}

	/** Numbers of rows in the order of persons; null where somebody has several rows. */
	private byPerson(rows: Int32Array, numbers: ArrayLike<number>): readonly number[] | null {
		const { codes } = this.sample.responses.person;
		const byPerson = new Map<number, number>();
		rows.forEach((row, at) => byPerson.set(codes[row] ?? -1, numbers[at] ?? 0));
		return byPerson.size < rows.length ? null : inOrder(byPerson);
	}
}

/** What is known of persons, in the order of their codes. */
function inOrder(byPerson: ReadonlyMap<number, number>): readonly number[] {
	const codes = Int32Array.from(byPerson.keys()).toSorted();
	return Array.from(codes, (code) => byPerson.get(code) ?? 0);
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
