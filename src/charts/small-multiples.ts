import type { Chart, Drawing, Layer } from './drawing.ts';
import { drawnWidths } from './drawn-chart.ts';
import { intervalMarks } from './interval-marks.ts';
import { lines, rects, rules } from './marks.ts';
import type { Line } from './marks.ts';
import type { Axis, ChartFrame, Estimate, RowStyle } from './models.ts';
import { isShown } from './models.ts';
import type { Scale } from './scale.ts';
import { placeAt, valueAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tokens, tones } from './tokens.ts';
import type { Tone } from './tokens.ts';
import { wrapText } from './wrap-text.ts';

/** A wave of a panel. */
export interface PanelPoint {
	/** Null when not published. */
	readonly estimate: Estimate | null;
	readonly style: RowStyle;
	/** True when it may not be joined with the wave before. */
	readonly isBreak: boolean;
}

/** One group over the waves. */
export interface Panel {
	readonly label: string;
	readonly points: readonly PanelPoint[];
	/** Of the newest wave. */
	readonly tone: Tone;
	/** In place of the panel where nothing of it is shown. */
	readonly hiddenText: string;
}

/** Small multiples: the same trend in a panel per group, on one scale. */
export interface SmallMultiplesProps extends ChartFrame {
	readonly axis: Axis;
	/** The first and the last wave. */
	readonly ends: readonly [first: string, last: string];
	readonly panels: readonly Panel[];
}

const COLUMNS = { wide: 3, narrow: 2 } as const;
const GAP = 26;
const PITCH = 146;
const HEIGHT = 84;
/** From one line of a panel's name to the next. */
const HEAD_LINE = 15;
/** For the labels of the scale, before the field. */
const INSET = 36;

export function smallMultiples(props: SmallMultiplesProps): Chart {
	const drawings = [drawPanels(props, 'wide'), drawPanels(props, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

interface Place {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly y: Scale;
}

function drawPanels(props: SmallMultiplesProps, width: 'wide' | 'narrow'): Drawing {
	const columns = COLUMNS[width];
	const step = (drawnWidths[width] + GAP) / columns;
	const heads = props.panels.map((panel) => headLines(panel, step - GAP).length);
	const head = HEAD_LINE * (Math.max(1, ...heads) - 1);
	const pitch = PITCH + head;
	const layers = props.panels.flatMap((panel, at) => {
		const left = (at % columns) * step;
		const top = Math.floor(at / columns) * pitch + 26 + head;
		const y: Scale = { domain: props.axis.domain, range: [top + HEIGHT, top] };
		const place = { left, right: left + step - GAP, top, y };
		return [
			...ground(props.axis, panel, place),
			...trendOf(panel, place),
			...texts(words(props, panel, place), width),
		];
	});
	const rows = Math.ceil(props.panels.length / columns);
	return { width, height: Math.max(1, rows * pitch - 6), layers };
}

function ground({ ticks }: Axis, panel: Panel, { left, right, y, top }: Place): Layer[] {
	if (!isSeen(panel)) {
		const isHidden = panel.points.some(({ style }) => style === 'hidden');
		const box = { x: left, x2: right, y: top, y2: top + HEIGHT, fill: tokens.hatch };
		return isHidden ? rects([box]) : [];
	}
	return rules(
		ticks.map(({ at }) => {
			const level = valueAt(y, at);
			const stroke = at === 0 ? tokens.axis : tokens.grid;
			return { x: left + INSET, x2: right, y: level, y2: level, stroke, width: 1 };
		}),
	);
}

function isSeen({ points }: Panel): boolean {
	return points.some(({ estimate, style }) => estimate !== null && isShown(style));
}

function placesOf({ points }: Panel, { left, right }: Place) {
	const step = (right - left - INSET) / Math.max(1, points.length);
	return points.map((point, at) => ({ ...point, x: left + INSET + (at + 0.5) * step }));
}

function trendOf(panel: Panel, place: Place): Layer[] {
	const placed = placesOf(panel, place);
	const runs: { x: number; y: number }[][] = [[]];
	for (const { estimate, style, isBreak, x } of placed) {
		const isDrawn = estimate !== null && isShown(style);
		if (isBreak || !isDrawn) runs.push([]);
		if (isDrawn) runs.at(-1)?.push({ x, y: placeAt(place.y, estimate.at) });
	}
	const joins: Line[] = runs.map((points) => ({ points, stroke: tokens.context, width: 1.4 }));
	const marks = placed.flatMap(({ estimate, style, x }, at) => {
		if (!estimate || !isShown(style)) return [];
		const isLast = at === placed.length - 1;
		const tone = isLast ? panel.tone : ('plain' as const);
		return [{ estimate, across: x, tone, filled: style === 'clear', radius: isLast ? 5 : 2.8 }];
	});
	return [...lines(joins), ...intervalMarks(marks, place.y, 'up')];
}

/** The value of the newest wave; empty where it is not shown. */
function shownValue({ points }: Panel): string {
	const newest = points.at(-1);
	return newest?.estimate && isShown(newest.style) ? newest.estimate.text : '';
}

/** The name of a panel in the room that its value leaves. */
function headLines(panel: Panel, room: number): readonly string[] {
	const beside = textWidth(shownValue(panel), 14, 700) + 8;
	return wrapText(panel.label, room - beside, 13.5, 600, 2);
}

function words({ ends, axis }: SmallMultiplesProps, panel: Panel, place: Place): Text[] {
	const { left, right, top } = place;
	const shown = shownValue(panel);
	const fill = tones[panel.tone].text;
	const names = headLines(panel, right - left);
	const head = [
		...names.map((text, at): Text => {
			const y = top - 10 - HEAD_LINE * (names.length - 1 - at);
			return { x: left, y, text, size: 13.5, weight: 600, limit: right - left };
		}),
		{ x: right, y: top - 10, text: shown, weight: 700, fill, align: 'right' } as const,
	];
	if (!isSeen(panel)) {
		return [...head, ...absence(panel, place)];
	}
	const limit = (right - left - INSET - 8) / 2;
	const foot = { y: top + HEIGHT + 17, size: 12.5, fill: tokens.ink2, limit } as const;
	const scale = [axis.ticks[0], axis.ticks.at(-1)].flatMap((tick) => tick ?? []);
	return [
		...head,
		...scale.map(({ at, text }): Text => {
			const label = { x: left + INSET - 5, y: valueAt(place.y, at) + 4, text, size: 12.5 } as const;
			return { ...label, fill: tokens.ink2, align: 'right' };
		}),
		{ ...foot, x: left + INSET, text: ends[0] },
		{ ...foot, x: right, text: ends[1], align: 'right' },
	];
}

function absence({ hiddenText }: Panel, { left, right, top }: Place): Text[] {
	const rows = wrapText(hiddenText, right - left - 8, 12.5, 400, 3);
	const face = { size: 12.5, fill: tokens.ink2, align: 'center', halo: true } as const;
	const first = top + HEIGHT / 2 + 4 - (rows.length - 1) * 8;
	return rows.map((text, at) => ({ ...face, x: (left + right) / 2, y: first + at * 16, text }));
}
