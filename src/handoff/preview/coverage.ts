import type { Polygon } from './outlined-text.ts';

/**
 * How much of each pixel polygons cover, 0 to 1, row by row: signed areas are summed along each row, so
 * that what runs the other way round is a hole. Plain arithmetic: the same on every machine.
 */
export function coverage(
	polygons: readonly Polygon[],
	width: number,
	height: number,
): Float64Array {
	const areas = new Float64Array(width * height + 2);
	let [first, last] = [height, 0];
	for (const polygon of polygons) {
		for (let at = 0; at < polygon.length; at += 2) {
			const next = (at + 2) % polygon.length;
			const y = polygon[at + 1] ?? 0;
			addEdge(areas, [polygon[at] ?? 0, y], [polygon[next] ?? 0, polygon[next + 1] ?? 0], {
				width,
				height,
			});
			first = Math.min(first, Math.max(0, Math.floor(y)));
			last = Math.max(last, Math.min(height, Math.ceil(y)));
		}
	}
	let sum = 0;
	for (let at = first * width; at < last * width; at += 1) {
		sum += areas[at] ?? 0;
		areas[at] = Math.min(1, Math.abs(sum));
	}
	return areas;
}

type Pair = readonly [number, number];

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Adds an edge row by row; it must lie within the picture. */
function addEdge(areas: Float64Array, from: Pair, to: Pair, { width, height }: Size): void {
	if (from[1] === to[1]) return;
	const sign = from[1] < to[1] ? 1 : -1;
	const [top, bottom] = sign === 1 ? [from, to] : [to, from];
	const slope = (bottom[0] - top[0]) / (bottom[1] - top[1]);
	const last = Math.min(height, Math.ceil(bottom[1]));
	const xAt = (y: number) => Math.min(Math.max(top[0] + (y - top[1]) * slope, 0), width - 1);
	for (let row = Math.max(0, Math.floor(top[1])); row < last; row += 1) {
		const y0 = Math.max(row, top[1]);
		const y1 = Math.min(row + 1, bottom[1]);
		if (y1 <= y0) continue;
		const a = xAt(y0);
		const b = xAt(y1);
		addSpan(areas, row * width, Math.min(a, b), Math.max(a, b), sign * (y1 - y0));
	}
}

/** Spreads a piece of an edge over the pixels that it passes in one row. */
function addSpan(areas: Float64Array, row: number, left: number, right: number, amount: number) {
	const first = Math.floor(left);
	const last = Math.floor(right);
	for (let x = first; x <= last; x += 1) {
		const a = Math.max(left, x);
		const b = Math.min(right, x + 1);
		const share = right === left ? 1 : (b - a) / (right - left);
		const inside = (1 - ((a + b) / 2 - x)) * amount * share;
		areas[row + x] = (areas[row + x] ?? 0) + inside;
		areas[row + x + 1] = (areas[row + x + 1] ?? 0) + amount * share - inside;
	}
}
