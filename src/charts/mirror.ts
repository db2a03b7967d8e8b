import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { isStacked } from './drawn-chart.ts';
import type { FrameRow } from './frame-row.ts';
import { intervalMarks } from './interval-marks.ts';
import { rects, rules } from './marks.ts';
import type { Rect, Rule } from './marks.ts';
import type { MirrorProps, MirrorRow, MirrorSide } from './mirror-rows.ts';
import { isNumber } from './mirror-rows.ts';
import { mirrorHeads, mirrorValues } from './mirror-texts.ts';
import type { Axis } from './models.ts';
import { isShown, shownBase } from './models.ts';
import { rowFrame } from './row-frame.ts';
import type { RowFrame } from './row-frame.ts';
import { clampTo } from './scale.ts';
import { texts } from './texts.ts';
import type { Colour, Tone } from './tokens.ts';
import { tokens } from './tokens.ts';

/** Room outside the longest bar for its number, as a share of a side. */
const ROOM = { wide: 0.36, half: 0.32, narrow: 0.3, full: 0.2, mini: 0.4 } as const;

/** Mirror: bars to both sides of one middle, on one scale from 0, edge against edge. */
export function mirror(props: MirrorProps): Chart {
	const known = { ...props, rows: props.rows.map(concealed) };
	const drawings = (['wide', 'half', 'narrow'] as const).map((width) => drawMirror(known, width));
	return { id: props.id, label: props.label, drawings };
}

function drawMirror(props: MirrorProps, width: DrawnWidth): Drawing {
	const { heads, rows } = props;
	const shown = isStacked(width) ? heads.columns.slice(0, 1) : heads.columns;
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
		...texts(mirrorValues(props, frame), width),
		...texts(mirrorHeads(props, frame, shown), width),
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
