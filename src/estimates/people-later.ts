import type { Reading } from '../metrics/metric.ts';
import type { Cut } from '../plan/cut.ts';
import type { Item } from '../responses/responses.ts';
import { findItem, sourceOf, validRows } from './answer-reader.ts';
import { distinctAscending } from './distinct-ascending.ts';
import type { PeopleLater } from './estimated-fact.ts';
import type { Sample } from './sample.ts';

/** Answers that a reading is made of. */
export interface ReadAnswers {
	readonly item: Item;
	readonly reading: Reading;
	/** Those that are subtracted from them too, and no others: people are held for long. */
	readonly items: readonly Item[];
}

/** The answers of a reading of an item. */
export function readAnswers(
	{ responses }: Pick<Sample, 'responses'>,
	item: Item,
	reading: Reading,
): ReadAnswers {
	const others =
		reading.source === 'pair' ? [findItem(responses, reading.minus, item.touchpoint)] : [];
	return { item, reading, items: [item, ...others] };
}

/** The people of a reading of an item in a cut. */
export class PeopleOfReading implements PeopleLater {
	private readonly people: Sample['people'];
	private readonly read: ReadAnswers;
	private readonly cut: Cut;

	constructor(people: Sample['people'], read: ReadAnswers, cut: Cut) {
		this.people = people;
		this.read = read;
		this.cut = cut;
	}

	persons(): readonly number[] {
		const { codes } = this.people.person;
		return distinctAscending(this.rows().map((row) => codes[row] ?? -1));
	}

	answers(): readonly number[] {
		const { codes } = this.people.person;
		const answerOf = wholeAnswer(this.read);
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
		const { pointOf, valueOf } = sourceOf(this.read, this.read.item, this.read.reading);
		const rows = this.rows();
		return this.byPerson(
			rows,
			Array.from(rows, (row) => valueOf(pointOf(row))),
		);
	}

	weights(): readonly number[] | null {
		const rows = this.rows();
		return this.byPerson(rows, this.people.weightsOf(rows));
	}

	private rows(): Int32Array {
		const { item, reading } = this.read;
		return validRows(this.read, item, reading, this.people.rows.rowsOf(this.cut));
	}

	/** Numbers of rows in the order of persons; null where somebody has several rows. */
	private byPerson(rows: Int32Array, numbers: ArrayLike<number>): readonly number[] | null {
		const { codes } = this.people.person;
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
function wholeAnswer(read: ReadAnswers): (row: number) => number {
	const { item, reading } = read;
	const { answers } = item;
	if (answers.kind !== 'multiple') return sourceOf(read, item, reading).pointOf;
	return (row) => answers.ticks.reduce((all, ticks) => folded(all, ticks[row] ?? 0), 0);
}

const FOLDING = 16_777_619;

/** One number for two, the same on any machine. */
function folded(first: number, second: number): number {
	return Math.imul(first ^ Math.round(second * 1000), FOLDING) >>> 0;
}
