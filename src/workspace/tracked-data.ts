import { execFileSync } from 'node:child_process';
import { problem, type Problem } from '../problem.ts';
import type { StudyFolder } from './workspace.ts';

const RAW_DATA = /\.(csv|tsv|xlsx|sav)$/i;

/**
 * Raw data that git keeps: an error for each file of a study that is not fictional, because what
 * was once pushed stays in the history. Silent where the workspace is no git checkout.
 */
export function trackedData(root: string, { folder, study }: StudyFolder): Problem[] {
	if (study.fictional) return [];
	return trackedFiles(root, folder)
		.filter((file) => RAW_DATA.test(file))
		.map((file) =>
			problem({
				severity: 'error',
				rule: 'data-in-git',
				file,
				message: 'Git keeps this export, and respondents were promised otherwise.',
				remedy: `Run "git rm --cached", add data/**/*${file.slice(file.lastIndexOf('.'))} to .gitignore, and clean the history.`,
			}),
		);
}

function trackedFiles(root: string, folder: string): string[] {
	try {
		const listed = execFileSync('git', ['ls-files', '-z', '--', folder], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return listed.split('\0').filter(Boolean);
	} catch {
		return [];
	}
}
