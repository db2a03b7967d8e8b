import { normalize } from 'node:path/posix';
import { problem, type Problem } from '../problem.ts';
import { exportsOfStudy } from './new-study-file.ts';
import type { StudyFolder } from './workspace.ts';

/** Exports beside a codebook that no source names: nothing of them is in any number. */
export function unreadExports(root: string, { id, yaml, study }: StudyFolder): Problem[] {
	const named = new Set(study.sources.map(({ file }) => normalize(file)));
	// What lies in a folder of its own was put away.
	const unread = (exportsOfStudy(root, id) ?? []).filter(
		(file) => !file.includes('/') && !named.has(file),
	);
	return unread.map((file) =>
		problem({
			severity: 'warning',
			rule: 'unread-export',
			file: yaml.file,
			line: yaml.place(['sources']).line,
			column: 'sources',
			value: file,
			message: 'No source names this export: nothing of it is read.',
			remedy: `Name it under sources: - {file: ${file}}; or move it into a folder of its own.`,
		}),
	);
}
