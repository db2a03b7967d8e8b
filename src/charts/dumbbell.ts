import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import type { FrameRow } from './frame-row.ts';
import { dots, rects, rules } from './marks.ts';
import type { Dot, Rule } from './marks.ts';
import type { Axis, ChartFrame, RowStyle } from './models.ts';
import { isShown, shownBase } from './models.ts';
import { rowFrame } from './row-frame.ts';
import type { Scale } from './scale.ts';
import { clampTo } from './scale.ts';
import { tokens, tones } from './tokens.ts';

/** What was expected (or imagined) and what was experienced, of one thing. */
export interface DumbbellRow {
	readonly label: string;
	readonly base: string;
	/** Rows of the same group stand under its heading; empty for none. */
	readonly group: string;
	/** In the unit of the axis; null when not published. */
	readonly expected: number | null;
	readonly experienced: number | null;
	/** Experienced minus expected, as text. */
	readonly gap: string;
	/** A further column at the right; empty for none, null where it is hidden and hatched. */
	readonly extra: string | null;
	/** `worse` or `better` only where the gap is told to be clear; otherwise `none`. */
	readonly clear: 'none' | 'worse' | 'better';
	readonly style: RowStyle;
	readonly hiddenText: string;
}

/** Dumbbells: a diamond for the expectation, a dot for the experience, and the way between. */
export interface DumbbellProps extends ChartFrame {
	readonly heads: {
		/** Over the gaps, one or two lines. */
		readonly gap: readonly string[];
		/** Over the further column; empty leaves the column out. */
		readonly extra: readonly string[];
		/** Long labels need the room of the further column in a narrow drawing. */
		readonly isExtraWide?: boolean;
	};
	readonly axis: Axis;
	readonly rows: readonly DumbbellRow[];
}

export function dumbbell(props: DumbbellProps): Chart {
	const known = { ...props, rows: props.rows.map(concealed) };
	const drawings = [drawDumbbell(known, 'wide'), drawDumbbell(known, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

function drawDumbbell({ heads, axis, rows }: DumbbellProps, width: DrawnWidth): Drawing {
	const hasExtra = heads.extra.length > 0 && !(heads.isExtraWide === true && width === 'narrow');
	const columns = [
		{ head: heads.gap, face: 'verdict' as const },
		...(hasExtra ? [{ head: heads.extra, face: 'plain' as const }] : []),
	];
	const frame = rowFrame({ rows: rows.map(frameRow), columns, axis, target: null }, width);
	const pairs = rows.flatMap((row, index) => {
		const y = frame.centres[index];
		if (!isShown(row.style) || y === undefined) return [];
		return [{ row, y, scale: frame.scale }];
	});
	const scales = { x: frame.scale };
	const layers: Layer[] = [
		...frame.under,
		...rects(
			rows.flatMap((row, at) => (hasExtra ? hiddenExtra(row, frame.cellCentres[at], width) : [])),
		),
		...rules(pairs.flatMap(bridge), scales),
		...dots(pairs.flatMap(diamond), scales),
		...dots(pairs.flatMap(dot), scales),
		...frame.over,
	];
	return { width, height: frame.height, layers };
}

function concealed(row: DumbbellRow): DumbbellRow {
	if (isShown(row.style)) return row;
	const nothing = { expected: null, experienced: null, gap: '', extra: '' } as const;
	return { ...row, base: shownBase(row), ...nothing, clear: 'none' };
}

function frameRow(row: DumbbellRow): FrameRow {
	const { label, base, group, style, hiddenText, gap, extra } = row;
	const bold = row.clear !== 'none';
	return { label, base, group, bold, style, hiddenText, total: false, cells: [gap, extra ?? ''] };
}

/** A hatch in the further column: a hidden number is never blank. */
function hiddenExtra({ extra, style }: DumbbellRow, y: number | undefined, width: DrawnWidth) {
	if (extra !== null || y === undefined || !isShown(style)) return [];
	const x2 = drawnWidths[width];
	return [{ x: x2 - 36, x2, y: y - 8, y2: y + 8, fill: tokens.hatch }];
}

interface Pair {
	readonly row: DumbbellRow;
	readonly y: number;
	readonly scale: Scale;
}

const clearTones = { none: 'plain', worse: 'bad', better: 'good' } as const;

function bridge({ row, y, scale }: Pair): Rule[] {
	if (row.expected === null || row.experienced === null) return [];
	const ends = {
		x: clampTo(scale.domain, row.expected),
		x2: clampTo(scale.domain, row.experienced),
	};
	const isClear = row.clear !== 'none';
	const stroke = isClear ? tones[clearTones[row.clear]].mark : tokens.context;
	return [{ ...ends, y, y2: y, stroke, width: isClear ? 4 : 2 }];
}

function diamond({ row, y, scale }: Pair): Dot[] {
	if (row.expected === null) return [];
	const x = clampTo(scale.domain, row.expected);
	const paint = { fill: tokens.page, stroke: tokens.ink, strokeWidth: 2 };
	return [{ x, y, radius: 6.5, shape: 'diamond', ...paint }];
}

function dot({ row, y, scale }: Pair): Dot[] {
	if (row.experienced === null) return [];
	const x = clampTo(scale.domain, row.experienced);
	const colour = tones[clearTones[row.clear]].mark;
	const place = { x, y, radius: 5.8 };
	if (row.style !== 'clear') return [{ ...place, fill: tokens.page, stroke: colour }];
	// A rim of the page's colour parts the dot from a grey way or a diamond; it would cut one of its own.
	const isOwn = row.clear !== 'none';
	const rim = isOwn
		? { stroke: tokens.none, strokeWidth: 0 }
		: { stroke: tokens.page, strokeWidth: 1 };
	return [{ ...place, fill: colour, ...rim }];
}
