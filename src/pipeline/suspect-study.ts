import type { Column } from '../codebook/fields.ts';
import type { StudySource } from '../codebook/study-schema.ts';
import { readPlainTable } from '../frame/plain-table.ts';
import { tidyText } from '../intake/cells/comparable-text.ts';
import { FileProblems } from '../intake/file-problems.ts';
import { readTable } from '../intake/read-table.ts';
import { SourceProblems } from '../intake/source-problems.ts';
import type { Forbidden, ForbiddenKind } from '../leakscan/forbidden.ts';
import { findExports } from '../workspace/open-source.ts';
import { readFrameFiles, type TextFile } from '../workspace/frame-files.ts';
import type { StudyFolder } from '../workspace/workspace.ts';
import { SuspectCells } from './suspect-cells.ts';

/**
 * Hands over every string of a study's exports, contacts and accounts that may not be published: ids and
 * names of the client's staff too. The
 * exports are read again, so that no answer in words is kept.
 * @returns sha256 of each export as it is now, by the codebook's name for it
 */
export async function suspectStudy(
	root: string,
	folder: StudyFolder,
	suspect: (forbidden: Forbidden) => void,
): Promise<ReadonlyMap<string, string>> {
	const cells = new SuspectCells(suspect);
	const { contacts, accounts } = readFrameFiles(root, folder);
	suspectTable(contacts, { contact: 'contact id', account: 'account id' }, cells);
	suspectTable(
		accounts,
		{ account: 'account id', name: 'account name', owner: 'staff name' },
		cells,
	);
	const { open } = findExports(root, folder);
	const hashes = new Map<string, string>();
	for (const [at, source] of folder.study.sources.entries()) {
		const opened = open(source.file);
		if (opened === null) continue;
		const problems = new SourceProblems(opened.name, folder.yaml);
		const { sha256 } = await readTable(opened, source, at, problems, ({ names }) => {
			const kinds = kindsOfColumns(folder, source, names);
			return (record) => {
				for (const [column, cell] of record.entries()) cells.take(cell, kinds[column] ?? null);
			};
		});
		hashes.set(source.file, sha256);
	}
	return hashes;
}

type Kinds = Readonly<Record<string, ForbiddenKind>>;

function suspectTable(file: TextFile | null, kinds: Kinds, cells: SuspectCells): void {
	const table = file && readPlainTable(file.text, new FileProblems(file.file));
	for (const record of table?.records ?? []) {
		for (const [column, cell] of record.cells.entries()) {
			cells.take(cell, kinds[table?.header[column] ?? ''] ?? null);
		}
	}
}

/** What the codebook says of a file's columns, as far as they tell who somebody is. */
function kindsOfColumns(
	{ study }: StudyFolder,
	{ file }: StudySource,
	names: readonly string[],
): (ForbiddenKind | null)[] {
	const respondent = nameIn(study.columns.respondent, file);
	const account = nameIn(study.columns.account, file);
	return names.map((name, at) => {
		const isCalled = (wanted: string | null) =>
			wanted !== null && (wanted === tidyText(name) || wanted === `#${at + 1}`);
		if (isCalled(respondent)) return 'respondent id';
		return isCalled(account) ? 'account name' : null;
	});
}

function nameIn(column: Column | undefined, file: string): string | null {
	const name = typeof column === 'object' ? column[file] : column;
	return name === undefined ? null : tidyText(name);
}
