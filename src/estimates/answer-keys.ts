import type { AnswerSource } from './answer-reader.ts';
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
	let low = Infinity;
	let high = -Infinity;
	for (const row of rows) {
		const own = column.points[row] ?? -Infinity;
		const other = minus === undefined ? 0 : (minus.points[row] ?? -Infinity);
		if (own < column.lowest || (minus !== undefined && other < minus.lowest)) continue;
		const point = own - other;
		if (point < low) low = point;
		if (point > high) high = point;
	}
	if (high - low >= MOST_POINTS) return null;
	const keys = new Int8Array(rows.length);
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] ?? -1;
		const own = column.points[row] ?? -Infinity;
		const other = minus === undefined ? 0 : (minus.points[row] ?? -Infinity);
		const isNone = own < column.lowest || (minus !== undefined && other < minus.lowest);
		keys[at] = isNone ? -1 : own - other - low;
	}
	return { keys, points: pointsBetween(low, high) };
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
