import { writeSvg, type SvgElement } from './svg-tree.ts';
import { tokens } from './tokens.ts';

/** A number of one version: its value and interval, in the number's own unit. */
export interface SparkPoint {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

const WIDTH = 120;
const HEIGHT = 30;
const MARGIN = 5;
/** Fewer are no course. */
const FEWEST = 3;

/**
 * The course of a number through versions, oldest first, as 120 × 30 units without words: the interval as
 * a pale band, the newest as a dot. Its numbers stand beside it and in their versions, so it is hidden
 * from assistive technology. Null where there are fewer than three.
 */
export function sparkBand(points: readonly SparkPoint[]): string | null {
	if (points.length < FEWEST) return null;
	const least = Math.min(...points.map(({ low }) => low));
	const most = Math.max(...points.map(({ high }) => high));
	const x = (at: number) => short(MARGIN + (at * (WIDTH - 2 * MARGIN)) / (points.length - 1));
	const y = (value: number) =>
		short(HEIGHT - MARGIN - ((value - least) * (HEIGHT - 2 * MARGIN)) / (most - least || 1));
	const along = (of: keyof SparkPoint) => points.map((point, at) => `${x(at)} ${y(point[of])}`);
	const last = points.length - 1;
	const band = [...along('high'), ...along('low').toReversed()].join('L');
	return writeSvg(
		element('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' }, [
			element('path', { d: `M${band}Z`, fill: tokens.pale }),
			element('path', {
				d: `M${along('value').join('L')}`,
				fill: 'none',
				stroke: tokens.ink,
				'stroke-width': '1.5',
			}),
			element('circle', {
				cx: x(last),
				cy: y(points[last]?.value ?? least),
				r: '3.5',
				fill: tokens.accent,
			}),
		]),
	);
}

function short(number: number): string {
	return String(Math.round(number * 10) / 10);
}

function element(
	name: string,
	attributes: Readonly<Record<string, string>>,
	children: readonly SvgElement[] = [],
): SvgElement {
	return { name, attributes: new Map(Object.entries(attributes)), children };
}
