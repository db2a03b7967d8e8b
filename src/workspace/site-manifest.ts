import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readNamed, writeNamed } from './named-file.ts';

export const MANIFEST = 'manifest.json';

/** One file of a site or a released version. */
export interface ManifestEntry {
	/** Relative to the folder, with `/`. */
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

/**
 * Writes manifest.json of a folder: every other file with its size and sha256, in the order given.
 * @param files all files of the folder, in code-unit order
 * @returns the sha256 of the manifest itself: the hash of the folder
 */
export function writeManifest(folder: string, files: readonly string[]): string {
	const lines = files
		.filter((path) => path !== MANIFEST)
		.map((path) => JSON.stringify(entryOf(folder, path)));
	const text = `{"schema":1,"files":[\n${lines.join(',\n')}\n]}\n`;
	writeNamed(join(folder, MANIFEST), text);
	return sha256(Buffer.from(text));
}

/** Size and sha256 of a file as it lies there now. */
export function entryOf(folder: string, path: string): ManifestEntry {
	const bytes = readNamed(join(folder, path));
	return { path, bytes: bytes.length, sha256: sha256(bytes) };
}

/** A manifest as it was read. */
export interface Manifest {
	readonly files: readonly ManifestEntry[];
	/** sha256 of the manifest itself. */
	readonly hash: string;
}

/** The manifest of a folder; null where there is none, `broken` where it is not as Kaiku wrote it. */
export function readManifest(folder: string): Manifest | 'broken' | null {
	const path = join(folder, MANIFEST);
	if (!existsSync(path)) return null;
	const bytes = readNamed(path);
	const files = entriesIn(bytes.toString('utf8'));
	return files === null ? 'broken' : { files, hash: sha256(bytes) };
}

function entriesIn(text: string): readonly ManifestEntry[] | null {
	const parsed = parsedJson(text);
	if (typeof parsed !== 'object' || parsed === null || !('files' in parsed)) return null;
	const { files } = parsed;
	return Array.isArray(files) && files.every(isEntry) ? files : null;
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function isEntry(one: unknown): one is ManifestEntry {
	if (typeof one !== 'object' || one === null) return false;
	if (!('path' in one && 'bytes' in one && 'sha256' in one)) return false;
	const { path, bytes, sha256: hash } = one;
	return typeof path === 'string' && typeof bytes === 'number' && typeof hash === 'string';
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
