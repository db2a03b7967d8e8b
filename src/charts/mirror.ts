import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import type { FrameRow, VerdictTone } from './frame-row.ts';
import { intervalMarks } from './interval-marks.ts';
import { rects, rules } from './marks.ts';
import type { Rect, Rule } from './marks.ts';
import type { Axis, ChartFrame, Estimate, RowStyle } from './models.ts';
import { isShown, shownBase } from './models.ts';
import { rowFrame } from './row-frame.ts';
import type { RowFrame } from './row-frame.ts';
import type { Scale } from './scale.ts';
import { clampTo, valueAt } from './scale.ts';
import type { Text } from './texts.ts';
import { textWidth } from './text-width.ts';
import { texts } from './texts.ts';
import type { Colour, Tone } from './tokens.ts';
import { tokens } from './tokens.ts';

/** A bar that grows from the middle: a share with its interval, hatched where it is hidden, or none. */
export type MirrorSide = Estimate | 'hidden' | null;

/** Two shares that look at each other: what one group says and what another does, or two poles. */
export interface MirrorRow {
	readonly label: string;
	readonly base: string;
	/** Rows of the same group stand under its heading; empty for none. */
	readonly group: string;
	readonly left: MirrorSide;
	readonly right: MirrorSide;
	/** One text per column; null where it is hidden and hatched. */
	readonly cells: readonly (string | null)[];
	/** What a verdict says of the two: bold and coloured only where they differ clearly. */
	readonly clear: 'none' | 'worse' | 'better';
	/** The sign and colour of the words in the last column; left out where no difference is told. */
	readonly verdict?: VerdictTone;
	readonly style: RowStyle;
	readonly hiddenText: string;
}

/** Mirror: bars to both sides of one middle, on one scale from 0, edge against edge. */
export interface MirrorProps extends ChartFrame {
	readonly heads: {
		/** Over the two halves. */
		readonly left: string;
		readonly right: string;
		/** Over the columns at the right, one or two lines each; a narrow drawing leaves out all but the first. */
		readonly columns: readonly (readonly string[])[];
	};
	/** `poles`: bad at the left and good at the right. `groups`: the right one is coloured by verdict. */
	readonly look: 'poles' | 'groups';
	/** Repeats the end of the left bar as a tick on the right, so that the two can be compared. */
	readonly isEchoed: boolean;
	/** From 0 to the end of either side. */
	readonly axis: Axis;
	readonly rows: readonly MirrorRow[];
}

/** Room outside the longest bar for its number, as a share of a side. */
const ROOM = { wide: 0.36, narrow: 0.3, full: 0.2, mini: 0.4 } as const;

export function mirror(props: MirrorProps): Chart {
	const known = { ...props, rows: props.rows.map(concealed) };
	const drawings = [drawMirror(known, 'wide'), drawMirror(known, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

function drawMirror(props: MirrorProps, width: DrawnWidth): Drawing {
	const { heads, rows } = props;
	const shown = width === 'narrow' ? heads.columns.slice(0, 1) : heads.columns;
	const columns = shown.map((head, at) => ({
		// The words over the two sides stand in a line of their own.
		head: [...head, ''],
		face: at === 0 ? ('verdict' as const) : ('plain' as const),
	}));
	const frame = rowFrame(
		{
			rows: rows.map((row) => frameRow(row, shown.length)),
			columns: columns.length > 0 ? columns : [{ head: [''], face: 'plain' }],
			axis: bothSides(props.axis, width),
			target: null,
		},
		width,
	);
	const layers: Layer[] = [
		...frame.under,
		...rects(
			rows.flatMap((row, at) => bars(row, at, props, frame)),
			{ x: frame.scale },
		),
		...rects(rows.flatMap((row, at) => hiddenCells(row, at, frame))),
		...rules(props.isEchoed ? rows.flatMap((row, at) => echo(row, at, frame)) : [], {
			x: frame.scale,
		}),
		...marks(props, frame),
		...frame.over,
		...texts(values(props, frame), width),
		...texts(sideHeads(props, frame, headLine(shown)), width),
	];
	return { width, height: frame.height, layers };
}

function concealed(row: MirrorRow): MirrorRow {
	if (isShown(row.style)) return row;
	const { label, group, style, hiddenText } = row;
	const nothing = { left: null, right: null, cells: [], clear: 'none' } as const;
	return { label, group, style, hiddenText, base: shownBase(row), ...nothing };
}

function frameRow(row: MirrorRow, columns: number): FrameRow {
	const { label, base, group, style, hiddenText, cells, clear, verdict } = row;
	const isSigned = verdict !== undefined && columns > 0 && columns === cells.length;
	return {
		label,
		base,
		group,
		bold: clear !== 'none',
		style,
		hiddenText,
		total: false,
		cells: cells.slice(0, columns).map((cell) => cell ?? ''),
		...(isSigned && { verdict }),
	};
}

/** The axis to the left of 0 as well as to the right, with room for the numbers outside of the bars. */
function bothSides({ domain: [, end], ticks }: Axis, width: DrawnWidth): Axis {
	const most = end * (1 + ROOM[width]);
	const left = ticks.filter(({ at }) => at > 0).map(({ at, text }) => ({ at: -at, text }));
	return { domain: [-most, most], ticks: [...left.toReversed(), ...ticks] };
}

const FILLS = {
	poles: { left: tokens.bad2, right: tokens.good2 },
	groups: { left: tokens.pale, right: tokens.pale },
} as const;

function bars(
	{ left, right, clear, style }: MirrorRow,
	at: number,
	{ look, axis }: MirrorProps,
	{ centres }: RowFrame,
): Rect[] {
	const y = centres[at];
	if (y === undefined || !isShown(style)) return [];
	const end = axis.domain[1];
	const place = { y: y - 8, y2: y + 8 };
	const bar = (side: MirrorSide, sign: 1 | -1, fill: Colour): Rect[] => {
		if (side === null) return [];
		const to = side === 'hidden' ? end : clampTo([0, end], side.at);
		return [{ ...place, x: 0, x2: sign * to, fill: side === 'hidden' ? tokens.hatch : fill }];
	};
	const told = { none: FILLS[look].right, worse: tokens.bad2, better: tokens.good2 }[clear];
	return [...bar(left, -1, FILLS[look].left), ...bar(right, 1, told)];
}

/** A hatch in a column: a hidden number is never blank. */
function hiddenCells(
	{ cells, style }: MirrorRow,
	at: number,
	{ cellCentres, columnEnds }: RowFrame,
): Rect[] {
	const y = cellCentres[at];
	if (y === undefined || !isShown(style)) return [];
	return columnEnds.flatMap((x2, column) =>
		cells[column] === null ? [{ x: x2 - 36, x2, y: y - 8, y2: y + 8, fill: tokens.hatch }] : [],
	);
}

/** Where the left bar would end on the right. */
function echo({ left, style }: MirrorRow, at: number, { centres }: RowFrame): Rule[] {
	const y = centres[at];
	if (!isNumber(left) || y === undefined || !isShown(style)) return [];
	const x = left.at;
	return [{ x, x2: x, y: y - 11, y2: y + 11, stroke: tokens.ink, width: 2 }];
}

const CLEAR_TONES = { none: 'plain', worse: 'bad', better: 'good' } as const;

function marks({ rows, look }: MirrorProps, { scale, centres }: RowFrame): Layer[] {
	const items = rows.flatMap(({ left, right, clear, style }, at) => {
		const across = centres[at];
		if (across === undefined || !isShown(style)) return [];
		const filled = style === 'clear';
		const mark = (side: MirrorSide, isLeft: boolean, tone: Tone) => {
			if (!isNumber(side)) return [];
			const estimate = isLeft ? { at: -side.at, low: -side.high, high: -side.low } : side;
			return [{ estimate, across, tone, filled, radius: 5 }];
		};
		const isPoles = look === 'poles';
		return [
			...mark(left, true, isPoles ? 'bad' : 'plain'),
			...mark(right, false, isPoles ? 'good' : CLEAR_TONES[clear]),
		];
	});
	return intervalMarks(items, scale, 'along');
}

/** The numbers outside of the intervals. */
function values({ rows, isEchoed }: MirrorProps, { scale, centres }: RowFrame): Text[] {
	const [start, end] = scale.range;
	return rows.flatMap(({ left, right, style, clear }, at): Text[] => {
		if (!isShown(style)) return [];
		const weight = clear === 'none' ? 400 : 600;
		const quiet = style === 'indicative' ? { italic: true, fill: tokens.ink2 } : {};
		const face = { y: (centres[at] ?? 0) + 5, size: SIZE, weight, halo: true, ...quiet } as const;
		const widthOf = ({ text }: Estimate) => textWidth(text, SIZE, weight);
		const before = isNumber(left) ? valueAt(scale, -left.high) - 8 : start;
		const after = isNumber(right) ? afterBar(right, isEchoed ? left : null, scale) : end;
		return [
			...(isNumber(left)
				? [
						{
							...face,
							text: left.text,
							x: Math.max(start + widthOf(left), before),
							align: 'right' as const,
						},
					]
				: []),
			...(isNumber(right)
				? [{ ...face, text: right.text, x: Math.min(end - widthOf(right), after) }]
				: []),
		];
	});
}

/** Right of the interval, or of the echo where there is no room before it. */
function afterBar(right: Estimate, echoed: MirrorSide, scale: Scale): number {
	const beside = valueAt(scale, right.high) + 8;
	if (!isNumber(echoed)) return beside;
	const tick = valueAt(scale, echoed.at);
	const isFree = beside + textWidth(right.text, SIZE, 600) + 6 <= tick || tick <= beside - 4;
	return isFree ? beside : tick + 8;
}

const SIZE = 13.5;

function isNumber(side: MirrorSide): side is Estimate {
	return side !== null && side !== 'hidden';
}

function headLine(columns: readonly (readonly string[])[]): number {
	const lines = Math.max(0, ...columns.map((head) => head.length));
	return 13 + 14 * lines;
}

/** What the two sides are, at either side of the middle. */
function sideHeads({ heads, look }: MirrorProps, { scale }: RowFrame, y: number): Text[] {
	const middle = valueAt(scale, 0);
	const [start, end] = scale.range;
	const face = { y, size: 13, weight: 600 } as const;
	const isPoles = look === 'poles';
	return [
		{
			...face,
			x: middle - 10,
			align: 'right',
			text: heads.left,
			limit: middle - 10 - start,
			fill: isPoles ? tokens.badText : tokens.ink,
		},
		{
			...face,
			x: middle + 10,
			text: heads.right,
			limit: end - middle - 10,
			fill: isPoles ? tokens.goodText : tokens.ink,
		},
	];
}
