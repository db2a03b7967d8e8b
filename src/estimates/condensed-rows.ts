import type { Reading } from '../metrics/metric.ts';
import type { Coded, Item, Numbers, Responses } from '../responses/responses.ts';
import { findItem } from './answer-reader.ts';

/** Names the values of an item's answers by small whole numbers: equal key, equal value of any reading. */
export interface ValueKeys {
	readonly count: number;
	/** From 0 to count − 1. */
	readonly keyOf: (row: number) => number;
}

/** Rows that stand for others with the same answer from the same cluster. */
export interface CondensedRows {
	/** The first row of each cluster and value, ascending. */
	readonly rows: Int32Array;
	/** How many rows each of them stands for, itself included. */
	readonly weights: Float64Array;
}

/** With more values than this there is little to sum up. */
const MOST_KEYS = 64;

/** The keys of what a reading reads; null where its answers are not few whole numbers. */
export function valueKeys(
	responses: Pick<Responses, 'items'>,
	item: Pick<Item, 'answers' | 'touchpoint'>,
	reading: Reading,
): ValueKeys | null {
	const { answers } = item;
	if (reading.source === 'option') return answers.kind === 'choice' ? keysIn(answers.codes) : null;
	if (answers.kind !== 'scores') return null;
	if (reading.source === 'score') return keysIn(answers.scores);
	const other = findItem(responses, reading.minus, item.touchpoint).answers;
	return other.kind === 'scores' ? keysOfDifference(answers.scores, other.scores) : null;
}

function keysIn(numbers: Numbers): ValueKeys | null {
	const range = rangeOf(numbers);
	if (range === null) return null;
	return { count: range.high - range.low + 1, keyOf: (row) => (numbers[row] ?? 0) - range.low };
}

function keysOfDifference(first: Numbers, second: Numbers): ValueKeys | null {
	const [own, other] = [rangeOf(first), rangeOf(second)];
	if (own === null || other === null) return null;
	const low = own.low - other.high;
	return {
		count: own.high - other.low - low + 1,
		keyOf: (row) => (first[row] ?? 0) - (second[row] ?? 0) - low,
	};
}

function rangeOf(numbers: Numbers): { readonly low: number; readonly high: number } | null {
	if (numbers instanceof Float64Array || numbers.length === 0) return null;
	let low = Infinity;
	let high = -Infinity;
	for (const number of numbers) {
		if (number < low) low = number;
		if (number > high) high = number;
	}
	return high - low < MOST_KEYS ? { low, high } : null;
}

/**
 * Sums up equal answers of one cluster. Sums of whole numbers are exact, so everything that is
 * calculated from whole values and clusters is the same to the bit, and much sooner.
 */
export function answerCondenser(
	clusters: Coded,
): (rows: Int32Array, keys: ValueKeys) => CondensedRows {
	let round = 0;
	let marks = new Int32Array(0);
	let places = new Int32Array(0);
	return (rows, { count, keyOf }) => {
		const cells = clusters.ids.length * count;
		if (marks.length < cells) {
			marks = new Int32Array(cells);
			places = new Int32Array(cells);
		}
		round += 1;
		const first = new Int32Array(rows.length);
		const weights = new Float64Array(rows.length);
		let size = 0;
		for (let at = 0; at < rows.length; at++) {
			const row = rows[at] ?? -1;
			const cluster = clusters.codes[row] ?? -1;
			const cell = cluster < 0 ? -1 : cluster * count + keyOf(row);
			if (cell >= 0 && marks[cell] === round) {
				const place = places[cell] ?? 0;
				weights[place] = (weights[place] ?? 0) + 1;
				continue;
			}
			if (cell >= 0) {
				marks[cell] = round;
				places[cell] = size;
			}
			first[size] = row;
			weights[size] = 1;
			size += 1;
		}
		return { rows: first.slice(0, size), weights: weights.slice(0, size) };
	};
}
