import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { differenceSigns, differenceText, differenceWidth } from './difference-mark.ts';
import type { DifferenceMark } from './difference-mark.ts';
import { edgeHeads } from './edge-heads.ts';
import { intervalMarks } from './interval-marks.ts';
import type { Axis, ChartFrame, Estimate, Place, RowStyle } from './models.ts';
import { isShown, shownBase } from './models.ts';
import { narrowLabel, narrowLabelExtra } from './narrow-label.ts';
import { rowPlaces, totalRules } from './row-places.ts';
import { shareBar } from './share-bar.ts';
import type { Segment } from './share-bar.ts';
import type { Scale } from './scale.ts';
import { tickLabels, tickRules } from './ticks.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tokens } from './tokens.ts';

/** How one group answers the recommendation question, and its NPS. */
export interface RoleBarsRow {
	readonly label: string;
	/** The base as text ("n = 74"), or a word about it ("weighted"). */
	readonly base: string;
	/** Shares in per cent, together 100, each with its rounded text; null when not published. */
	readonly shares: {
		readonly detractors: Place;
		readonly passives: Place;
		readonly promoters: Place;
	} | null;
	/** The NPS, −100 to +100; null when not published. */
	readonly value: Estimate | null;
	readonly style: RowStyle;
	/** The words in place of the bar when the row is not shown. */
	readonly hiddenText: string;
	/** Drawn in the accent colour, under a rule: the row after its parts. */
	readonly total: boolean;
	/** How it differs from the others, where a test says so; left out where it does not. */
	readonly differs?: DifferenceMark;
}

/** Role bars: 100 % detractors, passives, promoters per row, both outer edges aligned, and the NPS. */
export interface RoleBarsProps extends ChartFrame {
	readonly heads: {
		readonly detractors: string;
		readonly passives: string;
		readonly promoters: string;
		readonly value: string;
		readonly interval: string;
	};
	/** Of the NPS interval, in points. */
	readonly axis: Axis;
	readonly rows: readonly RoleBarsRow[];
}

export function roleBars(props: RoleBarsProps): Chart {
	const known = { ...props, rows: props.rows.map(concealed) };
	return { id: props.id, label: props.label, drawings: [wideBars(known), narrowBars(known)] };
}

/** Values of a row that is not shown are forgotten, so that not even a column's width tells them. */
function concealed(row: RoleBarsRow): RoleBarsRow {
	const base = shownBase(row);
	if (isShown(row.style)) return row;
	const { differs: _differs, ...rest } = row;
	return { ...rest, base, shares: null, value: null };
}

const fullShare = [0, 100] as const;

function wideBars(props: RoleBarsProps): Drawing {
	const columns = wideColumns(props);
	const { bars, valueEnd, points } = columns;
	const places = rowPlaces(props.rows, 26, () => 42, 16);
	const bottom = places.height;
	const interval: Scale = { domain: props.axis.domain, range: points };
	const rows = props.rows.map((row, index) => ({ row, y: (places.tops[index] ?? 0) + 19 }));
	const width = 'wide';
	const head = { y: 13, size: 13, weight: 600, fill: tokens.ink2, align: 'right' } as const;
	const layers: Layer[] = [
		...tickRules(props.axis, interval, 26, bottom),
		...totalRules(props.rows, places.tops, width, 8),
		...edgeHeads(roleHeads(props), bars, 13, width),
		...texts(
			[
				{ ...head, x: valueEnd, text: props.heads.value, limit: valueEnd - bars[1] - 6 },
				{ ...head, x: 720, weight: 400, text: props.heads.interval, limit: 712 - valueEnd },
				...rows.flatMap(({ row, y }) => rowLabels(row, y, bars[0] - 12)),
				...rows.flatMap(({ row, y }) => valueText(row, valueEnd, y + (row.differs ? -1 : 5.5), 16)),
				...rows.flatMap(({ row, y }) => differenceText(row, valueEnd, y + 14)),
			],
			width,
		),
		...differenceSigns(rows, (row) => valueEnd - differenceWidth(row), 9.5),
		...shareBars(rows, bars, 26, width),
		...intervalMarks(
			rows.flatMap(({ row, y }) => intervalOf(row, y)),
			interval,
			'along',
		),
		...tickLabels(props.axis, interval, bottom + 15, width),
	];
	return { width, height: bottom + 22, layers };
}

/** The label column takes what its longest label needs, within bounds; bars and points share the rest. */
function wideColumns({ rows, heads }: RoleBarsProps) {
	const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label, 14, 600)));
	const values = rows.map((row) =>
		Math.max(textWidth(row.value?.text ?? '', 16, 700), differenceWidth(row)),
	);
	const labelEnd = Math.min(Math.max(widest + 14, 120), 200);
	const headWidth = textWidth(heads.value, 13, 600) + 8;
	const valueWidth = Math.max(50, headWidth, ...values.map((width) => width + 16));
	const rest = 720 - labelEnd - valueWidth - 26;
	const words = [heads.detractors, heads.passives, heads.promoters];
	const wordWidth = words.reduce((sum, text) => sum + textWidth(text, 13, 600), 20);
	const barEnd = labelEnd + Math.min(Math.max(rest * 0.6, wordWidth + 1), rest * 0.68);
	const valueEnd = barEnd + valueWidth;
	const bars = [labelEnd, barEnd] as const;
	return { bars, valueEnd, points: [valueEnd + 14, 708] as const };
}

function narrowBars(props: RoleBarsProps): Drawing {
	const width = 'narrow';
	const bars = [0, 340] as const;
	const intervals = props.rows.map(({ value }) => textWidth(value?.interval ?? '', 13, 400));
	const intervalWidth = Math.max(textWidth(props.heads.interval, 12.5, 400), ...intervals);
	const room = Math.min(intervalWidth, 118);
	const valueEnd = 340 - room - 12;
	const extra = (row: RoleBarsRow) => narrowLabelExtra(narrowText(row, valueEnd));
	const places = rowPlaces(props.rows, 44, (row) => 56 + extra(row) + (row.differs ? 16 : 0), 12);
	const rows = props.rows.map((row, index) => {
		const top = places.tops[index] ?? 0;
		return { row, top: top + 13, y: top + 31 + extra(row) };
	});
	const head = { y: 36, size: 12.5, fill: tokens.ink2, align: 'right' } as const;
	const layers: Layer[] = [
		...totalRules(props.rows, places.tops, width, 8),
		...edgeHeads(roleHeads(props), bars, 13, width),
		...texts(
			[
				{ ...head, x: valueEnd, text: props.heads.value },
				{ ...head, x: 340, text: props.heads.interval, limit: room },
				...rows.flatMap(({ row, top }) => narrowLabel(narrowText(row, valueEnd), top)),
				...rows.flatMap(({ row, top }) => valueText(row, valueEnd, top, 15)),
				...rows.flatMap(({ row, top }) => intervalText(row, top)),
				...rows.flatMap(({ row, y }) => differenceText(row, 340, y + 25)),
			],
			width,
		),
		...differenceSigns(rows, (row) => 340 - differenceWidth(row), 20.5),
		...shareBars(rows, bars, 22, width),
	];
	return { width, height: places.height, layers };
}

interface PlacedRow {
	readonly row: RoleBarsRow;
	readonly y: number;
}

function roleHeads({ heads }: RoleBarsProps) {
	return {
		start: { text: heads.detractors, fill: tokens.badText },
		middle: { text: heads.passives, fill: tokens.ink2 },
		end: { text: heads.promoters, fill: tokens.goodText },
	};
}

function rowLabels(row: RoleBarsRow, y: number, limit: number): Text[] {
	const label = { x: 0, y: row.base === '' ? y + 5 : y - 1, limit };
	const base = { x: 0, y: y + 14, text: row.base, size: 12.5, fill: tokens.ink2, limit };
	return [{ ...label, text: row.label, weight: row.total ? 700 : 400 }, base];
}

function narrowText(row: RoleBarsRow, valueEnd: number) {
	const value = isShown(row.style) ? textWidth(row.value?.text ?? '', 15, 700) + 10 : 0;
	const room = isShown(row.style) ? valueEnd - value : 340;
	return { label: row.label, base: row.base, weight: row.total ? 700 : 600, room } as const;
}

function valueText(row: RoleBarsRow, x: number, y: number, size: number): Text[] {
	if (!row.value || !isShown(row.style)) return [];
	const text = { x, y, text: row.value.text, size, align: 'right', weight: 700 } as const;
	return [row.style === 'indicative' ? { ...text, italic: true, weight: 400 } : text];
}

function intervalText(row: RoleBarsRow, y: number): Text[] {
	if (!row.value || !isShown(row.style)) return [];
	const text = { x: 340, y, text: row.value.interval, size: 13, fill: tokens.ink2 } as const;
	return [{ ...text, align: 'right', italic: row.style === 'indicative' }];
}

function intervalOf(row: RoleBarsRow, across: number) {
	if (!row.value || !isShown(row.style)) return [];
	const tone = row.total ? ('own' as const) : ('plain' as const);
	const filled = row.style === 'clear';
	return [{ estimate: row.value, across, tone, filled, radius: row.total ? 6.5 : 5.5 }];
}

function shareBars(
	rows: readonly PlacedRow[],
	range: readonly [number, number],
	height: number,
	width: DrawnWidth,
): Layer[] {
	const scale: Scale = { domain: fullShare, range };
	const bars = rows.map(({ row, y }) => ({
		y,
		height,
		style: row.style,
		segments: segmentsOf(row),
		absence: row.hiddenText,
	}));
	return shareBar(bars, scale, width);
}

function segmentsOf({ shares }: RoleBarsRow): readonly Segment[] | null {
	if (!shares) return null;
	return [
		{ share: shares.detractors, fill: tokens.bad, ink: tokens.onBad },
		{ share: shares.passives, fill: tokens.middle, ink: tokens.onMiddle },
		{ share: shares.promoters, fill: tokens.good, ink: tokens.onGood },
	];
}
