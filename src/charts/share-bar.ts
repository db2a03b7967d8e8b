import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { rects } from './marks.ts';
import type { Rect } from './marks.ts';
import type { Place, RowStyle } from './models.ts';
import { isShown } from './models.ts';
import type { Scale } from './scale.ts';
import { valueAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import type { Colour } from './tokens.ts';
import { tokens } from './tokens.ts';

/** One part of a bar: its share in per cent with its text, its colour and the ink on it. */
export interface Segment {
	readonly share: Place;
	readonly fill: Colour;
	readonly ink: Colour;
}

/** A 100 % bar around `y`, or the words that stand in its place. */
export interface ShareBar {
	readonly y: number;
	readonly height: number;
	readonly style: RowStyle;
	readonly segments: readonly Segment[] | null;
	readonly absence: string;
}

/**
 * 100 % bars: parts end to end from the scale's 0, each with its text where it fits.
 * An absent bar is a hatch where it is hidden, also beside a score that is shown, else nothing; with its words.
 */
export function shareBar(bars: readonly ShareBar[], scale: Scale, width: DrawnWidth): Layer[] {
	const shown = bars.filter(({ style, segments }) => isShown(style) && segments);
	const absent = bars.filter((bar) => !shown.includes(bar));
	const parts = shown.flatMap((bar) => barParts(bar));
	const hatched = absent.filter(isHatched);
	return [
		...rects(
			hatched.map((bar) => ({ ...barSpan(bar, 0, 100), fill: tokens.hatch })),
			{ x: scale },
		),
		...rects(
			parts.map(({ rect }) => rect),
			{ x: scale },
		),
		...rects(
			shown.filter(({ style }) => style === 'indicative').map((bar) => dottedFrame(bar)),
			{ x: scale },
		),
		...texts(
			[
				...parts.flatMap((part) => partText(part, scale)),
				...absent.map((bar) => absenceText(bar, scale)),
			],
			width,
		),
	];
}

interface Part {
	readonly bar: ShareBar;
	readonly segment: Segment;
	readonly rect: Rect;
}

function barParts(bar: ShareBar): Part[] {
	let start = 0;
	return (bar.segments ?? []).map((segment) => {
		const end = Math.min(start + segment.share.at, 100);
		const span = barSpan(bar, start, end);
		const rect = { ...span, fill: segment.fill, stroke: tokens.page, strokeWidth: 1.5 };
		start = end;
		return { bar, segment, rect };
	});
}

function barSpan({ y, height }: ShareBar, start: number, end: number) {
	return { x: start, x2: end, y: y - height / 2, y2: y + height / 2 };
}

function dottedFrame(bar: ShareBar): Rect {
	const span = barSpan({ ...bar, height: bar.height + 3 }, 0, 100);
	return { ...span, fill: tokens.none, stroke: tokens.ink, strokeWidth: 1.2, dash: [1.5, 2.5] };
}

function partText({ bar, segment, rect }: Part, scale: Scale): Text[] {
	const [from, to] = [valueAt(scale, rect.x), valueAt(scale, rect.x2)];
	const { text } = segment.share;
	if (to - from < textWidth(text, 14, 600) + 9) return [];
	const place = { x: (from + to) / 2, y: bar.y + 5, align: 'center' } as const;
	const face = bar.style === 'indicative' ? ({ italic: true } as const) : {};
	return [{ ...place, text, weight: 600, fill: segment.ink, ...face }];
}

/** Its row is hidden, or shows a number whose shares are hidden. */
function isHatched({ style }: ShareBar): boolean {
	return style === 'hidden' || isShown(style);
}

function absenceText(bar: ShareBar, scale: Scale): Text {
	const [from, to] = scale.range;
	const text = { y: bar.y + 4.5, text: bar.absence, size: 13, fill: tokens.ink2 };
	const limit = to - from - 12;
	if (!isHatched(bar)) return { ...text, x: from, limit };
	return { ...text, x: (from + to) / 2, align: 'center', halo: true, limit };
}
