import { readPlainTable, type PlainTable } from '../frame/plain-table.ts';
import { FileProblems } from '../intake/file-problems.ts';
import { EXCLUDE_COLUMNS } from '../intake/corrections/declared-exclusions.ts';
import { tidyText } from '../intake/cells/comparable-text.ts';
import { hasError, problem, type Problem } from '../problem.ts';
import { appendText, readExcludeFile } from '../workspace/exclude-file.ts';
import { readWorkspace } from '../workspace/read-workspace.ts';
import type { StudyFolder, VersionFolder, Workspace } from '../workspace/workspace.ts';
import { exclusionLine, type Exclusion } from './exclusion-line.ts';
import { forgetInLedgers } from './forget-in-ledgers.ts';
import { findRespondent, type FoundRespondent } from './find-respondent.ts';
import { placesOfRespondent, type Place } from './places-of-respondent.ts';
import { showsWaves } from './shows-waves.ts';

export interface RemovalRequest {
	readonly study: string;
	/** A respondent id, or `<file>:<row>` where the record has none. */
	readonly id: string;
	/** Today, `yyyy-mm-dd`. */
	readonly day: string;
}

/** What was written and what is left to do. Files are relative to the workspace. */
export interface Removal {
	/** exclude.csv of the study. */
	readonly file: string;
	/** Line of exclude.csv that said so before; null where it is written now. */
	readonly alreadyOn: number | null;
	/** Private ledgers that cannot tell the person any more. */
	readonly forgotten: readonly string[];
	/** Where the person still stands in files that Kaiku never edits. */
	readonly remains: readonly Place[];
	/** Versions that read a wave with this person's answers, report by report, newest first. */
	readonly versions: readonly VersionFolder[];
	/** Those of them that are released, stand, and show numbers of these waves. */
	readonly toWithdraw: readonly VersionFolder[];
}

/**
 * Leaves a respondent out from now on by a line in exclude.csv. Nothing is written, and `removal` is
 * null, where the study or the person is not known or exclude.csv cannot be read.
 */
export async function removeRespondent(
	root: string,
	{ study, id, day }: RemovalRequest,
): Promise<{ removal: Removal | null; problems: readonly Problem[] }> {
	const { workspace, problems: settings } = readWorkspace(root);
	const folder = workspace.studies.find((one) => one.id === study);
	if (folder === undefined) {
		const broken = settings.filter(({ file }) => file?.startsWith(`data/${study}/`) === true);
		const reasons = hasError(broken) ? broken : [unknownStudy(study, workspace)];
		return { removal: null, problems: reasons };
	}
	const found = await findRespondent(root, folder, id);
	const { file, text, table, problems: wrong } = readExclusions(root, folder);
	if (text === null || hasError(wrong)) return { removal: null, problems: wrong };
	const alreadyOn = lineOf(table, id, found);
	if (found.records.length === 0 && alreadyOn === null)
		return { removal: null, problems: [unknownRespondent(id, folder, found)] };
	if (alreadyOn === null) {
		appendText(root, file, exclusionLine(text, table?.header ?? [], exclusionOf(id, day, found)));
	}
	const { forgotten, problems: unread } = forgetInLedgers(root, folder, tidyText(id));
	const versions = versionsConcerned(workspace, study, found);
	const remains = placesOfRespondent(workspace, folder, id, found);
	return {
		removal: {
			file,
			alreadyOn,
			forgotten,
			remains: remains.places,
			versions,
			toWithdraw: versions.filter(
				(one) =>
					one.version.status === 'released' &&
					one.withdrawn === null &&
					showsWaves(root, one, study, wavesOf(found)),
			),
		},
		problems: [...unread, ...lacking(found), ...remains.problems, ...severalFiles(folder, found)],
	};
}

/** exclude.csv with its records, for looking only: reading it into a study is intake's. */
function readExclusions(root: string, folder: StudyFolder) {
	const { file, text, problems } = readExcludeFile(root, folder);
	if (text === null || text.trim() === '') return { file, text, table: null, problems };
	const wrong = new FileProblems(file);
	const table = readPlainTable(text, wrong);
	const missing = EXCLUDE_COLUMNS.filter((name) => table?.header.includes(name) === false);
	for (const name of missing) {
		wrong.add({
			severity: 'error',
			rule: 'missing-column',
			line: 1,
			column: name,
			message: `The file has no column "${name}".`,
			known: EXCLUDE_COLUMNS,
			remedy: `Write on its first line: ${EXCLUDE_COLUMNS.join(',')}.`,
		});
	}
	return { file, text, table, problems: [...problems, ...wrong.all()] };
}

/** The line of exclude.csv that leaves this person out already. */
function lineOf(table: PlainTable | null, id: string, { by, records }: FoundRespondent) {
	const at = (name: string) => table?.header.indexOf(name) ?? -1;
	const [record] = records;
	const line = table?.records.find(({ cells }) =>
		by === 'record' && record !== undefined
			? cells[at('file')] === record.file && cells[at('row')] === `${record.row}`
			: cells[at('respondent')] === tidyText(id) && !cells[at('file')],
	)?.line;
	return line ?? null;
}

function exclusionOf(id: string, day: string, { by, records }: FoundRespondent): Exclusion {
	const [record] = records;
	const who: [string, string][] =
		by === 'record' && record !== undefined
			? [
					['file', record.file],
					['row', `${record.row}`],
				]
			: [['respondent', tidyText(id)]];
	return new Map([...who, ['reason', 'erasure'], ['date', day]]);
}

function wavesOf({ records }: FoundRespondent): ReadonlySet<string> {
	return new Set(records.flatMap(({ wave }) => wave ?? []));
}

function versionsConcerned({ reports }: Workspace, study: string, found: FoundRespondent) {
	const waves = wavesOf(found);
	return reports
		.filter(({ report }) => report.studies.includes(study))
		.flatMap(({ versions }) => versions)
		.filter(({ version }) => version.waves.some((wave) => waves.has(wave)));
}

/** Exports that could not be looked into: the person may stand there too. */
function lacking({ problems }: FoundRespondent): Problem[] {
	return problems
		.filter(({ rule }) => ['missing-file', 'unreadable-file'].includes(rule))
		.map((one) => ({ ...one, severity: 'warning' }));
}

function severalFiles({ study, yaml }: StudyFolder, { by, records }: FoundRespondent): Problem[] {
	const files = new Set(records.map(({ file }) => file));
	if (by === 'record' || study.panel || files.size < 2) return [];
	const [first] = records;
	return [
		problem({
			severity: 'warning',
			rule: 'respondent-in-several-files',
			file: yaml.file,
			line: yaml.place(['columns', 'respondent']).line,
			column: 'columns.respondent',
			message: `This id stands in ${files.size} exports and the study is no panel: they may be different persons, and all of them are left out.`,
			remedy: `If only one is meant, take the line out of exclude.csv and name the record, such as ${first?.file}:${first?.row}.`,
		}),
	];
}

function unknownStudy(study: string, { studies }: Workspace): Problem {
	const known = studies.map(({ id }) => id);
	return problem({
		severity: 'error',
		rule: 'unknown-study',
		value: study,
		message: 'There is no such study.',
		known,
		remedy: known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'The workspace has no study.',
	});
}

function unknownRespondent(
	id: string,
	{ folder, study }: StudyFolder,
	found: FoundRespondent,
): Problem {
	const unread = lacking(found).length;
	const where = unread === 0 ? '' : ` ${unread} of them could not be read.`;
	return problem({
		severity: 'error',
		rule: 'unknown-respondent',
		file: `${folder}/study.yaml`,
		value: id,
		message: `None of the exports of ${study.id} has this respondent; nothing is written.${where}`,
		remedy:
			study.columns.respondent === undefined
				? 'The exports have no respondent column: name the record by file and row, such as w3.csv:12.'
				: 'Write the id as in the exports, or name the record by file and row, such as w3.csv:12.',
	});
}
