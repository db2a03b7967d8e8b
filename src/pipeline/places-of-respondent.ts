import { join } from 'node:path/posix';
import { readPlainTable } from '../frame/plain-table.ts';
import { tidyText } from '../intake/cells/comparable-text.ts';
import { FileProblems } from '../intake/file-problems.ts';
import type { Problem } from '../problem.ts';
import { readText } from '../workspace/read-text.ts';
import { respondentFiles } from '../workspace/respondent-files.ts';
import type { StudyFolder, Workspace } from '../workspace/workspace.ts';
import type { FoundRespondent } from './find-respondent.ts';
import { readStudyFrame } from './study-frame.ts';

/** A line of a file of the workspace. */
export interface Place {
	readonly file: string;
	readonly line: number;
}

/**
 * Where a respondent stands in files that Kaiku never edits: exports, contacts, coded themes and
 * quotes. A file that cannot be looked into is a warning: the person may stand there too.
 */
export function placesOfRespondent(
	{ root, reports }: Workspace,
	folder: StudyFolder,
	id: string,
	{ records }: FoundRespondent,
): { readonly places: readonly Place[]; readonly problems: readonly Problem[] } {
	const contacts = readStudyFrame(root, folder).frame?.contacts ?? [];
	const coded = respondentFiles(root, folder, reports).map((file) =>
		placesInTable(root, file, folder.id, id),
	);
	return {
		places: [
			...records.map(({ file, line }) => ({ file: join(folder.folder, file), line })),
			...contacts
				.filter(({ contact }) => contact === tidyText(id))
				.map(({ line }) => ({ file: `${folder.folder}/contacts.csv`, line })),
			...coded.flatMap(({ places }) => places),
		],
		problems: coded.flatMap(({ problems }) => problems),
	};
}

/** Lines of a table whose respondent this is, of this study where the table tells studies. */
function placesInTable(
	root: string,
	file: string,
	study: string,
	id: string,
): { readonly places: Place[]; readonly problems: Problem[] } {
	const { text, problems: unread } = readText(root, file);
	const wrong = new FileProblems(file);
	const table = text === null ? null : readPlainTable(text, wrong);
	const columnOf = (name: string) => table?.header.indexOf(name) ?? -1;
	const [who, which] = [columnOf('respondent'), columnOf('study')];
	const found = (table?.records ?? []).filter(
		({ cells }) => cells[who] === tidyText(id) && ['', study].includes(cells[which] ?? ''),
	);
	const problems = [...unread, ...wrong.all()];
	return {
		places: found.map(({ line }) => ({ file, line })),
		problems: problems.map((one) => ({ ...one, severity: 'warning' })),
	};
}
