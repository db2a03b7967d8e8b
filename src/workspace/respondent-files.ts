import { join } from 'node:path';
import { listFiles } from './list-folder.ts';
import type { ReportFolder, StudyFolder } from './workspace.ts';

/**
 * Files beside the exports that name respondents by id, where there are any: the coded themes of a
 * study and the quotes of its reports, released ones too. Relative to the workspace, with `/`.
 */
export function respondentFiles(
	root: string,
	{ id, folder }: StudyFolder,
	reports: readonly ReportFolder[],
): string[] {
	return [
		...listFiles(join(root, folder, 'themes'))
			.filter((path) => /^[^/]+\.csv$/.test(path))
			.map((path) => `${folder}/themes/${path}`),
		...quoteFiles(
			root,
			reports.filter(({ report }) => report.studies.includes(id)),
		),
	];
}

/** What reviewers let through of every report, frozen copies too. Relative to the workspace, with `/`. */
function quoteFiles(root: string, reports: readonly ReportFolder[]): string[] {
	return reports.flatMap(({ folder }) =>
		listFiles(join(root, folder))
			.filter((path) => /^(?!.*\bsnapshot\/)(?:.*\/)?quotes\.csv$/.test(path))
			.map((path) => `${folder}/${path}`),
	);
}
