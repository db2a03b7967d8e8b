import type { MapPoint } from './importance-map-props.ts';
import type { MapPlot } from './map-plot.ts';
import { placeLabels } from './place-labels.ts';
import type { Box, PlacedLabel, Spot } from './place-labels.ts';
import { plainText } from './plain-text.ts';
import { placeAt } from './scale.ts';
import { spreadDots } from './spread-dots.ts';
import { textWidth } from './text-width.ts';

/** Of the names beside the dots. */
export const LABEL_SIZE = 13;
/** A longer name stands in the key. */
const LONGEST = 150;
/** Of a dot beside its name, and of one that holds a number. */
const DOT = 5;
const DISC = 9.5;
/** Half the line around a dot. */
const RIM = 1;

/** Where a point of the map is drawn and how it is named: beside it, or by the number that it holds. */
export interface MapSpot extends Spot {
	readonly point: MapPoint;
	readonly radius: number;
	readonly name: MapName;
}

type MapName =
	| {
			readonly kind: 'beside';
			readonly text: string;
			readonly weight: 400 | 700;
			readonly at: Spot;
	  }
	| { readonly kind: 'number'; readonly number: number };

/**
 * Dots moved apart where they would cover each other. In a wide drawing a name stands beside its dot where
 * it keeps clear of all else; every other dot holds a number for the key, in a narrow drawing all do.
 */
export function mapSpots(
	points: readonly MapPoint[],
	plot: MapPlot,
	corners: readonly Box[],
): readonly MapSpot[] {
	let numbered = points.map(({ label }) => plot.width === 'narrow' || isLong(label));
	for (;;) {
		const radii = numbered.map((isNumbered) => (isNumbered ? DISC : DOT));
		const spots = spotsOf(points, plot, radii);
		const labels = labelsOf(points, plot, { spots, radii, corners, numbered });
		const lacking = labels.map((label, at) => numbered[at] === true || label === null);
		if (lacking.every((isLacking, at) => isLacking === numbered[at])) {
			return namedSpots(points, spots, radii, labels);
		}
		numbered = lacking;
	}
}

function isLong(label: string): boolean {
	return textWidth(plainText(label), LABEL_SIZE, 700) > LONGEST;
}

function spotsOf(
	points: readonly MapPoint[],
	{ x, y }: MapPlot,
	radii: readonly number[],
): readonly Spot[] {
	return spreadDots(
		points.map(({ importance, performance }, at) => ({
			x: placeAt(x, importance.at),
			y: placeAt(y, performance.at),
			radius: (radii[at] ?? DOT) + RIM,
		})),
	);
}

interface SpotsToName {
	readonly spots: readonly Spot[];
	readonly radii: readonly number[];
	readonly corners: readonly Box[];
	readonly numbered: readonly boolean[];
}

/** Null for each that holds a number or has no place for its name. */
function labelsOf(
	points: readonly MapPoint[],
	plot: MapPlot,
	{ spots, radii, corners, numbered }: SpotsToName,
): readonly (PlacedLabel | null)[] {
	const { left, right, top, bottom } = plot;
	const wanted = points.flatMap((point, at) => {
		const spot = spots[at];
		if (!spot || numbered[at]) return [];
		return [{ ...spot, text: plainText(point.label), weight: weightOf(point), at }];
	});
	const placed = placeLabels(wanted, LABEL_SIZE, {
		field: { left: left + 2, right: right - 2, top: top + 2, bottom: bottom - 2 },
		taken: [
			...corners,
			...dividers(plot),
			...spots.map((spot, at) => squareOf(spot, (radii[at] ?? DOT) + RIM)),
			...points.flatMap((point) => armsOf(point, plot)),
		],
		strangers: spots.filter((_, at) => numbered[at]),
	});
	return points.map((_, at) => placed[wanted.findIndex((one) => one.at === at)] ?? null);
}

function namedSpots(
	points: readonly MapPoint[],
	spots: readonly Spot[],
	radii: readonly number[],
	labels: readonly (PlacedLabel | null)[],
): readonly MapSpot[] {
	let number = 0;
	return points.flatMap((point, at): MapSpot[] => {
		const [spot, label] = [spots[at], labels[at]];
		if (!spot) return [];
		const place = { ...spot, point, radius: radii[at] ?? DOT };
		if (label) {
			const name = { kind: 'beside', text: plainText(point.label), at: label } as const;
			return [{ ...place, name: { ...name, weight: weightOf(point) } }];
		}
		number += 1;
		return [{ ...place, name: { kind: 'number', number } }];
	});
}

function weightOf({ isClear, tone }: MapPoint): 400 | 700 {
	return isClear && tone !== 'plain' ? 700 : 400;
}

function dividers({ left, right, top, bottom, middle }: MapPlot): readonly Box[] {
	return [
		{ left, right, top: middle.y, bottom: middle.y },
		{ left: middle.x, right: middle.x, top, bottom },
	];
}

function squareOf({ x, y }: Spot, half: number): Box {
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function armsOf({ importance, performance }: MapPoint, { x, y }: MapPlot): readonly Box[] {
	const [across, up] = [placeAt(x, importance.at), placeAt(y, performance.at)];
	const [left, right] = [placeAt(x, importance.low), placeAt(x, importance.high)];
	const [bottom, top] = [placeAt(y, performance.low), placeAt(y, performance.high)];
	return [
		{ left, right, top: up, bottom: up },
		{ left: across, right: across, top, bottom },
	];
}
