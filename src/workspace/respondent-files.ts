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
	const under = (place: string, isMeant: (path: string) => boolean) =>
		listFiles(join(root, place))
			.filter(isMeant)
			.map((path) => `${place}/${path}`);
	return [
		...under(`${folder}/themes`, (path) => /^[^/]+\.csv$/.test(path)),
		...reports
			.filter(({ report }) => report.studies.includes(id))
			.flatMap((report) => under(report.folder, (path) => /(?:^|\/)quotes\.csv$/.test(path))),
	];
}
