import { Worker } from 'node:worker_threads';
import type { Chart } from '../charts/drawing.ts';
import type { DrawnChart } from '../charts/drawn-chart.ts';
import type { DrawChart } from '../charts/handed-drawer.ts';
import type { AnsweredChart, AskedChart } from './chart-thread.ts';

interface Waiting {
	readonly resolve: (drawn: DrawnChart) => void;
	readonly reject: (error: unknown) => void;
}

/** A second thread that draws charts. */
export interface ChartsAside {
	readonly draw: DrawChart;
	/** Ends it, whatever it does. */
	close(): Promise<void>;
}

/** Starts the thread: it loads what it needs while nothing is asked of it yet. */
export function chartsAside(): ChartsAside {
	const worker = new Worker(new URL('./chart-thread.ts', import.meta.url), { execArgv: [] });
	const waiting = new Map<number, Waiting>();
	let asked = 0;
	let failure: unknown = null;
	const fail = (error: unknown) => {
		failure ??= error;
		for (const { reject } of waiting.values()) reject(failure);
		waiting.clear();
	};
	worker.on('message', (answered: AnsweredChart) => {
		const own = waiting.get(answered.at);
		waiting.delete(answered.at);
		if ('drawn' in answered) own?.resolve(answered.drawn);
		else own?.reject(answered.error);
	});
	worker.on('error', fail);
	worker.on('exit', () => fail(new Error('The thread that draws charts ended early.')));
	return {
		draw: (chart: Chart) =>
			new Promise((resolve, reject) => {
				if (failure !== null) {
					reject(failure);
					return;
				}
				asked += 1;
				waiting.set(asked, { resolve, reject });
				worker.postMessage({ at: asked, chart } satisfies AskedChart, []);
			}),
		async close() {
			await worker.terminate();
		},
	};
}
