import type { Chart } from './drawing.ts';
import type { DrawnChart } from './drawn-chart.ts';

/** Draws every width of a chart; it may do so in another thread. */
export type DrawChart = (chart: Chart) => Promise<DrawnChart>;

/**
 * Who draws charts for the pages that are being built. Astro bundles its pages into a module graph of
 * their own, so the drawer is handed over on the global object of the one process that runs both.
 */
const KEY = Symbol.for('kaiku.handed-drawer');

type Holder = { [KEY]?: DrawChart | null };

/** Hands a drawer to the pages that are built next in this process; null takes it back. */
export function handDrawer(draw: DrawChart | null): void {
	(globalThis as Holder)[KEY] = draw;
}

/** The drawer that was handed over, if any was. */
export function handedDrawer(): DrawChart | null {
	return (globalThis as Holder)[KEY] ?? null;
}
