import { parentPort } from 'node:worker_threads';
import { drawAllWidths } from '../charts/draw-all-widths.ts';
import type { Chart } from '../charts/drawing.ts';
import type { DrawnChart } from '../charts/drawn-chart.ts';

/*
 * The second thread of a build of pages: draws charts one after the other, as they are asked for.
 */

export interface AskedChart {
	readonly at: number;
	readonly chart: Chart;
}

/** A chart, or why it could not be drawn. */
export type AnsweredChart =
	| { readonly at: number; readonly drawn: DrawnChart }
	| { readonly at: number; readonly error: unknown };

const port = parentPort;
if (port === null) throw new Error('This file is run as a thread only.');
const answer = (answered: AnsweredChart) => port.postMessage(answered, []);
let last = Promise.resolve();
port.on('message', ({ at, chart }: AskedChart) => {
	// Vega numbers what it draws from the start of each drawing: no two may be under way.
	last = last.then(async () => {
		try {
			answer({ at, drawn: await drawAllWidths(chart) });
		} catch (error) {
			answer({ at, error });
		}
	});
});
