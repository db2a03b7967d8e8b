import { createHash } from 'node:crypto';
import { cleanSvg } from './clean-svg.ts';
import { drawSvg } from './draw-svg.ts';
import type { Chart } from './drawing.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { drawnWidths } from './drawn-chart.ts';
import { plainText } from './plain-text.ts';

/** Sites of several audiences show many of the same charts; this many are kept. */
const MOST_KEPT = 1000;

const kept = new Map<string, Promise<DrawnChart>>();

/**
 * Draws every width of a chart, once for all pages that show just the same one. The same chart gives the same bytes, on any machine.
 * Throws when the id is not usable in an address or Vega warns of anything.
 */
export function drawFinishedChart(chart: Chart): Promise<DrawnChart> {
	const key = createHash('sha256').update(JSON.stringify(chart)).digest('base64');
	const known = kept.get(key);
	if (known) return known;
	if (kept.size >= MOST_KEPT) kept.clear();
	const drawn = drawAllWidths(chart);
	kept.set(key, drawn);
	return drawn;
}

async function drawAllWidths(chart: Chart): Promise<DrawnChart> {
	if (!/^[a-z][a-z0-9-]*$/u.test(chart.id)) throw new Error(`Not an id for a chart: ${chart.id}`);
	const variants: DrawnChart['variants'][number][] = [];
	for (const drawing of chart.drawings) {
		const raw = await drawSvg(drawing);
		const frame = {
			id: chart.id,
			label: plainText(chart.label),
			width: drawnWidths[drawing.width],
			height: drawing.height,
		};
		variants.push({ width: drawing.width, svg: cleanSvg(raw, frame) });
	}
	return { variants };
}
