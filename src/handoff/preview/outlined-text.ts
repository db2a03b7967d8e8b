import outlines from './outlines.json' with { type: 'json' };

export type Face = keyof typeof outlines;

/** A closed polygon in pixels, y downwards: x, y, x, y … */
export type Polygon = readonly number[];

/** An advance and an outline in thousandths of an em, y upwards. */
type Glyph = readonly [number, string];

const STEP = /([MLQCZ])([-\d ]*)/g;
/** Pieces that a curve is drawn in. */
const PIECES = 6;

function glyphOf(face: Face, character: string): Glyph {
	const all = outlines[face] as unknown as Readonly<Record<string, Glyph>>;
	return all[character] ?? all[character.normalize('NFD').charAt(0)] ?? all['?'] ?? [500, ''];
}

/** Outlines as polygons in units, by their paths: a page has the same letters again and again. */
const drawn = new Map<string, readonly Polygon[]>();

/** The width of a text in pixels. */
export function outlinedWidth(text: string, face: Face, size: number): number {
	const units = Array.from(text, (character) => glyphOf(face, character)[0]);
	return (units.reduce((sum, advance) => sum + advance, 0) * size) / 1000;
}

/** The letters of a text as polygons, from the left end of its baseline on. */
export function outlinedText(
	text: string,
	face: Face,
	size: number,
	[x, y]: readonly [number, number],
): readonly Polygon[] {
	let at = x;
	return Array.from(text).flatMap((character) => {
		const [advance, path] = glyphOf(face, character);
		const from = at;
		at += (advance * size) / 1000;
		return polygonsOf(path).map((polygon) =>
			polygon.map((unit, index) =>
				index % 2 === 0 ? from + (unit * size) / 1000 : y - (unit * size) / 1000,
			),
		);
	});
}

function polygonsOf(path: string): readonly Polygon[] {
	const known = drawn.get(path) ?? drawnPolygons(path);
	drawn.set(path, known);
	return known;
}

function drawnPolygons(path: string): number[][] {
	const polygons: number[][] = [];
	let polygon: number[] = [];
	for (const [, letter = '', numbers = ''] of path.matchAll(STEP)) {
		const units = numbers === '' ? [] : numbers.split(' ').map(Number);
		if (letter === 'M') {
			polygon = units;
			polygons.push(polygon);
		} else if (letter === 'L') polygon.push(...units);
		else if (letter !== 'Z') polygon.push(...curve([...polygon.slice(-2), ...units]));
	}
	return polygons;
}

/** Points of a Bézier curve after its first, by halving between its own points (de Casteljau). */
function curve(points: readonly number[]): number[] {
	return Array.from({ length: PIECES }, (_, piece) => {
		const part = (piece + 1) / PIECES;
		let all = points;
		while (all.length > 2)
			all = all.slice(0, -2).map((unit, at) => unit + ((all[at + 2] ?? 0) - unit) * part);
		return all;
	}).flat();
}
