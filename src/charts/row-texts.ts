import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { isStacked } from './drawn-chart.ts';
import type { FrameRow } from './frame-row.ts';
import { startsGroup } from './frame-row.ts';
import { isShown } from './models.ts';
import { labelLines, narrowLabel } from './narrow-label.ts';
import type { PlacedColumn } from './row-columns.ts';
import type { Scale } from './scale.ts';
import type { Text } from './texts.ts';
import { VERDICT_SIGN } from './row-columns.ts';
import { texts } from './texts.ts';
import { tokens, tones } from './tokens.ts';

export interface RowTextsProps {
	readonly rows: readonly FrameRow[];
	readonly tops: readonly number[];
	readonly centres: readonly number[];
	readonly scale: Scale;
	readonly columns: readonly PlacedColumn[];
	/** Where labels at the left end; 0 when they stand above the track. */
	readonly labelEnd: number;
	readonly width: DrawnWidth;
}

/** Headings, labels, bases, column texts and the words of rows that are not shown. */
export function frameRowTexts(props: RowTextsProps): Layer[] {
	const { rows, tops, centres, width } = props;
	const items = rows.flatMap((row, index) => {
		const top = tops[index] ?? 0;
		const centre = centres[index] ?? 0;
		const label = isStacked(width)
			? narrowLabel(frameLabel(row, props.columns), top + 15)
			: labelBefore(row, centre, props);
		const baseline = isStacked(width) ? top + 15 : centre + 5;
		return [
			...groupHead(rows, index, top),
			...label,
			...cellTexts(row, baseline, props.columns),
			...absence(row, centre, props.scale),
		];
	});
	return texts(items, width);
}

function groupHead(rows: readonly FrameRow[], index: number, top: number): Text[] {
	if (!startsGroup(rows, index)) return [];
	return [{ x: 0, y: top - 12, text: rows[index]?.group ?? '', size: 13.5, weight: 700 }];
}

/** The most that labels beside the tracks may take, in units. */
export const SIDE_WIDTH = 230;

/** From one line of a label to the next. */
const SIDE_LINE = 16;

/** What a label beside its track needs beyond one line. */
export function sideLabelExtra(row: FrameRow): number {
	return SIDE_LINE * (sideLines(row).length - 1);
}

function sideLines({ label, bold }: FrameRow): readonly string[] {
	return labelLines(label, SIDE_WIDTH, bold ? 700 : 400);
}

function labelBefore(row: FrameRow, centre: number, { labelEnd }: RowTextsProps): Text[] {
	const face = { x: labelEnd, align: 'right', limit: labelEnd } as const;
	const weight = row.bold ? 700 : 400;
	const lines = sideLines(row);
	const up = (SIDE_LINE * (lines.length - 1)) / 2;
	const y = (row.base === '' ? centre + 5 : centre - 2) - up;
	const small = { text: row.base, size: 12.5, fill: tokens.ink2 };
	return [
		...lines.map((text, at) => ({ ...face, y: y + SIDE_LINE * at, text, weight }) as const),
		{ ...face, ...small, y: centre + 13 + up },
	];
}

function cellTexts(row: FrameRow, y: number, columns: readonly PlacedColumn[]): Text[] {
	if (!isShown(row.style)) return absenceTexts(row, y, columns);
	return columns.map(({ end, width, face }, index) => {
		const place = {
			x: end,
			y,
			text: row.cells[index] ?? '',
			align: 'right',
			limit: width,
		} as const;
		if (row.style === 'indicative') return { ...place, italic: true, fill: tokens.ink2 };
		if (row.verdict && index === columns.length - 1) {
			const limit = width - VERDICT_SIGN;
			return { ...place, limit, weight: 600, fill: tones[row.verdict.tone].text };
		}
		if (face === 'plain') return place;
		if (row.bold) return { ...place, weight: 700 };
		return face === 'value' ? { ...place, weight: 600 } : { ...place, fill: tokens.ink2 };
	});
}

function absenceTexts(
	{ absence: cells = [] }: FrameRow,
	y: number,
	columns: readonly PlacedColumn[],
): Text[] {
	const face = { y, align: 'right', fill: tokens.ink2 } as const;
	return columns.map(({ end, width }, index) => {
		return { ...face, x: end, text: cells[index] ?? '', limit: width };
	});
}

/** The label of a row above its track, with the room that its columns leave. */
export function frameLabel(row: FrameRow, columns: readonly PlacedColumn[]) {
	const first = columns[0];
	const hasCells = isShown(row.style) || row.absence !== undefined;
	const room = first && hasCells ? first.end - first.width - 10 : 340;
	return { label: row.label, base: row.base, weight: row.bold ? 700 : 400, room } as const;
}

function absence(row: FrameRow, centre: number, { range: [from, to] }: Scale): Text[] {
	if (isShown(row.style)) return [];
	const face = { y: centre + 4.5, text: row.hiddenText, size: 13, fill: tokens.ink2 };
	const limit = to - from - 12;
	if (row.style !== 'hidden') return [{ ...face, x: from, halo: true, limit }];
	return [{ ...face, x: (from + to) / 2, align: 'center', halo: true, limit }];
}
