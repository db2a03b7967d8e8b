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
	for (const polygon of polygons) {
		for (let at = 0; at < polygon.length; at += 2) {
			const next = (at + 2) % polygon.length;
			addEdge(
				areas,
				[polygon[at] ?? 0, polygon[at + 1] ?? 0],
				[polygon[next] ?? 0, polygon[next + 1] ?? 0],
				[width, height],
			);
		}
	}
	let sum = 0;
	for (let at = 0; at < areas.length; at += 1) {
		sum += areas[at] ?? 0;
		areas[at] = Math.min(1, Math.abs(sum));
	}
	return areas;
}

type Pair = readonly [number, number];

/** Adds an edge row by row; it must lie within the picture. */
function addEdge(areas: Float64Array, from: Pair, to: Pair, [width, height]: Pair): void {
	if (from[1] === to[1]) return;
	const sign = from[1] < to[1] ? 1 : -1;
	const [top, bottom] = sign === 1 ? [from, to] : [to, from];
	const slope = (bottom[0] - top[0]) / (bottom[1] - top[1]);
	const last = Math.min(height, Math.ceil(bottom[1]));
	for (let row = Math.max(0, Math.floor(top[1])); row < last; row += 1) {
		const [y0, y1] = [Math.max(row, top[1]), Math.min(row + 1, bottom[1])];
		if (y1 <= y0) continue;
		const ends = [top[0] + (y0 - top[1]) * slope, top[0] + (y1 - top[1]) * slope].map((x) =>
			Math.min(Math.max(x, 0), width - 1),
		);
		addSpan(areas, row * width, Math.min(...ends), Math.max(...ends), sign * (y1 - y0));
	}
}

/** Spreads a piece of an edge over the pixels that it passes in one row. */
function addSpan(areas: Float64Array, row: number, left: number, right: number, amount: number) {
	const first = Math.floor(left);
	const last = Math.floor(right);
	for (let x = first; x <= last; x += 1) {
		const [a, b] = [Math.max(left, x), Math.min(right, x + 1)];
		const share = right === left ? 1 : (b - a) / (right - left);
		const inside = (1 - ((a + b) / 2 - x)) * amount * share;
		areas[row + x] = (areas[row + x] ?? 0) + inside;
		areas[row + x + 1] = (areas[row + x + 1] ?? 0) + amount * share - inside;
	}
}
