import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readText } from './read-text.ts';
import type { StudyFolder } from './workspace.ts';

/** A file beside the exports: relative to the workspace, and its text. */
export interface TextFile {
	readonly file: string;
	readonly text: string;
}

/** contacts.csv and accounts.csv of a study; null for one that is not there, or is a source. */
export function readFrameFiles(
	root: string,
	{ folder, study }: StudyFolder,
): { contacts: TextFile | null; accounts: TextFile | null; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = (name: string): TextFile | null => {
		const file = `${folder}/${name}`;
		const isSource = study.sources.some((source) => source.file === name);
		if (isSource || !existsSync(join(root, file))) return null;
		const { text, problems: unread } = readText(root, file);
		problems.push(...unread);
		return text === null ? null : { file, text };
	};
	return { contacts: read('contacts.csv'), accounts: read('accounts.csv'), problems };
}
