import { textWidth } from './text-width.ts';
import type { Weight } from './text-width.ts';

/** What lies in a drawing, in its units; y grows downwards. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A point that wants a label beside it. */
export interface Labelled {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly weight: Weight;
}

/** Where a label was put: the middle of its baseline. */
export interface PlacedLabel {
	readonly x: number;
	readonly y: number;
	readonly box: Box;
}

/** Above and below the baseline of Source Sans 3, in em. */
const ASCENT = 0.74;
const DESCENT = 0.22;
/** From the point to the nearest edge of its label, in units. */
const DISTANCES = [9, 14, 20, 28, 38, 50] as const;
const DIRECTIONS = 16;
/** Directions so near the upright have the label's middle over or under the point. */
const STRAIGHT = 0.3;
/** Nearer marks count as covered, in units. */
const NEAR = 2.5;
/** What a place costs that is nearer to the point of another label. */
const ASTRAY = 150;

/**
 * Puts a label beside each point so that none touches another, leaves the field or lies on a box that is
 * `taken`; of the free places the one that covers the fewest `marks` and is the nearest. Null where there
 * is no such place, for one label or more.
 */
export function placeLabels(
	points: readonly Labelled[],
	size: number,
	room: { readonly field: Box; readonly taken: readonly Box[]; readonly marks: readonly Box[] },
): readonly PlacedLabel[] | null {
	const placed: PlacedLabel[] = [];
	for (const point of points) {
		const hard = [...room.taken, ...placed.map(({ box }) => box)];
		const free = candidates(point, size).filter(
			({ box }) => isInside(box, room.field) && !hard.some((other) => touches(box, other)),
		);
		const [best] = free
			.map((place, order) => {
				const strange = points.filter((other) => other !== point);
				const isAstray = strange.some((other) => isNearer(place.box, other, point));
				const cost = covered(place.box, room.marks) * 3 + order * 2 + (isAstray ? ASTRAY : 0);
				return { place, cost };
			})
			.toSorted((a, b) => a.cost - b.cost);
		if (!best) return null;
		placed.push(best.place);
	}
	return placed;
}

/** Round the point from its right on, the nearest ring first. */
function candidates({ x, y, text, weight }: Labelled, size: number): readonly PlacedLabel[] {
	const half = textWidth(text, size, weight) / 2;
	const middle = (ASCENT - DESCENT) / 2;
	return DISTANCES.flatMap((distance) =>
		Array.from({ length: DIRECTIONS }, (_, turn) => {
			const angle = (turn * 2 * Math.PI) / DIRECTIONS + Math.PI / DIRECTIONS;
			const [across, down] = [Math.cos(angle), Math.sin(angle)];
			const aside = Math.abs(across) < STRAIGHT ? 0 : Math.sign(across);
			const centre = x + across * distance + aside * half;
			const baseline = y + down * (distance + size * 0.4) + middle * size;
			return { x: centre, y: baseline, box: boxOf(centre, baseline, half, size) };
		}),
	);
}

/** The box of a text whose baseline has its middle at a place. */
function boxOf(x: number, y: number, half: number, size: number): Box {
	return { left: x - half, right: x + half, top: y - ASCENT * size, bottom: y + DESCENT * size };
}

function isInside(box: Box, field: Box): boolean {
	return (
		box.left >= field.left &&
		box.right <= field.right &&
		box.top >= field.top &&
		box.bottom <= field.bottom
	);
}

/** Whether two boxes come nearer than 2 units to each other. */
function touches(a: Box, b: Box): boolean {
	return (
		a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 2 && b.top < a.bottom + 2
	);
}

/** Whether a box is nearer to one point than to another, so that a reader would take it for the one's. */
function isNearer(box: Box, one: Labelled, other: Labelled): boolean {
	return distanceTo(box, one) <= distanceTo(box, other);
}

function distanceTo({ left, right, top, bottom }: Box, { x, y }: Labelled): number {
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The length of marks under a box or close to it, in units. */
function covered(box: Box, marks: readonly Box[]): number {
	return marks.reduce((sum, mark) => {
		const across = Math.min(box.right, mark.right) - Math.max(box.left, mark.left) + 2 * NEAR;
		const down = Math.min(box.bottom, mark.bottom) - Math.max(box.top, mark.top) + 2 * NEAR;
		return across < 0 || down < 0 ? sum : sum + Math.max(across, down);
	}, 0);
}
