import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';

/** A folder that is being served below a sub-path, as a host would. */
export interface ServedFolder {
	/** Address of the folder, with `/` at the end. */
	readonly address: string;
	stop(): Promise<void>;
}

const SUB_PATH = '/a/place of reports/';

const TYPES: Readonly<Record<string, string>> = {
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
};

/** The headers a host should send: whatever breaks under them breaks in a browser test. */
const HEADERS = {
	'Content-Security-Policy': [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"object-src 'none'",
		"require-trusted-types-for 'script'",
	].join('; '),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Serves a folder's files, and nothing else, on a free port of 127.0.0.1. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
	const server = createServer((request, response) => {
		const path = decodeURI((request.url ?? '').split(/[?#]/u)[0] ?? '');
		const file = normalize(join(folder, path.slice(SUB_PATH.length)));
		if (!path.startsWith(SUB_PATH) || !file.startsWith(folder + sep)) {
			response.writeHead(404).end();
			return;
		}
		const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
		readFile(file).then(
			(bytes) => response.writeHead(200, { 'Content-Type': type, ...HEADERS }).end(bytes),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	return {
		address: `http://127.0.0.1:${port}${encodeURI(SUB_PATH)}`,
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
