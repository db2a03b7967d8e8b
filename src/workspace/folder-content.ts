import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { listFiles } from './list-folder.ts';
import { readNamed } from './named-file.ts';

/** Which files count. */
export interface CountedFiles {
	readonly beside?: readonly string[];
	readonly isOf?: (name: string) => boolean;
}

/**
 * A hash of all that lies in a folder of the workspace, hidden folders apart, and of further files;
 * it is another one where a file is added, taken away or says something else.
 * @param beside paths from the folder; one that is not there counts as such
 * @param isOf whether a file of the folder counts
 */
export function folderContent(
	root: string,
	folder: string,
	{ beside = [], isOf = () => true }: CountedFiles = {},
): string {
	const hash = createHash('sha256');
	const place = resolve(root, folder);
	for (const name of [...listFiles(place).filter(isOf), ...beside]) {
		const bytes = bytesOf(resolve(place, name));
		hash.update(`${name}\0${bytes === null ? 'none' : bytes.length}\0`).update(bytes ?? '');
	}
	return hash.digest('hex');
}

function bytesOf(path: string): Buffer | null {
	try {
		return readNamed(path);
	} catch {
		return null;
	}
}
