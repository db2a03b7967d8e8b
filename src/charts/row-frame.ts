import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths, isStacked } from './drawn-chart.ts';
import type { FrameRow } from './frame-row.ts';
import { startsGroup } from './frame-row.ts';
import { narrowLabelExtra } from './narrow-label.ts';
import { frameLabel, frameRowTexts, SIDE_WIDTH, sideLabelExtra } from './row-texts.ts';
import type { RowTextsProps } from './row-texts.ts';
import { dots, rects, rules } from './marks.ts';
import type { Axis } from './models.ts';
import { isShown } from './models.ts';
import { placeColumns, VERDICT_SIGN } from './row-columns.ts';
import type { FrameColumn, PlacedColumn } from './row-columns.ts';
import type { Scale } from './scale.ts';
import { clampTo, valueAt } from './scale.ts';
import { isZero, tickLabels, tickRules } from './ticks.ts';
import { textWidth } from './text-width.ts';
import { texts } from './texts.ts';
import { tokens, tones } from './tokens.ts';

/** The ground of a row chart: where each row's track lies, and what is drawn under and over it. */
export interface RowFrame {
	readonly height: number;
	readonly scale: Scale;
	/** The y of each row's track, in units. */
	readonly centres: readonly number[];
	/** The y of the middle of each row's cells. */
	readonly cellCentres: readonly number[];
	/** The right edge of each column. */
	readonly columnEnds: readonly number[];
	readonly under: readonly Layer[];
	readonly over: readonly Layer[];
}

export interface RowFrameProps {
	readonly rows: readonly FrameRow[];
	readonly columns: readonly FrameColumn[];
	readonly axis: Axis;
	/** From row to row in wide drawings, in units; left out, as much as labels and bases need. */
	readonly pitch?: number;
	/** Words over places of the axis ("less satisfied", "target"); each says its colour. */
	readonly target: { readonly at: number; readonly text: string } | null;
}

/** Wide: labels at left, track, columns at right. Narrow: labels and columns above each track. */
export function rowFrame(props: RowFrameProps, width: DrawnWidth): RowFrame {
	const { rows, axis } = props;
	const columns = placeColumns(props.columns, rows, width);
	const labelEnd = isStacked(width) ? 0 : sideWidth(rows);
	const end = isStacked(width) ? drawnWidths[width] - 8 : columns.start - 14;
	const start = labelEnd + (isStacked(width) ? 8 : 16);
	const scale: Scale = { domain: axis.domain, range: [start, end] };
	const top = columns.headHeight + (props.target ? 18 : 4);
	const places = placeRows(props, top, width, columns.ends);
	const tracks = { rows, axis, scale, ...places };
	const isNarrow = isStacked(width);
	const grid = isNarrow ? trackGrids(tracks) : tickRules(axis, scale, top, places.bottom);
	return {
		height: places.bottom + 22,
		scale,
		centres: places.centres,
		cellCentres: isNarrow ? places.tops.map((rowTop) => rowTop + 10) : places.centres,
		columnEnds: columns.ends.map((column) => column.end),
		under: [
			...grid,
			...hatches(tracks),
			...separators(tracks, width),
			...targetLine(props, tracks, top, width),
		],
		over: [
			...frameRowTexts({ ...tracks, columns: columns.ends, labelEnd, width }),
			...columns.heads,
			...verdictSigns({ ...tracks, columns: columns.ends, labelEnd, width }),
			...tickLabels(axis, scale, places.bottom + 16, width),
		],
	};
}

/** The arrow before the words of a verdict that tells a clear difference. */
function verdictSigns({ rows, tops, centres, columns, width }: RowTextsProps): Layer[] {
	const column = columns.at(-1);
	if (!column) return [];
	return dots(
		rows.flatMap(({ verdict, cells, style }, index) => {
			if (!verdict || style !== 'clear') return [];
			const y = isStacked(width) ? (tops[index] ?? 0) + 10.5 : (centres[index] ?? 0) + 0.5;
			const words = Math.min(textWidth(cells.at(-1) ?? '', 14, 600), column.width - VERDICT_SIGN);
			const x = column.end - words - 10;
			const fill = tones[verdict.tone].mark;
			const shape = verdict.way === 'up' ? ('triangle-up' as const) : ('triangle-down' as const);
			return [{ x, y, radius: 4, shape, fill, stroke: fill, strokeWidth: 0.5 }];
		}),
	);
}

function sideWidth(rows: readonly FrameRow[]): number {
	const widths = rows.flatMap(({ label, base, bold }) => [
		textWidth(label, 14, bold ? 700 : 400),
		textWidth(base, 12.5, 400),
	]);
	return Math.min(Math.max(...widths, 90), SIDE_WIDTH);
}

interface RowPlaces {
	readonly tops: readonly number[];
	readonly centres: readonly number[];
	readonly bottom: number;
}

function placeRows(
	{ rows, pitch }: Pick<RowFrameProps, 'rows' | 'pitch'>,
	top: number,
	width: DrawnWidth,
	columns: readonly PlacedColumn[],
): RowPlaces {
	const widePitch = pitch ?? (rows.some(({ base }) => base !== '') ? 38 : 31);
	const isNarrow = isStacked(width);
	const tops: number[] = [];
	const centres: number[] = [];
	let y = top;
	rows.forEach((row, index) => {
		const { group, total } = row;
		if (startsGroup(rows, index) && group !== '') y += index === 0 ? 28 : 38;
		else if (total && index > 0) y += 10;
		const extra = isNarrow ? narrowLabelExtra(frameLabel(row, columns)) : sideLabelExtra(row);
		const height = (isNarrow ? 48 : widePitch) + extra;
		tops.push(y);
		y += height;
		centres.push(isNarrow ? y - 15 : y - height / 2);
	});
	return { tops, centres, bottom: y };
}

interface Tracks extends RowPlaces {
	readonly rows: readonly FrameRow[];
	readonly axis: Axis;
	readonly scale: Scale;
}

function trackGrids({ rows, axis, scale, centres }: Tracks): Layer[] {
	const shown = centres.filter((_, index) => isShown(rows[index]?.style ?? 'hidden'));
	const [x, x2] = axis.domain;
	const base = shown.map((y) => ({ x, x2, y, y2: y, stroke: tokens.grid, width: 1 }));
	const ticks = shown.flatMap((y) =>
		axis.ticks.map(({ at }) => ({
			x: at,
			x2: at,
			y: y - 8,
			y2: y + 8,
			...(isZero(axis, at)
				? { stroke: tokens.ink2, width: 1.5 }
				: { stroke: tokens.grid, width: 1 }),
		})),
	);
	return rules([...base, ...ticks], { x: scale });
}

function hatches({ rows, axis, scale, centres }: Tracks): Layer[] {
	const [x, x2] = axis.domain;
	const hidden = centres.filter((_, index) => rows[index]?.style === 'hidden');
	const fill = tokens.hatch;
	return rects(
		hidden.map((y) => ({ x, x2, y: y - 9, y2: y + 9, fill })),
		{ x: scale },
	);
}

function separators({ rows, tops }: Tracks, width: DrawnWidth): Layer[] {
	const line = { x: 0, x2: drawnWidths[width], stroke: tokens.axis, width: 1 };
	return rules(
		tops.flatMap((top, index) => {
			const row = rows[index];
			const isHead = row?.group !== '' && startsGroup(rows, index);
			if (!isHead && !(row?.total && index > 0)) return [];
			return [{ ...line, y: top - 4.5, y2: top - 4.5 }];
		}),
	);
}

function targetLine(
	{ target }: RowFrameProps,
	{ scale, centres, bottom, rows }: Tracks,
	top: number,
	width: DrawnWidth,
): Layer[] {
	if (!target) return [];
	const at = clampTo(scale.domain, target.at);
	const line = { x: at, x2: at, stroke: tokens.accent, width: 1.5, dash: [5, 4] };
	const shown = centres.filter((_, index) => isShown(rows[index]?.style ?? 'hidden'));
	const spans = isStacked(width) ? shown.map((y) => [y - 12, y + 12]) : [[top - 2, bottom]];
	const face = { size: 12.5, weight: 600, fill: tokens.accentText, align: 'center' } as const;
	const text = { ...face, x: valueAt(scale, at), y: top - 6, text: target.text };
	return [
		...rules(
			spans.map(([y = 0, y2 = 0]) => ({ ...line, y, y2 })),
			{ x: scale },
		),
		...texts([text], width),
	];
}
