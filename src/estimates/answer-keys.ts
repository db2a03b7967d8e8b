import { ABSENCE } from '../responses/responses.ts';
import type { AnswerSource } from './answer-reader.ts';

/** The answers of some rows as small numbers. */
export interface AnswerKeys {
	/** By position of the row; −1 where there is no valid answer. */
	readonly keys: Int32Array;
	/** What each key stands for, in ascending order where the answers are few whole numbers. */
	readonly points: readonly number[];
}

/** With more points than this they are numbered as they come. */
const MOST_POINTS = 64;

/** Numbers the answers of rows. */
export function answerKeys(source: AnswerSource, rows: Int32Array): AnswerKeys {
	const points = readPoints(source, rows);
	const range = rangeOf(points);
	if (range === null) return namedKeys(points);
	const { low, high } = range;
	const keys = new Int32Array(rows.length);
	for (let at = 0; at < rows.length; at++) {
		const point = points[at] ?? NaN;
		keys[at] = Number.isNaN(point) ? -1 : point - low;
	}
	return { keys, points: Array.from({ length: high - low + 1 }, (_, step) => low + step) };
}

/** The point of each row, no number where there is no valid answer. */
function readPoints(source: AnswerSource, rows: Int32Array): Float64Array {
	const { pointOf, isValid, column, minus } = source;
	if (column === undefined) {
		return Float64Array.from(rows, (row) => (isValid(row) ? pointOf(row) : NaN));
	}
	const points = new Float64Array(rows.length);
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] ?? -1;
		const isAnswer =
			column.absence[row] === ABSENCE.valid &&
			(minus === undefined || minus.absence[row] === ABSENCE.valid);
		if (!isAnswer) points[at] = NaN;
		else points[at] = (column.points[row] ?? NaN) - (minus?.points[row] ?? 0);
	}
	return points;
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
	if (low > high) return { low: 0, high: -1 };
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
