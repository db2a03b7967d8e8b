import { basename, dirname, join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { listFiles } from './list-folder.ts';
import { readText } from './read-text.ts';
import { readStoredSnapshot } from './stored-snapshot.ts';

/** The snapshot that lies in a folder beside its commentary; null where there is none, or what is wrong with it. */
export function readEditionFolder(folder: string): {
	readonly snapshot: Snapshot | Problem | null;
	readonly commentary: ReadonlyMap<string, string>;
} {
	return {
		snapshot: readStoredSnapshot(dirname(folder), basename(folder)),
		commentary: readCommentaryTexts(dirname(folder), basename(folder)),
	};
}

/** Every commentary file of a version's folder, by its path in it; one that cannot be read is told elsewhere. */
export function readCommentaryTexts(root: string, folder: string): ReadonlyMap<string, string> {
	const names = listFiles(join(root, folder)).filter((name) => name.endsWith('.mdx'));
	return new Map(names.map((name) => [name, readText(root, `${folder}/${name}`).text ?? '']));
}
