import { existsSync, renameSync, rmSync } from 'node:fs';
import { codeOf } from './read-text.ts';

/**
 * Puts a finished folder in the place of an older one: the old one stays until the new one is
 * complete, and comes back where the change fails half-way.
 */
export function replaceFolder(finished: string, place: string): void {
	const aside = asideOf(finished);
	rmSync(aside, { recursive: true, force: true });
	const hadOld = existsSync(place);
	if (hadOld) renameFolder(place, aside);
	try {
		renameFolder(finished, place);
	} catch (error) {
		if (hadOld) renameFolder(aside, place);
		throw error;
	}
	removeQuietly(aside);
}

/** Where the older folder is while a finished one takes its place. */
export function asideOf(finished: string): string {
	return `${finished}.old`;
}

/** Removes a file or folder; one that cannot be removed is left to whoever cleans up next. */
export function removeQuietly(path: string): void {
	try {
		rmSync(path, { recursive: true, force: true });
	} catch {
		// Nothing depends on it.
	}
}

/** On Windows a folder that somebody looks into for a moment cannot be renamed. */
const PASSING: readonly string[] = ['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'];
const WAITS = [10, 50, 250, 1000];

/** Renames a folder; what may pass is tried again for a second or so. */
export function renameFolder(from: string, to: string): void {
	for (const wait of WAITS) {
		try {
			renameSync(from, to);
			return;
		} catch (error) {
			if (process.platform !== 'win32' || !PASSING.includes(codeOf(error))) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
		}
	}
	renameSync(from, to);
}
