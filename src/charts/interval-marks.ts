import type { Layer } from './drawing.ts';
import { dots, rules } from './marks.ts';
import type { Dot, Rule } from './marks.ts';
import type { Scale } from './scale.ts';
import { clampTo } from './scale.ts';
import type { Tone } from './tokens.ts';
import { tokens, tones } from './tokens.ts';

/** A value with its interval, at a place across the scale. */
export interface IntervalMark {
	readonly estimate: { readonly at: number; readonly low: number; readonly high: number };
	/** The place on the other axis, in units. */
	readonly across: number;
	readonly tone: Tone;
	/** Filled when the row is clear; hollow with a dotted interval when it is indicative. */
	readonly filled: boolean;
	readonly radius: number;
	/** A hollow dot whose interval is a whole line: a difference that is not clear. */
	readonly isWhole?: boolean;
}

/** Dot and interval, the same in every chart: along x, or along y when `direction` is `up`. */
export function intervalMarks(
	items: readonly IntervalMark[],
	scale: Scale,
	direction: 'along' | 'up',
): Layer[] {
	const scales = direction === 'along' ? { x: scale } : { y: scale };
	const spans = items.map((item) => intervalRule(item, scale, direction));
	const places = items.map((item) => intervalDot(item, scale, direction));
	return [...rules(spans, scales), ...dots(places, scales)];
}

function intervalRule(item: IntervalMark, scale: Scale, direction: 'along' | 'up'): Rule {
	const { estimate, across, tone, filled, isWhole = false } = item;
	const low = clampTo(scale.domain, estimate.low);
	const high = clampTo(scale.domain, estimate.high);
	const ends =
		direction === 'along'
			? { x: low, x2: high, y: across, y2: across }
			: { x: across, x2: across, y: low, y2: high };
	const dash = filled || isWhole ? {} : { dash: [2, 3] };
	return { ...ends, stroke: tones[tone].mark, width: 2.4, ...dash };
}

function intervalDot(item: IntervalMark, scale: Scale, direction: 'along' | 'up'): Dot {
	const { estimate, across, tone, filled, radius } = item;
	const at = clampTo(scale.domain, estimate.at);
	const place = direction === 'along' ? { x: at, y: across } : { x: across, y: at };
	const colour = tones[tone].mark;
	// No rim of the page's colour: it would cut the line and leave specks of a short interval.
	const paint = filled
		? { fill: colour, stroke: tokens.none, strokeWidth: 0 }
		: { fill: tokens.page, stroke: colour, strokeWidth: 2 };
	return { ...place, radius, ...paint };
}
