import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import { edgeHeads } from './edge-heads.ts';
import type { ChartFrame, Place, RowStyle } from './models.ts';
import { isShown, shownBase } from './models.ts';
import { narrowLabel, narrowLabelExtra } from './narrow-label.ts';
import { rowPlaces, totalRules } from './row-places.ts';
import { shareBar } from './share-bar.ts';
import { stepColours } from './step-colours.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tokens } from './tokens.ts';

/** How one group answers on a scale of a few steps. */
export interface FiveStepRow {
	readonly label: string;
	/** The base as text ("n = 44"); empty when there is none to show. */
	readonly base: string;
	/** Shares in per cent from the lowest step to the highest, together 100; null when not published. */
	readonly steps: readonly Place[] | null;
	/** The right-hand column, usually the share of the two highest steps ("62 %"). */
	readonly top: string;
	readonly style: RowStyle;
	readonly hiddenText: string;
	/** Drawn bold, under a rule: the row after its parts. */
	readonly total: boolean;
}

/** Five-step bars: 100 % of the answers 1 to K per row, both outer edges aligned. */
export interface FiveStepBarsProps extends ChartFrame {
	readonly heads: {
		readonly lowest: string;
		readonly highest: string;
		readonly top: string;
	};
	readonly rows: readonly FiveStepRow[];
}

export function fiveStepBars(props: FiveStepBarsProps): Chart {
	const known = { ...props, rows: props.rows.map(concealed) };
	return { id: props.id, label: props.label, drawings: [wideSteps(known), narrowSteps(known)] };
}

function concealed(row: FiveStepRow): FiveStepRow {
	return isShown(row.style) ? row : { ...row, base: shownBase(row), steps: null, top: '' };
}

function wideSteps(props: FiveStepBarsProps): Drawing {
	const width = 'wide';
	const widest = Math.max(0, ...props.rows.map(({ label }) => textWidth(label, 14, 600)));
	const labelEnd = Math.min(Math.max(widest + 4, 110), 230);
	const topWidth = Math.min(Math.max(60, topColumn(props) + 18), 110);
	const bars = [labelEnd + 12, 720 - topWidth] as const;
	const { tops, height } = rowPlaces(props.rows, 24, () => 36, 9);
	const rows = props.rows.map((row, index) => ({ row, y: (tops[index] ?? 0) + 17 }));
	const layers: Layer[] = [
		...totalRules(props.rows, tops, width, 5),
		...stepHeads(props, bars, topWidth - 10, width),
		...texts(
			rows.flatMap(({ row, y }) => [...sideLabel(row, y, labelEnd), ...topText(row, y + 5, 720)]),
			width,
		),
		...stepBars(rows, bars, 26, width),
	];
	return { width, height: height + 2, layers };
}

function narrowSteps(props: FiveStepBarsProps): Drawing {
	const width = 'narrow';
	const bars = [0, 340] as const;
	const first = props.heads.top === '' ? 22 : 42;
	const { tops, height } = rowPlaces(props.rows, first, (row) => 52 + extraHeight(row), 9);
	const rows = props.rows.map((row, index) => {
		const top = tops[index] ?? 0;
		return { row, top: top + 13, y: top + 31 + extraHeight(row) };
	});
	const head = { x: 340, y: 34, align: 'right', size: 12.5, fill: tokens.ink2 } as const;
	const layers: Layer[] = [
		...totalRules(props.rows, tops, width, 3),
		...stepHeads({ ...props, heads: { ...props.heads, top: '' } }, bars, 0, width),
		...texts(
			[
				{ ...head, text: props.heads.top },
				...rows.flatMap(({ row, top }) => [
					...narrowLabel(narrowText(row), top),
					...topText(row, top, 340),
				]),
			],
			width,
		),
		...stepBars(rows, bars, 22, width),
	];
	return { width, height, layers };
}

interface PlacedRow {
	readonly row: FiveStepRow;
	readonly y: number;
}

function topColumn({ heads, rows }: FiveStepBarsProps): number {
	const cells = rows.map(({ top }) => textWidth(top, 14, 700));
	return Math.max(textWidth(heads.top, 13, 600), ...cells);
}

function stepHeads(
	{ heads }: FiveStepBarsProps,
	bars: readonly [number, number],
	topLimit: number,
	width: DrawnWidth,
): Layer[] {
	const start = { text: heads.lowest, fill: tokens.badText };
	const end = { text: heads.highest, fill: tokens.goodText };
	const top = { x: drawnWidths[width], y: 13, size: 13, weight: 600, align: 'right' } as const;
	return [
		...edgeHeads({ start, middle: null, end }, bars, 13, width),
		...texts([{ ...top, text: heads.top, fill: tokens.ink2, limit: topLimit }], width),
	];
}

function sideLabel(row: FiveStepRow, y: number, end: number): Text[] {
	const face = { x: end, align: 'right', limit: end } as const;
	const weight = row.total ? 700 : 400;
	const label = { ...face, y: row.base === '' ? y + 5 : y - 2, text: row.label, weight } as const;
	return [label, { ...face, y: y + 13, text: row.base, size: 12.5, fill: tokens.ink2 }];
}

function extraHeight(row: FiveStepRow): number {
	return narrowLabelExtra(narrowText(row));
}

function narrowText(row: FiveStepRow) {
	const room = isShown(row.style) ? 340 - textWidth(row.top, 14, 700) - 10 : 340;
	return { label: row.label, base: row.base, weight: row.total ? 700 : 600, room } as const;
}

function topText(row: FiveStepRow, y: number, x: number): Text[] {
	if (!isShown(row.style)) return [];
	const text = { x, y, text: row.top, align: 'right' } as const;
	if (row.style === 'indicative') return [{ ...text, italic: true }];
	return [{ ...text, weight: row.total ? 700 : 600 }];
}

function stepBars(
	rows: readonly PlacedRow[],
	range: readonly [number, number],
	height: number,
	width: DrawnWidth,
): Layer[] {
	const bars = rows.map(({ row, y }) => ({
		y,
		height,
		style: row.style,
		segments:
			row.steps?.map((share, index, all) => {
				return { share, ...stepColours(index, all.length) };
			}) ?? null,
		absence: row.hiddenText,
	}));
	return shareBar(bars, { domain: [0, 100], range }, width);
}
