import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import { rects, rules } from './marks.ts';
import type { Rect } from './marks.ts';
import type { ChartFrame } from './models.ts';
import { texts } from './texts.ts';
import type { Colour } from './tokens.ts';
import { tokens } from './tokens.ts';

/** Some of the units that are counted; `open` squares are outlines. */
export interface WaffleGroup {
	/** A whole number. */
	readonly count: number;
	readonly look: 'own' | 'context' | 'bad' | 'open';
}

/** Waffle: one square for each unit, group after group, row after row. Its words stand in the legend. */
export interface WaffleProps extends ChartFrame {
	readonly groups: readonly WaffleGroup[];
	/** The words over the hatch where the counts are hidden; null where they are shown. */
	readonly hiddenText: string | null;
}

const fills = { own: tokens.accent, context: tokens.context, bad: tokens.bad } as const;

/** Squares in a row at least; more where there would be too many rows. */
const LEAST_COLUMNS = { wide: 36, half: 23, narrow: 20 } as const;
const MOST_ROWS = 16;
const GAP = 3.5;

export function waffle(props: WaffleProps): Chart {
	const drawings = (['wide', 'half', 'narrow'] as const).map((width) => drawWaffle(props, width));
	return { id: props.id, label: props.label, drawings };
}

function drawWaffle(props: WaffleProps, width: keyof typeof LEAST_COLUMNS): Drawing {
	if (props.hiddenText !== null) return hatched(props.hiddenText, width);
	const all = props.groups.reduce((sum, { count }) => sum + count, 0);
	const columns = Math.max(LEAST_COLUMNS[width], Math.ceil(all / MOST_ROWS));
	const side = drawnWidths[width] / columns;
	const gap = Math.min(GAP, side / 4);
	let start = 0;
	const squares = props.groups.flatMap(({ count, look }) => {
		const from = start;
		start += count;
		return look === 'open'
			? openSquares(from, count, columns, side, gap)
			: runs(from, count, columns, side, fills[look]);
	});
	const rows = Math.ceil(all / columns);
	const layers = [...rects(squares), ...gaps(columns, rows, side, gap)];
	return { width, height: Math.max(1, Math.ceil(rows * side - gap)), layers };
}

/** Whole stretches of a row, which the gaps then part: a site has many squares. */
function runs(
	start: number,
	count: number,
	columns: number,
	side: number,
	fill: Colour,
): readonly Rect[] {
	const stretches: Rect[] = [];
	for (let at = start; at < start + count;) {
		const row = Math.floor(at / columns);
		const end = Math.min(start + count, (row + 1) * columns);
		const [x, x2] = [(at - row * columns) * side, (end - row * columns) * side];
		stretches.push({ x, x2, y: row * side, y2: (row + 1) * side, fill });
		at = end;
	}
	return stretches;
}

function openSquares(
	start: number,
	count: number,
	columns: number,
	side: number,
	gap: number,
): readonly Rect[] {
	const size = side - gap;
	return Array.from({ length: count }, (_, nth) => {
		const [column, row] = [(start + nth) % columns, Math.floor((start + nth) / columns)];
		const [x, y] = [column * side + 0.75, row * side + 0.75];
		const place = { x, x2: x + size - 1.5, y, y2: y + size - 1.5 };
		return { ...place, fill: tokens.none, stroke: tokens.context, strokeWidth: 1.2 };
	});
}

/** Lines of the page's colour between the squares. */
function gaps(columns: number, rows: number, side: number, gap: number): Layer[] {
	const [right, bottom] = [columns * side, rows * side];
	const line = { stroke: tokens.page, width: gap };
	const upright = Array.from({ length: columns }, (_, at) => {
		const x = (at + 1) * side - gap / 2;
		return { ...line, x, x2: x, y: 0, y2: bottom };
	});
	const level = Array.from({ length: rows }, (_, at) => {
		const y = (at + 1) * side - gap / 2;
		return { ...line, x: 0, x2: right, y, y2: y };
	});
	return rules([...upright, ...level]);
}

function hatched(hiddenText: string, width: DrawnWidth): Drawing {
	const right = drawnWidths[width];
	const text = { x: right / 2, y: 45, text: hiddenText, size: 14, fill: tokens.ink2 };
	const layers = [
		...rects([{ x: 0, x2: right, y: 0, y2: 80, fill: tokens.hatch }]),
		...texts([{ ...text, align: 'center', halo: true, limit: right - 16 }], width),
	];
	return { width, height: 80, layers };
}
