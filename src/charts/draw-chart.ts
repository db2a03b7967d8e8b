import { createHash } from 'node:crypto';
import type { Chart } from './drawing.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { handedDrawer } from './handed-drawer.ts';

/** Sites of several audiences show many of the same charts; this many are kept. */
const MOST_KEPT = 1000;

const kept = new Map<string, Promise<DrawnChart>>();

/**
 * Draws every width of a chart, once for all pages that show just the same one, by the drawer that was
 * handed over where there is one. The same chart gives the same bytes, on any machine.
 * Throws when the id is not usable in an address or Vega warns of anything.
 */
export function drawFinishedChart(chart: Chart): Promise<DrawnChart> {
	const key = createHash('sha256').update(JSON.stringify(chart)).digest('base64');
	const known = kept.get(key);
	if (known) return known;
	if (kept.size >= MOST_KEPT) kept.clear();
	const drawn = (handedDrawer() ?? drawHere)(chart);
	kept.set(key, drawn);
	return drawn;
}

/** Vega is loaded where something is drawn, for it takes a while. */
async function drawHere(chart: Chart): Promise<DrawnChart> {
	const { drawAllWidths } = await import('./draw-all-widths.ts');
	return drawAllWidths(chart);
}
