import { on } from 'node:events';
import module from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the second thread may take, in MB: little, because what it works on passes through. */
const ROOM = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };

/** A second thread that runs `serve` of a module with the bytes of a file. */
export interface WorkAside {
	send(message: unknown): void;
	/** Its next message. Throws an error of the disk as it comes, and where the thread fails or ends. */
	next(): Promise<unknown>;
	/** Ends it, whatever it does. */
	close(): Promise<void>;
}

/** Starts a thread with a file, a module and what its `serve` is told at the start. */
export function workAside(path: string, served: URL, told: unknown): WorkAside {
	const worker = new Worker(new URL('./aside-thread.ts', import.meta.url), {
		workerData: { path, module: served.href, told },
		execArgv: [],
		env: withCompiled(),
		resourceLimits: ROOM,
	});
	const messages = on(worker, 'message', { close: ['exit'] });
	return {
		send: (message) => worker.postMessage(message, []),
		async next() {
			const found: IteratorResult<unknown[], unknown> = await messages.next();
			if (found.done === true) throw new Error(`The thread of ${served.href} ended early.`);
			return found.value[0];
		},
		async close() {
			await worker.terminate();
		},
	};
}

/** So that the thread finds what Node has compiled of its files before. */
function withCompiled(): NodeJS.ProcessEnv {
	const folder = module.getCompileCacheDir();
	const isTold = process.env['NODE_COMPILE_CACHE'] !== undefined;
	if (folder === undefined || isTold) return process.env;
	return { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}
