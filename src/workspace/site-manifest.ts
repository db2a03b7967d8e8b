import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readNamed, writeNamed } from './named-file.ts';

export const MANIFEST = 'manifest.json';

/**
 * Writes manifest.json of a site: every other file with its size and sha256, in code-unit order.
 * @returns the sha256 of the manifest itself: the hash of the site
 */
export function writeManifest(site: string, files: readonly string[]): string {
	const lines = files
		.filter((path) => path !== MANIFEST)
		.map((path) => {
			const bytes = readNamed(join(site, path));
			return JSON.stringify({ path, bytes: bytes.length, sha256: sha256(bytes) });
		});
	const text = `{"schema":1,"files":[\n${lines.join(',\n')}\n]}\n`;
	writeNamed(join(site, MANIFEST), text);
	return sha256(Buffer.from(text));
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
