import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../problem.ts';
import { listFiles } from './list-folder.ts';
import { entryOf, MANIFEST, type Manifest } from './site-manifest.ts';

/** A file that is not as the manifest of its folder says. */
export interface FileChange {
	/** Relative to the folder. */
	readonly path: string;
	readonly kind: 'changed' | 'missing' | 'added';
}

/**
 * Every file of a folder that differs from its manifest, in code-unit order.
 * @param allowed paths of files that may have come later
 */
export function folderChanges(
	folder: string,
	{ files }: Manifest,
	allowed: readonly string[] = [],
): readonly FileChange[] {
	const listed = new Set(files.map(({ path }) => path));
	const known = files.flatMap(({ path, sha256, bytes }): FileChange[] => {
		if (!isInside(path) || !existsSync(join(folder, path))) return [{ path, kind: 'missing' }];
		const now = entryOf(folder, path);
		return now.sha256 === sha256 && now.bytes === bytes ? [] : [{ path, kind: 'changed' }];
	});
	const added = listFiles(folder)
		.filter((path) => path !== MANIFEST && !listed.has(path) && !allowed.includes(path))
		.map((path): FileChange => ({ path, kind: 'added' }));
	return [...known, ...added].toSorted((a, b) => compareTexts(a.path, b.path));
}

/** A manifest that somebody wrote by hand must not have us read elsewhere. */
function isInside(path: string): boolean {
	return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}
