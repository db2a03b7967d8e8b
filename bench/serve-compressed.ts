import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/** A folder that is being served. */
export interface ServedFolder {
	/** Address of the folder, without `/` at the end. */
	readonly address: string;
	readonly stop: () => Promise<void>;
}

/** Serves a folder as a host would: texts in brotli of quality 5, nothing kept by the browser. */
export async function serveCompressed(folder: string): Promise<ServedFolder> {
	const kept = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = decodeURI((request.url ?? '').split(/[?#]/u)[0] ?? '');
		const file = join(folder, path);
		if (!file.startsWith(folder) || !existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const type = TYPES[extname(file)];
		const bytes = kept.get(file) ?? served(file, type !== undefined);
		kept.set(file, bytes);
		response.writeHead(200, {
			'Content-Type': type ?? 'application/octet-stream',
			'Cache-Control': 'no-store',
			'Content-Length': bytes.length,
			...(type === undefined ? {} : { 'Content-Encoding': 'br' }),
		});
		response.end(bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	return {
		address: `http://127.0.0.1:${port}`,
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

function served(file: string, isText: boolean): Buffer {
	const bytes = readFileSync(file);
	return isText
		? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
		: bytes;
}
