import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';

/*
 * The second thread that workAside starts: hands its port to `serve` of the module that it is told.
 */

const { module, told } = workerData as { readonly module: string; readonly told: unknown };
const { serve } = (await import(module)) as {
	readonly serve: (port: object, told: unknown) => Promise<void>;
};
const port = parentPort;
if (port === null) throw new Error('This file is run as a thread only.');
const messages = on(port, 'message');
await serve(
	{
		receive: async (): Promise<unknown> => {
			const found: IteratorResult<unknown[], unknown> = await messages.next();
			return found.done === true ? null : found.value[0];
		},
		send: (message: unknown, moved: readonly ArrayBuffer[]): void =>
			port.postMessage(message, moved),
	},
	told,
);
await messages.return?.();
