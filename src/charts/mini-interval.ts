import type { Chart, Layer } from './drawing.ts';
import { drawnWidths } from './drawn-chart.ts';
import { dots, rules } from './marks.ts';
import type { Axis, ChartFrame, Estimate, Place, RowStyle } from './models.ts';
import { isShown } from './models.ts';
import type { Scale } from './scale.ts';
import { placeAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tokens } from './tokens.ts';

/** Mini interval: one value with its interval, what it was and what it should be, on one small line. */
export interface MiniIntervalProps extends ChartFrame {
	/** Few ticks: the ends, and zero between two signs. */
	readonly axis: Axis;
	/** Null when not published. */
	readonly estimate: Estimate | null;
	readonly style: RowStyle;
	/** The value of the wave before; null where there is none to compare with. */
	readonly previous: number | null;
	/** A dashed line with its words; null for none. */
	readonly target: Place | null;
}

const WIDTH = drawnWidths.mini;
const LINE = 14;
const LABEL = 34;

export function miniInterval(props: MiniIntervalProps): Chart {
	const scale: Scale = { domain: props.axis.domain, range: [4, WIDTH - 4] };
	const layers: Layer[] = [
		...ground(props, scale),
		...texts(labels(props, scale), 'mini'),
		...(isShown(props.style) ? marks(props, scale) : []),
	];
	return { id: props.id, label: props.label, drawings: [{ width: 'mini', height: 38, layers }] };
}

function ground({ axis, target }: MiniIntervalProps, scale: Scale): Layer[] {
	const [start, end] = scale.range;
	const track = { x: start, x2: end, y: LINE, y2: LINE, stroke: tokens.grid, width: 1 };
	const upright = (at: number) => {
		const x = placeAt(scale, at);
		return { x, x2: x, y: LINE - 8, y2: LINE + 8 };
	};
	const ticks = axis.ticks.map(({ at }) => ({ ...upright(at), stroke: tokens.axis, width: 1 }));
	const goal = target
		? [{ ...upright(target.at), stroke: tokens.accent, width: 1.5, dash: [3, 3] }]
		: [];
	return rules([track, ...ticks, ...goal]);
}

/** The words of the target; those of a tick only where they do not touch them. */
function labels({ axis, target }: MiniIntervalProps, scale: Scale): Text[] {
	const face = { y: LABEL, size: 12.5, fill: tokens.ink2, align: 'center' } as const;
	const placed = ({ at, text }: Place): Text => {
		const half = textWidth(text, 12.5, 400) / 2;
		const x = Math.min(Math.max(placeAt(scale, at), half), WIDTH - half);
		return { ...face, x, text };
	};
	const goal = target ? [placed(target)] : [];
	const ticks = axis.ticks.map(placed).filter((tick) => !goal.some((one) => touch(one, tick)));
	return [...ticks, ...goal];
}

function touch(one: Text, other: Text): boolean {
	const halves = [one, other].map(({ text }) => textWidth(text, 12.5, 400) / 2);
	return Math.abs(one.x - other.x) < halves.reduce((sum, half) => sum + half, 6);
}

function marks({ estimate, previous, style }: MiniIntervalProps, scale: Scale): Layer[] {
	if (!estimate) return [];
	const at = (value: number) => placeAt(scale, value);
	const isSmall = style === 'indicative';
	const line = { y: LINE, y2: LINE, stroke: tokens.accent, width: isSmall ? 2.2 : 4 };
	const now = isSmall
		? { fill: tokens.page, stroke: tokens.accent, strokeWidth: 2 }
		: { fill: tokens.accent, stroke: tokens.none, strokeWidth: 0 };
	const ring = { y: LINE, radius: 4.5, fill: tokens.page, stroke: tokens.ink2, strokeWidth: 1.8 };
	return [
		...rules([
			{ ...line, x: at(estimate.low), x2: at(estimate.high), ...(isSmall && { dash: [2, 3] }) },
		]),
		...dots(previous === null ? [] : [{ ...ring, x: at(previous) }]),
		...dots([{ x: at(estimate.at), y: LINE, radius: 6, ...now }]),
	];
}
