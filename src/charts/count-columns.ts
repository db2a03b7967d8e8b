import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import { rects } from './marks.ts';
import type { Axis, ChartFrame, Place } from './models.ts';
import type { Scale } from './scale.ts';
import { valueAt } from './scale.ts';
import { spanLabels } from './span-labels.ts';
import { textWidth } from './text-width.ts';
import { texts } from './texts.ts';
import type { Text } from './texts.ts';
import { tokens } from './tokens.ts';
import { valueAxis, valueAxisWidth } from './value-axis.ts';

/** One column: how many there are. */
export interface CountColumn {
	/** The words under it. */
	readonly point: string;
	/** The same where there is little room. */
	readonly short: string;
	/** Null when not published. */
	readonly count: Place | null;
}

/** Neighbouring columns that mean one thing. */
export interface ColumnGroup {
	readonly columns: readonly CountColumn[];
	/** Its name and its sum, below its columns. */
	readonly name: string;
	readonly sum: string;
	readonly look: 'bad' | 'good' | 'middle' | 'own';
}

/** Count columns: a histogram in coloured groups, whose columns nobody is named in. */
export interface CountColumnsProps extends ChartFrame {
	/** Counts from 0. */
	readonly axis: Axis;
	readonly groups: readonly ColumnGroup[];
	/** The words over the hatch where the counts are hidden; null where they are shown. */
	readonly hiddenText: string | null;
}

const looks = {
	bad: { fill: tokens.bad, ink: tokens.onBad, words: tokens.badText },
	good: { fill: tokens.good, ink: tokens.onGood, words: tokens.goodText },
	middle: { fill: tokens.middle, ink: tokens.onMiddle, words: tokens.ink2 },
	own: { fill: tokens.accent, ink: tokens.onAccent, words: tokens.accentText },
} as const;

export function countColumns(props: CountColumnsProps): Chart {
	const known = props.hiddenText === null ? props : concealed(props);
	const drawings = [drawColumns(known, 'wide'), drawColumns(known, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

function concealed(props: CountColumnsProps): CountColumnsProps {
	const groups = props.groups.map((group) => ({
		...group,
		sum: '',
		columns: group.columns.map(({ point, short }) => ({ point, short, count: null })),
	}));
	return { ...props, groups };
}

interface Plot {
	readonly width: DrawnWidth;
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly step: number;
	readonly scale: Scale;
}

interface PlacedColumn extends CountColumn {
	readonly look: ColumnGroup['look'];
	/** From 0, over all groups. */
	readonly at: number;
}

function drawColumns(props: CountColumnsProps, width: 'wide' | 'narrow'): Drawing {
	const bottom = width === 'wide' ? 206 : 176;
	const left = valueAxisWidth(props.axis);
	const right = drawnWidths[width];
	const columns = props.groups
		.flatMap(({ columns: own, look }) => own.map((column) => ({ ...column, look })))
		.map((column, at) => ({ ...column, at }));
	const scale: Scale = { domain: props.axis.domain, range: [bottom, 16] };
	const step = (right - left) / Math.max(1, columns.length);
	const plot = { width, left, right, bottom, step, scale };
	const layers: Layer[] = [
		...valueAxis(props.axis, scale, left, right, width),
		...(props.hiddenText === null ? shown(columns, plot) : hatched(props.hiddenText, plot)),
		...texts(
			columns.map((one) => pointText(one, plot)),
			width,
		),
		...spanLabels(spansOf(props.groups, plot), { left, right, y: bottom + 27, width }),
	];
	return { width, height: bottom + (width === 'wide' ? 53 : 69), layers };
}

function spansOf(groups: readonly ColumnGroup[], { left, step, width }: Plot) {
	let at = 0;
	return groups.map(({ columns, name, sum, look }) => {
		const x = left + at * step + 1.5;
		at += columns.length;
		const joined = sum === '' ? name : `${name}: ${sum}`;
		const rows = width === 'wide' ? [joined] : [name, sum];
		const { fill, words } = looks[look];
		return { x, x2: left + at * step - 1.5, fill, words, rows };
	});
}

function shown(columns: readonly PlacedColumn[], plot: Plot): Layer[] {
	const { left, step, scale, width } = plot;
	const bars = columns.map(({ count, look, at }) => ({
		x: left + at * step + 1.5,
		x2: left + (at + 1) * step - 1.5,
		y: 0,
		y2: count?.at ?? 0,
		fill: looks[look].fill,
		...(look === 'middle' && { stroke: tokens.context }),
	}));
	return [
		...rects(bars, { y: scale }),
		...texts(
			columns.flatMap((column) => countText(column, plot)),
			width,
		),
	];
}

/** At the top inside its column, or over it where the column is too low; nothing for none. */
function countText({ count, look, at }: PlacedColumn, { left, step, scale, bottom }: Plot): Text[] {
	if (!count || count.at === 0 || textWidth(count.text, 13.5, 600) > step - 3) return [];
	const top = valueAt(scale, count.at);
	const x = left + (at + 0.5) * step;
	const face = { x, text: count.text, size: 13.5, weight: 600, align: 'center' } as const;
	const isInside = bottom - top > 24;
	return isInside
		? [{ ...face, y: top + 17, fill: looks[look].ink }]
		: [{ ...face, y: top - 5, fill: tokens.ink }];
}

function pointText({ point, short, at }: PlacedColumn, { left, step, bottom }: Plot): Text {
	const x = left + (at + 0.5) * step;
	const text = textWidth(point, 13, 400) <= step ? point : short;
	return { x, y: bottom + 17, text, size: 13, align: 'center', limit: step };
}

function hatched(hiddenText: string, { left, right, bottom, width }: Plot): Layer[] {
	const area = { x: left + 2, x2: right - 2, y: 16, y2: bottom, fill: tokens.hatch };
	const face = { size: 14, fill: tokens.ink2, align: 'center', halo: true } as const;
	const place = { x: (left + right) / 2, y: (bottom + 16) / 2 + 5, limit: right - left - 16 };
	return [...rects([area]), ...texts([{ ...face, ...place, text: hiddenText }], width)];
}
