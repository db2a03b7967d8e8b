import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import type { FrameRow, VerdictTone } from './frame-row.ts';
import { intervalMarks } from './interval-marks.ts';
import { rects } from './marks.ts';
import type { Axis, ChartFrame, Estimate, Place, RowStyle } from './models.ts';
import { isShown, shownBase } from './models.ts';
import { rowFrame } from './row-frame.ts';
import type { RowFrame } from './row-frame.ts';
import { clampTo, placeAt } from './scale.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { textWidth } from './text-width.ts';
import { tokens, tones } from './tokens.ts';
import type { Tone } from './tokens.ts';

/** One value with its interval. */
export interface IntervalRow {
	readonly label: string;
	/** The base as text; empty when there is none to show. */
	readonly base: string;
	/** Rows of the same group stand under its heading; empty for none. */
	readonly group: string;
	/** Null when not published. */
	readonly estimate: Estimate | null;
	/** A further column at the right ("1–3"); empty for none. */
	readonly extra: string;
	/** From the least to the greatest of the parts, as a pale bar; null for none. */
	readonly range: { readonly low: number; readonly high: number } | null;
	/** `own` for the client or the total; `bad` and `good` only for rows that the text names. */
	readonly tone: Tone;
	/** Its name in the story ("Weakest link"), beside its marks in wide drawings; empty for most. */
	readonly tag: string;
	readonly style: RowStyle;
	readonly hiddenText: string;
	/** A hairline above: the row after its parts. */
	readonly total: boolean;
	/**
	 * Of a difference, its verdict: `clear` is filled and bold, `unclear` hollow, `unsaid` hollow and
	 * grey. Left out for levels.
	 */
	readonly told?: 'clear' | 'unclear' | 'unsaid';
	/**
	 * The words of a verdict in a column of their own; left out where there is none. Of a row without a
	 * number that is not hidden, they say why, and a dash stands for the number.
	 */
	readonly verdict?: string;
	/** The sign and colour of those words where they tell a clear difference. */
	readonly verdictTone?: VerdictTone;
}

/** Interval rows: one dot with its interval per row, on one axis. */
export interface IntervalRowsProps extends ChartFrame {
	readonly heads: {
		/** Over the values, one or two lines. */
		readonly value: readonly string[];
		/** Over the further column, one or two lines; empty leaves the column out. */
		readonly extra: readonly string[];
		/** Over the words of verdicts; where they stand, narrow drawings leave out the further column. */
		readonly verdict?: readonly string[];
	};
	readonly axis: Axis;
	/** A dashed line with its words; null for none. */
	readonly target: Place | null;
	readonly rows: readonly IntervalRow[];
}

/** In place of a number that there is none of. */
const NO_NUMBER = '–';

export function intervalRows(props: IntervalRowsProps): Chart {
	const drawings = [drawIntervalRows(props, 'wide'), drawIntervalRows(props, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

export function drawIntervalRows(
	props: Omit<IntervalRowsProps, keyof ChartFrame>,
	width: DrawnWidth,
): Drawing {
	const { heads, axis, target } = props;
	const hasVerdict = heads.verdict !== undefined;
	const hasExtra = heads.extra.length > 0 && !(hasVerdict && width === 'narrow');
	const isDifference = props.rows.some(({ told }) => told !== undefined);
	const columns = [
		{ head: heads.value, face: isDifference ? ('verdict' as const) : ('value' as const) },
		...(hasExtra ? [{ head: heads.extra, face: 'plain' as const }] : []),
		...(heads.verdict ? [{ head: heads.verdict, face: 'verdict' as const }] : []),
	];
	const rows = props.rows.map(concealed);
	const framed = rows.map((row) => frameRow(row, hasExtra, hasVerdict));
	const frame = rowFrame({ rows: framed, columns, axis, target }, width);
	const layers: Layer[] = [
		...frame.under,
		...rangeBars(rows, frame),
		...marks(rows, frame),
		...frame.over,
		...(width === 'wide' ? texts(tags(rows, frame), width) : []),
	];
	return { width, height: frame.height, layers };
}

function concealed(row: IntervalRow): IntervalRow {
	if (isShown(row.style)) return row;
	const verdict = row.style === 'hidden' ? '' : (row.verdict ?? '');
	const nothing = { estimate: null, extra: '', range: null, tag: '', verdict };
	return { ...row, base: shownBase(row), ...nothing };
}

function frameRow(row: IntervalRow, hasExtra: boolean, hasVerdict: boolean): FrameRow {
	const { label, base, group, style, hiddenText, total, estimate, verdict = '' } = row;
	const signed = row.verdictTone && isShown(style) ? { verdict: row.verdictTone } : {};
	const bold = row.told === undefined ? row.tone !== 'plain' : row.told === 'clear';
	const cells = [
		estimate?.text ?? '',
		...(hasExtra ? [row.extra] : []),
		...(hasVerdict ? [verdict] : []),
	];
	const isAbsent = !isShown(style) && verdict !== '';
	const absence = isAbsent ? { absence: [NO_NUMBER, ...cells.slice(1)] } : {};
	return { label, base, group, bold, style, hiddenText, total, cells, ...absence, ...signed };
}

function rangeBars(rows: readonly IntervalRow[], { scale, centres }: RowFrame): Layer[] {
	const bars = rows.flatMap(({ range, style }, index) => {
		const y = centres[index];
		if (!range || y === undefined || !isShown(style)) return [];
		const ends = {
			x: clampTo(scale.domain, range.low),
			x2: clampTo(scale.domain, range.high),
		};
		return [{ ...ends, y: y - 5.5, y2: y + 5.5, fill: tokens.pale, radius: 5.5 }];
	});
	return rects(bars, { x: scale });
}

function marks(rows: readonly IntervalRow[], { scale, centres }: RowFrame): Layer[] {
	const shown = rows.flatMap(({ estimate, style, tone, told }, index) => {
		const across = centres[index];
		if (!estimate || across === undefined || !isShown(style)) return [];
		const radius = tone === 'plain' ? 5.5 : 7;
		const isHollow = told === 'unclear' || told === 'unsaid';
		const filled = style === 'clear' && !isHollow;
		const colour = told === 'unsaid' ? ('context' as const) : tone;
		const isWhole = style === 'clear';
		return [{ estimate, across, tone: colour, filled, radius, isWhole }];
	});
	return intervalMarks(shown, scale, 'along');
}

/** After all that is drawn of the row, or before it where there is more room, cut to that room. */
function tags(rows: readonly IntervalRow[], { scale, centres }: RowFrame): Text[] {
	const [start, end] = scale.range;
	return rows.flatMap(({ tag, tone, estimate, range }, index): Text[] => {
		if (tag === '' || !estimate) return [];
		const after = placeAt(scale, Math.max(estimate.high, range?.high ?? estimate.high)) + 10;
		const before = placeAt(scale, Math.min(estimate.low, range?.low ?? estimate.low)) - 10;
		const rooms = { after: end + 8 - after, before: before - start };
		const y = (centres[index] ?? 0) + 5;
		const fill = tones[tone].text;
		const face = { y, text: tag, size: 13, weight: 600, fill, halo: true } as const;
		if (rooms.after >= Math.min(textWidth(tag, 13, 600), rooms.before)) {
			return [{ ...face, x: after, limit: rooms.after }];
		}
		return [{ ...face, x: before, align: 'right', limit: rooms.before }];
	});
}
