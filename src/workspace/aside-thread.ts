import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { fileBytes } from './file-bytes.ts';

/*
 * The second thread that workAside starts: hands a file's bytes to `serve` of the module it is told.
 */

interface Told {
	readonly path: string;
	readonly module: string;
	readonly told: unknown;
}

type Serve = (port: object, stream: AsyncIterable<Uint8Array>, told: unknown) => Promise<void>;

const port = parentPort;
if (port === null) throw new Error('This file is run as a thread only.');
const { path, module, told } = workerData as Told;
const { serve } = (await import(module)) as { readonly serve: Serve };
const messages = on(port, 'message');
await serve(
	{
		receive: async (): Promise<unknown> => {
			const found: IteratorResult<unknown[], unknown> = await messages.next();
			return found.done === true ? null : found.value[0];
		},
		send: (message: unknown): void => port.postMessage(message),
	},
	fileBytes(path),
	told,
);
await messages.return?.();
