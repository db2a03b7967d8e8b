import type { Chart, Drawing, Layer } from './drawing.ts';
import { intervalMarks } from './interval-marks.ts';
import { lines, rects } from './marks.ts';
import type { Line } from './marks.ts';
import { isShown } from './models.ts';
import { tokens } from './tokens.ts';
import { trendEvents } from './trend-events.ts';
import { targetLine, usualBand } from './trend-level-marks.ts';
import type { TrendPlot } from './trend-plot.ts';
import { trendPlot } from './trend-plot.ts';
import type { TrendProps, TrendWave } from './trend-props.ts';
import { trendTexts } from './trend-texts.ts';
import { valueAxis } from './value-axis.ts';

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
