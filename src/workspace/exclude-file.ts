import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readText } from './read-text.ts';
import { naming } from './system-error.ts';
import type { TextFile } from './frame-files.ts';
import type { StudyFolder } from './workspace.ts';

/** exclude.csv of a study: its text is '' where it is not there, null where it cannot be read. */
export function readExcludeFile(
	root: string,
	{ folder }: Pick<StudyFolder, 'folder'>,
): { file: string; text: TextFile['text'] | null; problems: Problem[] } {
	const file = `${folder}/exclude.csv`;
	if (!existsSync(join(root, file))) return { file, text: '', problems: [] };
	return { file, ...readText(root, file) };
}

/** Adds text at the end of a file of the workspace, which is made where it is not there. What the disk refuses is thrown. */
export function appendText(root: string, file: string, text: string): void {
	const path = join(root, file);
	naming(path, () => appendFileSync(path, text));
}
