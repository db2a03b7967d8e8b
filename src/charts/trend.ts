import type { Chart, Drawing, Layer } from './drawing.ts';
import { drawnWidths } from './drawn-chart.ts';
import { intervalMarks } from './interval-marks.ts';
import { lines, rects, rules } from './marks.ts';
import type { Line } from './marks.ts';
import type { Axis, ChartFrame, Estimate, Place, RowStyle } from './models.ts';
import { isShown } from './models.ts';
import type { Tone } from './tokens.ts';
import { tokens } from './tokens.ts';
import { clampTo } from './scale.ts';
import { trendEvents } from './trend-events.ts';
import type { TrendEvent } from './trend-events.ts';
import { trendTexts } from './trend-texts.ts';
import { textWidth } from './text-width.ts';
import { valueAxis, valueAxisWidth } from './value-axis.ts';

/** One wave, in the order of time. */
export interface TrendWave {
	/** Under its place ("Q3"). */
	readonly label: string;
	/** Under the label where it changes ("2026"); empty for none. */
	readonly period: string;
	/** Null when not published. */
	readonly estimate: Estimate | null;
	readonly style: RowStyle;
	readonly hiddenText: string;
	/** True when it may not be joined with the wave before: the method or the wording changed. */
	readonly isBreak: boolean;
	/** Whether its value stands beside it; few do. */
	readonly isLabelled: boolean;
	readonly tone: Tone;
}

/** Trend: a value per wave with its interval, at even steps. */
export interface TrendProps extends ChartFrame {
	readonly axis: Axis;
	readonly waves: readonly TrendWave[];
	/** A dashed line with its words; null for none. */
	readonly target: Place | null;
	readonly events: readonly TrendEvent[];
	/** Between which values a usual wave lies, and the usual level; left out where it is not known. */
	readonly usual?: { readonly low: number; readonly high: number; readonly centre: number };
}

export function trend(props: TrendProps): Chart {
	const drawings = [drawTrend(props, 'wide'), drawTrend(props, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

function drawTrend(props: TrendProps, width: 'wide' | 'narrow'): Drawing {
	const plot = trendPlot(props, width);
	const { left, right, top, bottom, x, y } = plot;
	const layers: Layer[] = [
		...usualBand(props, plot),
		...valueAxis(props.axis, y, left, right, width),
		...targetLine(props, plot),
		...hiddenWaves(props.waves, plot),
		...trendEvents(props.events, { x, top, bottom, width }),
		...lines(joins(props.waves), { x, y }),
		...waveMarks(props.waves, plot),
		...trendTexts(props, plot),
	];
	return { width, height: bottom + 42, layers };
}

/** Where a trend is drawn: x counts waves from 0, each in the middle of its step. */
export type TrendPlot = ReturnType<typeof trendPlot>;

function trendPlot(props: TrendProps, width: 'wide' | 'narrow') {
	const left = valueAxisWidth(props.axis);
	const wide = width === 'wide';
	const targetWidth = textWidth(props.target?.text ?? '', 12.5, 600);
	const margin = props.target && wide ? Math.min(targetWidth + 12, 140) : 6;
	const right = drawnWidths[width] - margin;
	const hasEvents = props.events.length > 0;
	const top = hasEvents ? (wide ? 58 : 34) : 16;
	const bottom = top + (wide ? 230 : 200);
	const step = (right - left) / Math.max(1, props.waves.length);
	const x = { domain: [0, Math.max(1, props.waves.length)], range: [left, right] } as const;
	const y = { domain: props.axis.domain, range: [bottom, top] } as const;
	return { width, left, right, top, bottom, step, x, y };
}

/** The band of usual waves and the line of the usual level. */
function usualBand({ usual }: TrendProps, { x, y }: TrendPlot): Layer[] {
	if (!usual) return [];
	const [low, high] = [clampTo(y.domain, usual.low), clampTo(y.domain, usual.high)];
	const ends = { x: x.domain[0], x2: x.domain[1] };
	const centre = clampTo(y.domain, usual.centre);
	return [
		...rects([{ ...ends, y: low, y2: high, fill: tokens.band }], { x, y }),
		...rules([{ ...ends, y: centre, y2: centre, stroke: tokens.context, width: 1.4 }], { x, y }),
	];
}

function targetLine({ target }: TrendProps, { x, y }: TrendPlot): Layer[] {
	if (!target) return [];
	const ends = { x: x.domain[0], x2: x.domain[1], y: target.at, y2: target.at };
	return rules([{ ...ends, stroke: tokens.accent, width: 1.5, dash: [6, 4] }], { x, y });
}

function hiddenWaves(waves: readonly TrendWave[], { x, y }: TrendPlot): Layer[] {
	const [low, high] = y.domain;
	const columns = waves.flatMap(({ style }, index) => {
		if (style !== 'hidden') return [];
		return [{ x: index + 0.3, x2: index + 0.7, y: low, y2: high, fill: tokens.hatch }];
	});
	return rects(columns, { x, y });
}

/** Waves are joined unless one between them is not shown or the later one is a break. */
function joins(waves: readonly TrendWave[]): Line[] {
	const runs: { x: number; y: number }[][] = [[]];
	for (const [index, { estimate, style, isBreak }] of waves.entries()) {
		const isDrawn = estimate !== null && isShown(style);
		if (isBreak || !isDrawn) runs.push([]);
		if (isDrawn) runs.at(-1)?.push({ x: index + 0.5, y: estimate.at });
	}
	return runs.map((points) => ({ points, stroke: tokens.ink, width: 1.6 }));
}

function waveMarks(waves: readonly TrendWave[], { left, step, y, width }: TrendPlot): Layer[] {
	const small = width === 'wide' ? 5 : 4.2;
	const marks = waves.flatMap(({ estimate, style, tone }, index) => {
		if (!estimate || !isShown(style)) return [];
		const across = left + (index + 0.5) * step;
		const radius = tone === 'plain' ? small : 7;
		return [{ estimate, across, tone, filled: style === 'clear', radius }];
	});
	return intervalMarks(marks, y, 'up');
}
