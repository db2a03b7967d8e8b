import { join } from 'node:path';
import { writeNamed } from './named-file.ts';
import { readText } from './read-text.ts';
import { removeQuietly, renameFolder } from './replace-folder.ts';
import { naming } from './system-error.ts';

/**
 * Writes another text into a file of the workspace, whole or not at all. What the disk refuses is
 * thrown.
 * @param before what was read of it
 * @returns whether it still held that; where it did not it is left as it is
 */
export function changeText(root: string, file: string, before: string, text: string): boolean {
	if (readText(root, file).text !== before) return false;
	const path = join(root, file);
	const beside = `${path}.tmp`;
	try {
		writeNamed(beside, text);
		naming(path, () => renameFolder(beside, path));
		return true;
	} finally {
		removeQuietly(beside);
	}
}
