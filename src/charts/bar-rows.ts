import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import { rects, rules } from './marks.ts';
import type { Rect } from './marks.ts';
import type { ChartFrame, Place, RowStyle } from './models.ts';
import { isShown, shownBase } from './models.ts';
import { narrowLabel, narrowLabelExtra } from './narrow-label.ts';
import { rowPlaces, totalRules } from './row-places.ts';
import type { Scale } from './scale.ts';
import { placeAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import type { Colour } from './tokens.ts';
import { tokens } from './tokens.ts';

/** A part of a bar: how long it is, its words inside, and what it means. */
export interface BarPart {
	readonly value: Place;
	readonly look: 'bad' | 'good' | 'middle' | 'own';
}

/** A bar from zero, of one part or of parts end to end. */
export interface BarRow {
	readonly label: string;
	/** The base as text; empty when there is none to show. */
	readonly base: string;
	/** Null when not published. */
	readonly parts: readonly BarPart[] | null;
	/** An upright tick at the same measure of the others; null for none. */
	readonly reference: number | null;
	/** The right-hand column: an interval, a sum; empty for none. */
	readonly end: string;
	readonly style: RowStyle;
	readonly hiddenText: string;
	/** Drawn bold, under a rule: the row after its parts. */
	readonly total: boolean;
}

/** Bar rows: bars from zero on one scale, in the order given; words inside at the left of each part. */
export interface BarRowsProps extends ChartFrame {
	/** Over the right-hand column; empty for none. */
	readonly head: string;
	/** The value at the end of the scale, above 0. */
	readonly most: number;
	readonly rows: readonly BarRow[];
}

const looks = {
	bad: { fill: tokens.bad, ink: tokens.onBad },
	good: { fill: tokens.good, ink: tokens.onGood },
	middle: { fill: tokens.middle, ink: tokens.onMiddle },
	own: { fill: tokens.accent, ink: tokens.onAccent },
} as const;

export function barRows(props: BarRowsProps): Chart {
	const known = { ...props, rows: props.rows.map(concealed) };
	const drawings = [wideBars(known), stackedBars(known, 'half'), stackedBars(known, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

function concealed(row: BarRow): BarRow {
	if (isShown(row.style) && row.parts) return row;
	return { ...row, base: shownBase(row), parts: null, reference: null, end: '' };
}

interface PlacedBar {
	readonly row: BarRow;
	/** Of the middle of the bar. */
	readonly y: number;
}

function wideBars(props: BarRowsProps): Drawing {
	const width = 'wide';
	const widest = Math.max(0, ...props.rows.map(({ label }) => textWidth(label, 14, 600)));
	const labelEnd = Math.min(Math.max(widest + 4, 110), 270);
	const scale = scaleOf(props, labelEnd + 12, drawnWidths[width] - endWidth(props));
	const { tops, height } = rowPlaces(props.rows, props.head === '' ? 2 : 22, () => 36, 9);
	const bars = props.rows.map((row, at) => ({ row, y: (tops[at] ?? 0) + 17 }));
	const words = bars.flatMap(({ row, y }) => [
		...sideLabel(row, y, labelEnd),
		...endText(row, y + 5, width),
	]);
	const layers = [
		...totalRules(props.rows, tops, width, 5),
		...texts([...headText(props, 13, width), ...words], width),
		...drawBars(bars, scale, 26, width),
	];
	return { width, height: height + 2, layers };
}

/** Labels above the bars. */
function stackedBars(props: BarRowsProps, width: 'half' | 'narrow'): Drawing {
	const scale = scaleOf(props, 0, drawnWidths[width]);
	const pitch = (row: BarRow) => 50 + narrowLabelExtra(stackedText(row, width));
	const { tops, height } = rowPlaces(props.rows, props.head === '' ? 0 : 20, pitch, 9);
	const placed = props.rows.map((row, at) => ({ row, top: tops[at] ?? 0 }));
	const words = placed.flatMap(({ row, top }) => [
		...narrowLabel(stackedText(row, width), top + 13),
		...endText(row, top + 13, width),
	]);
	const bars = placed.map(({ row, top }) => ({
		row,
		y: top + 31 + narrowLabelExtra(stackedText(row, width)),
	}));
	const layers = [
		...totalRules(props.rows, tops, width, 3),
		...texts([...headText(props, 13, width), ...words], width),
		...drawBars(bars, scale, 20, width),
	];
	return { width, height, layers };
}

function scaleOf({ most }: BarRowsProps, from: number, to: number): Scale {
	return { domain: [0, Math.max(most, 1e-9)], range: [from, to] };
}

function endWidth({ head, rows }: BarRowsProps): number {
	const cells = rows.map(({ end }) => textWidth(end, 14, 700));
	const widest = Math.max(textWidth(head, 12.5, 400), ...cells, 0);
	return widest === 0 ? 0 : Math.min(widest + 16, 150);
}

function headText({ head }: BarRowsProps, y: number, width: DrawnWidth): Text[] {
	const x = drawnWidths[width];
	return [{ x, y, text: head, size: 12.5, fill: tokens.ink2, align: 'right', limit: 240 }];
}

function sideLabel(row: BarRow, y: number, end: number): Text[] {
	const face = { x: end, align: 'right', limit: end } as const;
	const weight = row.total ? 700 : 400;
	const label = { ...face, y: row.base === '' ? y + 5 : y - 2, text: row.label, weight } as const;
	return [label, { ...face, y: y + 13, text: row.base, size: 12.5, fill: tokens.ink2 }];
}

function stackedText(row: BarRow, width: DrawnWidth) {
	const room = drawnWidths[width] - (row.end === '' ? 0 : textWidth(row.end, 14, 700) + 10);
	return { label: row.label, base: row.base, weight: row.total ? 700 : 600, room } as const;
}

function endText(row: BarRow, y: number, width: DrawnWidth): Text[] {
	const text = { x: drawnWidths[width], y, text: row.end, align: 'right', limit: 134 } as const;
	if (row.style === 'indicative') return [{ ...text, italic: true, fill: tokens.ink2 }];
	return [row.total ? { ...text, weight: 700 } : { ...text, fill: tokens.ink2 }];
}

function drawBars(
	bars: readonly PlacedBar[],
	scale: Scale,
	height: number,
	width: DrawnWidth,
): Layer[] {
	const parts = bars.flatMap((bar) => partsOf(bar, scale, height));
	const [from, to] = scale.range;
	const hatches = bars
		.filter(({ row }) => row.style === 'hidden')
		.map(({ y }) => ({ x: from, x2: to, ...span(y, height), fill: tokens.hatch }));
	return [
		...rects(hatches),
		...rects(parts.map(({ rect }) => rect)),
		...rules(bars.flatMap((bar) => tick(bar, scale, height))),
		...texts(
			[...parts.flatMap(({ text }) => text), ...bars.flatMap((bar) => absence(bar, scale))],
			width,
		),
	];
}

function span(y: number, height: number) {
	return { y: y - height / 2, y2: y + height / 2 };
}

interface DrawnPart {
	readonly rect: Rect;
	readonly text: readonly Text[];
}

function partsOf({ row, y }: PlacedBar, scale: Scale, height: number): readonly DrawnPart[] {
	let sum = 0;
	return (row.parts ?? []).map(({ value, look }) => {
		const x = placeAt(scale, sum);
		sum += value.at;
		const x2 = placeAt(scale, sum);
		const isSmall = row.style === 'indicative';
		const { fill, ink } = looks[look];
		const place = { x, x2: Math.max(x, x2 - 1.5), ...span(y, height) };
		const rect = isSmall
			? { ...place, fill: tokens.page, stroke: fill, strokeWidth: 1.4, dash: [1.5, 2.5] }
			: { ...place, fill };
		return { rect, text: partText(value.text, { x, x2, y, ink, isSmall }) };
	});
}

interface PartRoom {
	readonly x: number;
	readonly x2: number;
	readonly y: number;
	readonly ink: Colour;
	readonly isSmall: boolean;
}

/** Inside at the left where it fits; after the bar it would meet the reference tick. */
function partText(text: string, { x, x2, y, ink, isSmall }: PartRoom): Text[] {
	if (x2 - x < textWidth(text, 14, 600) + 14) return [];
	const face = { x: x + 8, y: y + 5, text, weight: 600, fill: isSmall ? tokens.ink : ink } as const;
	return [isSmall ? { ...face, italic: true } : face];
}

function tick({ row, y }: PlacedBar, scale: Scale, height: number) {
	if (row.reference === null || !isShown(row.style)) return [];
	const x = placeAt(scale, row.reference);
	const ends = { y: y - height / 2 - 3, y2: y + height / 2 + 3 };
	return [{ x, x2: x, ...ends, stroke: tokens.ink, width: 2.5 }];
}

function absence({ row, y }: PlacedBar, { range: [from, to] }: Scale): Text[] {
	if (row.parts) return [];
	const text = { y: y + 4.5, text: row.hiddenText, size: 13, fill: tokens.ink2 };
	const limit = to - from - 12;
	if (row.style !== 'hidden') return [{ ...text, x: from, limit }];
	return [{ ...text, x: (from + to) / 2, align: 'center', halo: true, limit }];
}
