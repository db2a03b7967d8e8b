import type { Chart, Drawing, Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import { lines, rects } from './marks.ts';
import type { Axis, ChartFrame, Place } from './models.ts';
import type { NpsGroups } from './nps-groups.ts';
import { groupLabels, groupOf, npsGroups } from './nps-groups.ts';
import type { Scale } from './scale.ts';
import { valueAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import { texts } from './texts.ts';
import type { Text } from './texts.ts';
import { tokens } from './tokens.ts';
import { valueAxis, valueAxisWidth } from './value-axis.ts';

/** One answer of 0, or 1, to 10. */
export interface NpsColumn {
	/** The answer as text under its column. */
	readonly point: string;
	/** Its share in per cent with the rounded text; null when the distribution is not published. */
	readonly share: Place | null;
	/** The share in per cent among the others, drawn as an outline; null for none. */
	readonly others: number | null;
}

/** 0–10 columns: the spread of the recommendation question in one group. */
export interface NpsColumnsProps extends ChartFrame {
	/** Eleven columns, from 0 to 10, or ten, from 1. */
	readonly columns: readonly NpsColumn[];
	/** Per cent, from 0; the highest tick usually carries the unit. */
	readonly axis: Axis;
	readonly groups: NpsGroups;
	/** The words over the hatch when the columns are null; null when they are shown. */
	readonly hiddenText: string | null;
}

export function npsColumns(props: NpsColumnsProps): Chart {
	const { length } = props.columns;
	if (length !== 11 && length !== 10) throw new Error('0–10 columns are eleven, 1–10 are ten');
	const known = props.hiddenText === null ? props : concealed(props);
	const drawings = [drawColumns(known, 'wide'), drawColumns(known, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

function concealed(props: NpsColumnsProps): NpsColumnsProps {
	const { detractors, passives, promoters } = props.groups;
	const groups = {
		detractors: { ...detractors, share: '' },
		passives: { ...passives, share: '' },
		promoters: { ...promoters, share: '' },
	};
	const columns = props.columns.map((column) => ({ ...column, share: null, others: null }));
	return { ...props, columns, groups };
}

interface Plot {
	readonly width: DrawnWidth;
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly step: number;
	/** The answer of the first column. */
	readonly first: number;
	readonly scale: Scale;
}

function drawColumns(props: NpsColumnsProps, width: DrawnWidth): Drawing {
	const top = 16;
	const bottom = width === 'wide' ? 226 : 186;
	const left = valueAxisWidth(props.axis);
	const right = drawnWidths[width];
	const scale: Scale = { domain: props.axis.domain, range: [bottom, top] };
	const { length } = props.columns;
	const step = (right - left) / length;
	const plot = { width, left, right, bottom, step, first: 11 - length, scale };
	const layers: Layer[] = [
		...valueAxis(props.axis, scale, left, right, width),
		...(props.hiddenText === null ? shownColumns(props, plot) : hatchedPlot(props, plot)),
		...pointLabels(props, plot),
		...groupLabels(props.groups, { ...plot, y: bottom + 26 }),
	];
	return { width, height: bottom + (width === 'wide' ? 52 : 68), layers };
}

function shownColumns({ columns }: NpsColumnsProps, plot: Plot): Layer[] {
	const bars = columns.map(({ share }, index) => ({
		x: plot.left + index * plot.step + 2,
		x2: plot.left + (index + 1) * plot.step - 2,
		y: 0,
		y2: share?.at ?? 0,
		fill: groupOf(plot.first + index).fill,
		...(groupOf(plot.first + index) === npsGroups.passives && { stroke: tokens.context }),
	}));
	return [
		...rects(bars, { y: plot.scale }),
		...outlineOfOthers(columns, plot),
		...texts(
			columns.flatMap((column, index) => columnText(column, index, plot)),
			plot.width,
		),
	];
}

function outlineOfOthers(columns: readonly NpsColumn[], plot: Plot): Layer[] {
	const points = columns.flatMap(({ others }, index) => {
		if (others === null) return [];
		const x = plot.left + index * plot.step;
		return [
			{ x, y: others },
			{ x: x + plot.step, y: others },
		];
	});
	return lines([{ points, stroke: tokens.ink, width: 2 }], { y: plot.scale });
}

/** On top of its column; with an outline at its foot, where it does not touch the outline. */
function columnText({ share, others }: NpsColumn, index: number, plot: Plot): Text[] {
	if (!share || textWidth(share.text, 13, 600) > plot.step - 4) return [];
	const x = plot.left + (index + 0.5) * plot.step;
	const heightOf = (value: number) => plot.bottom - valueAt(plot.scale, value);
	const face = { x, text: share.text, size: 13, weight: 600, align: 'center' } as const;
	if (others === null) return [{ ...face, y: plot.bottom - heightOf(share.at) - 6 }];
	const isClear = heightOf(share.at) > 24 && heightOf(others) > 24;
	return isClear ? [{ ...face, y: plot.bottom - 8, fill: groupOf(plot.first + index).ink }] : [];
}

function hatchedPlot({ hiddenText, axis }: NpsColumnsProps, plot: Plot): Layer[] {
	const { left, right, scale, width } = plot;
	const middle = (axis.domain[0] + axis.domain[1]) / 2;
	const fill = tokens.hatch;
	const area = { x: left + 2, x2: right - 2, y: axis.domain[0], y2: axis.domain[1], fill };
	const face = { size: 14, fill: tokens.ink2, align: 'center', halo: true } as const;
	const text = { ...face, x: (left + right) / 2, y: valueAt(scale, middle) + 5 };
	return [
		...rects([area], { y: scale }),
		...texts([{ ...text, text: hiddenText ?? '', limit: right - left - 16 }], width),
	];
}

function pointLabels({ columns }: NpsColumnsProps, { left, step, bottom, width }: Plot): Layer[] {
	const face = { y: bottom + 17, size: 13, align: 'center', limit: step } as const;
	return texts(
		columns.map(({ point }, index) => ({ ...face, x: left + (index + 0.5) * step, text: point })),
		width,
	);
}
