import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, listFolders } from './list-folder.ts';
import { readNamed, writeNamed } from './named-file.ts';
import { codeOf } from './read-text.ts';
import { renameFolder } from './replace-folder.ts';
import { naming } from './system-error.ts';
import { SKELETON } from './templates/minimal-template.ts';

const EXPORT = /\.(csv|tsv|xlsx|sav|zsav)$/i;
/** Files of a study's folder that are no exports; `~$` is what a workbook that is open leaves beside itself. */
const OTHERS = /^(contacts|accounts|exclude|corrections)\.csv$|^themes\/|(^|\/)~\$/i;

/** The exports that lie in a study's folder, relative to it; null where there is no such folder. */
export function exportsOfStudy(root: string, study: string): string[] | null {
	const folder = join(root, 'data', study);
	if (!existsSync(folder)) return null;
	return listFiles(folder).filter((file) => EXPORT.test(file) && !OTHERS.test(file));
}

/**
 * Writes data/<study>/study.yaml, whole or not at all, where there is none yet or one that nobody has
 * filled in; false where there is another.
 */
export function writeNewStudy(root: string, study: string, text: string): boolean {
	const path = join(root, 'data', study, 'study.yaml');
	if (isSkeleton(path)) {
		const beside = `${path}.tmp`;
		writeNamed(beside, text);
		naming(path, () => renameFolder(beside, path));
		return true;
	}
	try {
		writeNamed(path, text, 'wx');
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		rmSync(path, { force: true });
		throw error;
	}
}

/** Whether it is the codebook that a new workspace begins with, to the letter. */
function isSkeleton(path: string): boolean {
	return existsSync(path) && readNamed(path).toString('utf8').replaceAll('\r\n', '\n') === SKELETON;
}

/** Ids of the folders in data/ that hold exports and no codebook. */
export function foldersWithoutCodebook(root: string): string[] {
	return listFolders(join(root, 'data')).filter(
		(id) =>
			!existsSync(join(root, 'data', id, 'study.yaml')) &&
			(exportsOfStudy(root, id) ?? []).length > 0,
	);
}

/** Exports that lie in data/ itself, in no study's folder. */
export function strayExports(root: string): string[] {
	return listFiles(join(root, 'data')).filter((file) => !file.includes('/') && EXPORT.test(file));
}
