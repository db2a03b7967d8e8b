import { drawnWidths } from './drawn-chart.ts';
import { levelMargin } from './trend-level-words.ts';
import type { TrendProps } from './trend-props.ts';
import { valueAxisWidth } from './value-axis.ts';

/** Where a trend is drawn: x counts waves from 0, each in the middle of its step. */
export type TrendPlot = ReturnType<typeof trendPlot>;

export function trendPlot(props: TrendProps, width: 'wide' | 'narrow') {
	const left = valueAxisWidth(props.axis);
	const wide = width === 'wide';
	const right = drawnWidths[width] - levelMargin(props, width);
	const hasEvents = props.events.length > 0;
	const top = hasEvents ? (wide ? 58 : 34) : 16;
	const bottom = top + (wide ? 230 : 200);
	const step = (right - left) / Math.max(1, props.waves.length);
	const x = { domain: [0, Math.max(1, props.waves.length)], range: [left, right] } as const;
	const y = { domain: props.axis.domain, range: [bottom, top] } as const;
	return { width, left, right, top, bottom, step, x, y };
}
