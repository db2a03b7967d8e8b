import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { compareTexts } from '../problem.ts';
import type { TextFile } from './frame-files.ts';
import { readText } from './read-text.ts';
import type { StudyFolder } from './workspace.ts';

/** themes/<question>.csv of a study by name in code-unit order; none where it has no such folder. */
export function readThemeFiles(
	root: string,
	{ folder, study }: StudyFolder,
): { files: readonly TextFile[]; problems: readonly Problem[] } {
	const themes = join(root, folder, 'themes');
	if (!existsSync(themes)) return { files: [], problems: [] };
	const names = readdirSync(themes, { withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name))
		.map(({ name }) => `themes/${name}`)
		.filter((name) => !study.sources.some(({ file }) => file === name))
		.toSorted(compareTexts);
	const files: TextFile[] = [];
	const problems: Problem[] = [];
	for (const name of names) {
		const file = `${folder}/${name}`;
		const { text, problems: unread } = readText(root, file);
		problems.push(...unread);
		if (text !== null) files.push({ file, text });
	}
	return { files, problems };
}
