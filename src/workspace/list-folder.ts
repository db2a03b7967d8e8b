import { readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../problem.ts';
import { codeOf } from './read-text.ts';

/** Names of the folders in a folder, in code-unit order; none where it is no folder. */
export function listFolders(folder: string): string[] {
	return entries(folder).filter((name) => statusOf(join(folder, name))?.isDirectory());
}

/** Relative paths of all regular files under a folder, with `/`, folders and files in code-unit order. */
export function listFiles(folder: string, prefix = ''): string[] {
	return entries(folder).flatMap((name) => {
		const status = statusOf(join(folder, name));
		if (status?.isDirectory()) return listFiles(join(folder, name), `${prefix}${name}/`);
		return status?.isFile() ? [`${prefix}${name}`] : [];
	});
}

/** Undefined for a link that leads nowhere. */
function statusOf(path: string): Stats | undefined {
	return statSync(path, { throwIfNoEntry: false });
}

function entries(folder: string): string[] {
	try {
		const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
		return names.toSorted(compareTexts);
	} catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return [];
		throw error;
	}
}
