import type { Layer } from './drawing.ts';
import { isShown } from './models.ts';
import type { PathPhase, PathPoint } from './path-phase.ts';
import type { Scale } from './scale.ts';
import { placeAt } from './scale.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tokens, tones } from './tokens.ts';
import { wrapText } from './wrap-text.ts';

export interface PlacedPoint {
	readonly point: PathPoint;
	/** In units of the drawing. */
	readonly x: number;
}

interface Strip {
	readonly phases: readonly PathPhase[];
	readonly points: readonly PlacedPoint[];
	readonly left: number;
	readonly step: number;
	readonly scale: Scale;
	readonly bottom: number;
}

/** Phase names above, values over their points, names of the named, labels below. */
export function pathTexts(strip: Strip): Layer[] {
	return texts(
		[
			...phaseNames(strip),
			...strip.points.flatMap((placed) => [
				...valueTexts(placed, strip),
				...absence(placed, strip.scale),
				...pointLabel(placed, strip),
			]),
		],
		'full',
	);
}

function phaseNames({ phases, left, step }: Strip): Text[] {
	let x = left;
	return phases.map(({ label, points }) => {
		const room = points.length * step;
		const text = { x: x + 10, y: 39, text: label, size: 14.5, weight: 700, limit: room - 14 };
		x += room;
		return { ...text, weight: 700 };
	});
}

/** The value stands over all that is drawn of its point; a bad point is named below it. */
function valueTexts({ point, x }: PlacedPoint, { scale, bottom, step }: Strip): Text[] {
	const { estimate, range, named, style } = point;
	if (!estimate || !isShown(style)) return [];
	const above = placeAt(scale, Math.max(estimate.high, range?.high ?? estimate.high)) - 8;
	const below = placeAt(scale, Math.min(estimate.low, range?.low ?? estimate.low)) + 18;
	const fill = tones[named?.tone ?? 'plain'].text;
	const face = { x, align: 'center', weight: 700, fill, halo: true } as const;
	const value = { ...face, y: above, text: estimate.text, size: named ? 17 : 14 };
	if (!named) return [style === 'indicative' ? { ...value, italic: true, weight: 400 } : value];
	const isAbove = named.tone === 'good' || below > bottom - 4;
	const y = isAbove ? above - 18 : below;
	return [value, { ...face, y, text: named.text, limit: step * 1.7 }];
}

function absence({ point, x }: PlacedPoint, { range: [bottom, top] }: Scale): Text[] {
	if (isShown(point.style)) return [];
	const middle = (bottom + top) / 2;
	const face = { text: point.hiddenText, size: 13, fill: tokens.ink2, align: 'center' } as const;
	const limit = bottom - top - 12;
	return [{ ...face, x: x + 4.5, y: middle, upright: true, halo: true, limit }];
}

function pointLabel({ point, x }: PlacedPoint, { step, bottom }: Strip): Text[] {
	const weight = point.named ? 700 : 400;
	const rows = wrapText(point.label, step - 5, 13, weight, 3);
	const face = { x, size: 13, weight, align: 'center' } as const;
	return rows.map((text, line) => ({ ...face, y: bottom + 20 + line * 15, text }));
}
