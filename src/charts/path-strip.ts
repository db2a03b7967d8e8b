import type { Chart, Drawing, Layer } from './drawing.ts';
import { drawnWidths } from './drawn-chart.ts';
import { intervalMarks } from './interval-marks.ts';
import { drawIntervalRows } from './interval-rows.ts';
import { lines, rects } from './marks.ts';
import type { Line } from './marks.ts';
import type { Axis, ChartFrame } from './models.ts';
import { isShown } from './models.ts';
import type { PathPhase } from './path-phase.ts';
import { pathTexts } from './path-texts.ts';
import type { PlacedPoint } from './path-texts.ts';
import type { Scale } from './scale.ts';
import { clampTo } from './scale.ts';
import { tokens } from './tokens.ts';
import { valueAxis, valueAxisWidth } from './value-axis.ts';

/** Path strip: values along the path. The full width is a strip; wide and narrow are rows. */
export interface PathStripProps extends ChartFrame {
	/** Over the value column of the rows. */
	readonly valueHead: readonly string[];
	readonly axis: Axis;
	readonly phases: readonly PathPhase[];
}

export function pathStrip(props: PathStripProps): Chart {
	const { id, label, axis, valueHead } = props;
	const rows = {
		heads: { value: valueHead, extra: [] },
		axis,
		target: null,
		rows: props.phases.flatMap(phaseRows),
	};
	const drawings = [
		drawStrip(props),
		drawIntervalRows(rows, 'wide'),
		drawIntervalRows({ ...rows, rows: rows.rows.map(withName) }, 'narrow'),
	];
	return { id, label, drawings };
}

/** In the narrow drawing the name of a point stands beside its label. */
function withName<Row extends { readonly base: string; readonly tag: string }>(row: Row): Row {
	return { ...row, base: row.tag };
}

function phaseRows({ label: group, points }: PathPhase) {
	return points.map(({ label, estimate, range, style, hiddenText, named }) => ({
		label: label.replaceAll('\u00ad', ''),
		base: '',
		group,
		estimate,
		range,
		style,
		extra: '',
		hiddenText,
		total: false,
		tone: named?.tone ?? ('plain' as const),
		tag: named?.text ?? '',
	}));
}

const top = 50;
const bottom = 352;
/** Between the end of the axis and the labels, for the name of a low point. */
const FOOT = 20;

function drawStrip(props: PathStripProps): Drawing {
	const width = 'full';
	const left = valueAxisWidth(props.axis);
	const right = drawnWidths[width] - 4;
	const all = props.phases.flatMap(({ points }) => points);
	const step = (right - left) / Math.max(1, all.length);
	const scale: Scale = { domain: props.axis.domain, range: [bottom - FOOT, top + 20] };
	const points = all.map((point, index) => ({ point, x: left + (index + 0.5) * step }));
	const strip = { phases: props.phases, points, left, step, scale, bottom };
	const layers: Layer[] = [
		...phaseBands(props.phases, left, step),
		...valueAxis(props.axis, scale, left, right, width),
		...hiddenColumns(points, scale),
		...roleRanges(points, scale),
		...lines(joins(points), { y: scale }),
		...pointMarks(points, scale),
		...pathTexts(strip),
	];
	return { width, height: bottom + 60, layers };
}

/** Every other phase has a pale ground. */
function phaseBands(phases: readonly PathPhase[], left: number, step: number): Layer[] {
	let x = left;
	const bands = phases.map(({ points }) => {
		const start = x;
		x += points.length * step;
		return { x: start, x2: x, y: top - 30, y2: bottom, fill: tokens.band };
	});
	return rects(bands.filter((_, index) => index % 2 === 0));
}

function hiddenColumns(points: readonly PlacedPoint[], { range }: Scale): Layer[] {
	const hidden = points.filter(({ point }) => point.style === 'hidden');
	const [y2, y] = range;
	return rects(hidden.map(({ x }) => ({ x: x - 9, x2: x + 9, y, y2, fill: tokens.hatch })));
}

function roleRanges(points: readonly PlacedPoint[], scale: Scale): Layer[] {
	const bars = points.flatMap(({ point: { range, style }, x }) => {
		if (!range || !isShown(style)) return [];
		const y = clampTo(scale.domain, range.low);
		const y2 = clampTo(scale.domain, range.high);
		return [{ x: x - 5.5, x2: x + 5.5, y, y2, fill: tokens.pale, radius: 5.5 }];
	});
	return rects(bars, { y: scale });
}

/** Neighbours are joined; a point that is not shown breaks the line. */
function joins(points: readonly PlacedPoint[]): Line[] {
	const runs: { x: number; y: number }[][] = [[]];
	for (const { point, x } of points) {
		if (point.estimate && isShown(point.style)) runs.at(-1)?.push({ x, y: point.estimate.at });
		else runs.push([]);
	}
	return runs.map((run) => ({ points: run, stroke: tokens.context, width: 1.5 }));
}

function pointMarks(points: readonly PlacedPoint[], scale: Scale): Layer[] {
	const marks = points.flatMap(({ point: { estimate, style, named }, x }) => {
		if (!estimate || !isShown(style)) return [];
		const tone = named?.tone ?? ('plain' as const);
		return [{ estimate, across: x, tone, filled: style === 'clear', radius: named ? 8 : 5.5 }];
	});
	return intervalMarks(marks, scale, 'up');
}
