import { barRows } from './bar-rows.ts';
import { changeRows } from './change-rows.ts';
import { countColumns } from './count-columns.ts';
import { drawFinishedChart } from './draw-chart.ts';
import type { Chart } from './drawing.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { dumbbell } from './dumbbell.ts';
import { fiveStepBars } from './five-step-bars.ts';
import { importanceMap } from './importance-map.ts';
import { intervalRows } from './interval-rows.ts';
import { miniInterval } from './mini-interval.ts';
import { mirror } from './mirror.ts';
import { npsColumns } from './nps-columns.ts';
import { pathStrip } from './path-strip.ts';
import { roleBars } from './role-bars.ts';
import { smallMultiples } from './small-multiples.ts';
import { trend } from './trend.ts';
import { waffle } from './waffle.ts';

/** Every kind of chart, in the order in which lists name them. A further chart is one line here. */
const charts = {
	'role-bars': roleBars,
	'nps-columns': npsColumns,
	'five-step-bars': fiveStepBars,
	'path-strip': pathStrip,
	'interval-rows': intervalRows,
	dumbbell,
	trend,
	'mini-interval': miniInterval,
	waffle,
	'bar-rows': barRows,
	'count-columns': countColumns,
	'importance-map': importanceMap,
	'small-multiples': smallMultiples,
	mirror,
	'change-rows': changeRows,
} as const;

export type ChartName = keyof typeof charts;

/** The row model of a kind of chart. */
export type ChartProps<Name extends ChartName> = Parameters<(typeof charts)[Name]>[0];

export const chartNames: readonly ChartName[] = Object.keys(charts) as ChartName[];

/** The name of a chart that comes from data or commentary, or the known names when it is none. */
export function findChartName(
	name: string,
): { readonly name: ChartName } | { readonly known: readonly ChartName[] } {
	const found = chartNames.find((known) => known === name);
	return found === undefined ? { known: chartNames } : { name: found };
}

/** Lays a chart out, before Vega: what a test or a contract looks at. */
export function layOutChart<Name extends ChartName>(name: Name, props: ChartProps<Name>): Chart {
	const layOut = charts[name] as (rows: ChartProps<Name>) => Chart;
	return layOut(props);
}

/**
 * Draws a chart for all its widths. The same props give the same bytes on any machine.
 * Throws on a value that is no finite number and on an id that is not fit for an address.
 */
export function drawChart<Name extends ChartName>(
	name: Name,
	props: ChartProps<Name>,
): Promise<DrawnChart> {
	return drawFinishedChart(layOutChart(name, props));
}
