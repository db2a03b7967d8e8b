import { release } from '../responses/array-memory.ts';
import type { AnswerColumn, AnswerSource } from './answer-reader.ts';
import { rowValues } from './row-values.ts';

/** The answers of some rows as small numbers. */
export interface AnswerKeys {
	/** By position of the row; −1 where there is no valid answer. */
	readonly keys: Int8Array | Int32Array;
	/** What each key stands for, in ascending order where the answers are few whole numbers. */
	readonly points: readonly number[];
}

/** With more points than this they are numbered as they come. */
const MOST_POINTS = 64;

/** Numbers the answers of rows. */
export function answerKeys(source: AnswerSource, rows: Int32Array): AnswerKeys {
	return wholeKeys(source, rows) ?? pointKeys(readPoints(source, rows));
}

/** Keys of whole numbers straight from their columns; null where they are others or many. */
function wholeKeys({ column, minus }: AnswerSource, rows: Int32Array): AnswerKeys | null {
	if (column === undefined || column.points instanceof Float64Array) return null;
	if (minus?.points instanceof Float64Array) return null;
	const points = minus === undefined ? pointsOf(column, rows) : differencesOf(column, minus, rows);
	let low = Infinity;
	let high = -Infinity;
	for (let at = 0; at < points.length; at++) {
		const point = points[at] ?? NONE;
		if (point === NONE) continue;
		if (point < low) low = point;
		if (point > high) high = point;
	}
	const keys = high - low < MOST_POINTS ? keysFrom(low, points) : null;
	release(points);
	return keys && { keys, points: pointsBetween(low, high) };
}

function keysFrom(low: number, points: Int32Array): Int8Array {
	const keys = new Int8Array(points.length).fill(-1);
	for (let at = 0; at < points.length; at++) {
		const point = points[at] ?? NONE;
		if (point !== NONE) keys[at] = point - low;
	}
	return keys;
}

/** Stands for no valid answer. */
const NONE = -0x8000_0000;

function pointsOf({ points, lowest }: AnswerColumn, rows: Int32Array): Int32Array {
	const own = new Int32Array(rows.length);
	for (let at = 0; at < rows.length; at++) {
		const point = points[rows[at] ?? 0] ?? 0;
		own[at] = point < lowest ? NONE : point;
	}
	return own;
}

function differencesOf(first: AnswerColumn, second: AnswerColumn, rows: Int32Array): Int32Array {
	const own = new Int32Array(rows.length);
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] ?? 0;
		const [point, other] = [first.points[row] ?? 0, second.points[row] ?? 0];
		const isNone = point < first.lowest || other < second.lowest;
		own[at] = isNone ? NONE : point - other;
	}
	return own;
}

function pointKeys(points: Float64Array): AnswerKeys {
	const range = rangeOf(points);
	if (range === null) return namedKeys(points);
	const { low, high } = range;
	const keys = Int8Array.from(points, (point) => (Number.isNaN(point) ? -1 : point - low));
	return { keys, points: pointsBetween(low, high) };
}

/** Whole numbers from low to high; none where low is above high. */
function pointsBetween(low: number, high: number): readonly number[] {
	return Array.from({ length: Math.max(0, high - low + 1) }, (_, step) => low + step);
}

/** The point of each row, no number where there is no valid answer. */
function readPoints(source: AnswerSource, rows: Int32Array): Float64Array {
	const { pointOf, isValid } = source;
	return rowValues(rows, (row) => (isValid(row) ? pointOf(row) : NaN));
}

/** The range of the answers; null where they are not few whole numbers. */
function rangeOf(points: Float64Array): { readonly low: number; readonly high: number } | null {
	let low = Infinity;
	let high = -Infinity;
	for (const point of points) {
		if (Number.isNaN(point)) continue;
		if (!Number.isInteger(point)) return null;
		if (point < low) low = point;
		if (point > high) high = point;
	}
	return high - low < MOST_POINTS ? { low, high } : null;
}

function namedKeys(points: Float64Array): AnswerKeys {
	const known = new Map<number, number>();
	const keys = Int32Array.from(points, (point) => {
		if (Number.isNaN(point)) return -1;
		const key = known.get(point) ?? known.size;
		known.set(point, key);
		return key;
	});
	return { keys, points: [...known.keys()] };
}
