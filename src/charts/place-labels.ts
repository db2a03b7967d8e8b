import { textWidth } from './text-width.ts';
import type { Weight } from './text-width.ts';

/** What lies in a drawing, in its units; y grows downwards. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The middle of a dot, in units. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** A point that wants a label beside it. */
export interface Labelled extends Spot {
	readonly text: string;
	readonly weight: Weight;
}

/** Where a label was put: the middle of its baseline. */
export interface PlacedLabel {
	readonly x: number;
	readonly y: number;
	readonly box: Box;
}

/** What labels have to keep clear of. */
export interface LabelRoom {
	readonly field: Box;
	/** Names, dots and lines; a label touches none. */
	readonly taken: readonly Box[];
	/** Points that are told otherwise; no label may seem to be theirs. */
	readonly strangers: readonly Spot[];
}

/** Above and below the baseline of Source Sans 3, in em. */
const ASCENT = 0.74;
const DESCENT = 0.22;
/** From the point to the nearest edge of its label, in units. */
const DISTANCES = [9, 12, 15, 19, 24] as const;
const DIRECTIONS = 16;
/** Directions so near the upright have the label's middle over or under the point. */
const STRAIGHT = 0.3;
/** Between a label and what it keeps clear of, in units. */
const APART = 3;
/** By so much a label is nearer to its own point than to any other, in units. */
const CLEARLY = 4;

/**
 * Puts a label beside each point: the nearest place in the field that touches nothing `taken` and no other
 * label, and is clearly nearer to its own point than to any other. Null for each point that has no such
 * place; the point with the fewest places is served first.
 */
export function placeLabels(
	points: readonly Labelled[],
	size: number,
	room: LabelRoom,
): readonly (PlacedLabel | null)[] {
	const places = points.map((point) => {
		const others = [...points.filter((other) => other !== point), ...room.strangers];
		return candidates(point, size).filter(
			({ box }) =>
				isInside(box, room.field) &&
				!room.taken.some((other) => touches(box, other)) &&
				others.every((other) => isClearlyNearer(box, point, other)),
		);
	});
	const placed: (PlacedLabel | null)[] = points.map(() => null);
	let open = points.map((_, at) => ({ at, free: places[at] ?? [] }));
	while (open.length > 0) {
		const [next, ...later] = open.toSorted((a, b) => a.free.length - b.free.length);
		const [best] = next?.free ?? [];
		if (next && best) placed[next.at] = best;
		open = later.map(({ at, free }) => ({
			at,
			free: best ? free.filter(({ box }) => !touches(box, best.box)) : free,
		}));
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

/** Whether two boxes come nearer to each other than texts and marks that are read apart. */
function touches(a: Box, b: Box): boolean {
	const isBeside = a.right + APART <= b.left || b.right + APART <= a.left;
	return !isBeside && a.top < b.bottom + APART && b.top < a.bottom + APART;
}

/** Otherwise a reader would take the label for the other's. */
function isClearlyNearer(box: Box, own: Spot, other: Spot): boolean {
	return distanceTo(box, own) + CLEARLY <= distanceTo(box, other);
}

function distanceTo({ left, right, top, bottom }: Box, { x, y }: Spot): number {
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
