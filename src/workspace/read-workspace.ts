import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ID_PATTERN } from '../codebook/fields.ts';
import { parseStudy } from '../codebook/parse-study.ts';
import type { Study } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';
import { readBrand } from '../report/brand/read-brand.ts';
import { checkReport } from '../report/check-report.ts';
import { parseReport, parseVersion, parseWithdrawal, type Parsed } from '../report/parse-report.ts';
import { frozenFolder } from './frozen-folder.ts';
import { listFiles, listFolders } from './list-folder.ts';
import { readNamed } from './named-file.ts';
import { foldersWithoutCodebook, strayExports } from './new-study-file.ts';
import { readHappenings } from './read-happenings.ts';
import { readSettings, type KeepParsed, type SettingsDesk } from './read-settings.ts';
import { unreadExports } from './unread-exports.ts';
import { isInStoredSnapshot } from './stored-snapshot.ts';
import { withdrawalFile } from './withdrawal-file.ts';
import type {
	FrozenReport,
	ReportFolder,
	StudyFolder,
	VersionFolder,
	Workspace,
} from './workspace.ts';

/**
 * Reads all settings of a workspace and tells everything that is wrong in them.
 * @param keep gives what was made of a file that says the same as before
 */
export function readWorkspace(
	root: string,
	keep: KeepParsed = (_file, _text, parse) => parse(),
): { workspace: Workspace; problems: Problem[] } {
	const problems: Problem[] = [];
	const desk = { root, problems, keep };
	const studies = listFolders(join(root, 'data')).flatMap((id) => readStudy(desk, id));
	const names = namesAtHand(root, studies);
	const reports = listFolders(join(root, 'reports')).flatMap((id) =>
		readReport(desk, id, names.studies),
	);
	for (const { folder, report, yaml, versions } of reports) {
		const all = versionFolders(root, folder);
		const storedStudies = report.studies.filter(
			(id) =>
				!existsSync(join(root, 'data', id)) &&
				all.length > 0 &&
				all.every((version) => isInStoredSnapshot(root, `${folder}/${version}`, id)),
		);
		problems.push(
			...checkReport(report, yaml, versions, { ...names, versions: all, storedStudies }),
		);
	}
	const isEmpty = studies.length === 0 && reports.length === 0 && problems.length === 0;
	const hasExports = [...foldersWithoutCodebook(root), ...strayExports(root)].length > 0;
	if (isEmpty && !hasExports) {
		problems.push(notAWorkspace());
	}
	return { workspace: { root, studies, reports }, problems };
}

function namesAtHand(root: string, read: readonly StudyFolder[]) {
	const studies = new Map<string, Study>(read.map(({ id, study }) => [id, study]));
	const brokenStudies = listFolders(join(root, 'data')).filter(
		(id) => !studies.has(id) && existsSync(join(root, 'data', id, 'study.yaml')),
	);
	return { studies, brokenStudies };
}

/** Ids of the versions in a report's folder. */
function versionFolders(root: string, report: string): string[] {
	return listFolders(join(root, report)).filter((name) =>
		existsSync(join(root, report, name, 'version.yaml')),
	);
}

function readStudy(desk: SettingsDesk, id: string): StudyFolder[] {
	const folder = `data/${id}`;
	const file = `${folder}/study.yaml`;
	const parsed = readSettings(desk, file, parsedStudy);
	if (!parsed?.value) return [];
	const study = { id, folder, yaml: parsed.yaml, study: parsed.value };
	desk.problems.push(...otherName(file, parsed.value.id, id), ...unreadExports(desk.root, study));
	return [study];
}

function parsedStudy(file: string, text: string): Parsed<Study> {
	const { study: value, ...rest } = parseStudy(file, text);
	return { value, ...rest };
}

function readReport(
	desk: SettingsDesk,
	id: string,
	studies: ReadonlyMap<string, Study>,
): ReportFolder[] {
	const { root, problems } = desk;
	const folder = `reports/${id}`;
	const parsed = readSettings(desk, `${folder}/report.yaml`, parseReport);
	const versions = versionFolders(root, folder).flatMap((name) => readVersion(desk, folder, name));
	if (parsed === null && versions.length > 0) problems.push(missingReport(folder));
	const { happenings, check } = readHappenings(desk, folder);
	if (!parsed?.value) return [];
	problems.push(...otherName(`${folder}/report.yaml`, parsed.value.id, id));
	const { brand, problems: wrongBrand } = readBrand(parsed.value, parsed.yaml, (name) =>
		brandFile(join(root, folder), name),
	);
	problems.push(...wrongBrand);
	const own = parsed.value.studies.flatMap((study) => studies.get(study) ?? []);
	if (own.length === parsed.value.studies.length)
		problems.push(...check(parsed.value.languages, own));
	return [
		{
			id,
			folder,
			yaml: parsed.yaml,
			report: parsed.value,
			brand,
			...happenings,
			versions: versions.toSorted(newestFirst),
		},
	];
}

/** Null where brand/ has no such file. */
function brandFile(report: string, name: string): Uint8Array | null {
	const has = listFiles(join(report, 'brand')).includes(name);
	return has ? readNamed(join(report, 'brand', name)) : null;
}

function readVersion(desk: SettingsDesk, report: string, id: string): VersionFolder[] {
	const { root, problems } = desk;
	const folder = `${report}/${id}`;
	const parsed = readSettings(desk, `${folder}/version.yaml`, parseVersion);
	if (!parsed?.value) return [];
	if (!ID_PATTERN.test(id)) problems.push(noId(`${folder}/version.yaml`, id));
	const taken = readSettings(desk, withdrawalFile(folder), parseWithdrawal);
	const withdrawn = taken?.value ? { ...taken.value, yaml: taken.yaml } : null;
	const kept = frozenFolder('');
	const commentary = listFiles(join(root, folder)).filter(
		(file) => file.endsWith('.mdx') && !`/${file}`.startsWith(`${kept}/`),
	);
	const frozen = readFrozen(desk, folder, parsed.value.status);
	return [{ id, folder, yaml: parsed.yaml, version: parsed.value, withdrawn, frozen, commentary }];
}

/** What a released version keeps of its report; null for one that keeps nothing. */
function readFrozen(desk: SettingsDesk, version: string, status: string): FrozenReport | null {
	if (status !== 'released') return null;
	const folder = frozenFolder(version);
	const report = readSettings(desk, `${folder}/report.yaml`, parseReport);
	const { happenings } = readHappenings(desk, folder);
	return report?.value ? { report: report.value, ...happenings } : null;
}

function newestFirst(a: VersionFolder, b: VersionFolder): number {
	if (a.version.date !== b.version.date) return a.version.date < b.version.date ? 1 : -1;
	return a.id < b.id ? 1 : -1;
}

function otherName(file: string, id: string, folder: string): Problem[] {
	if (id === folder) return [];
	return [
		problem({
			severity: 'error',
			rule: 'id-is-not-folder',
			file,
			line: 1,
			column: 'id',
			value: id,
			message: `The id "${id}" is not the name of its folder, "${folder}".`,
			known: [folder],
			remedy: 'Give both the same name.',
		}),
	];
}

function noId(file: string, folder: string): Problem {
	return problem({
		severity: 'error',
		rule: 'wrong-folder-name',
		file,
		line: 1,
		value: folder,
		message: `The folder "${folder}" cannot name a version: it stands in addresses.`,
		remedy: 'Use small letters and digits, joined by single hyphens, such as v2026-q3.',
	});
}

function missingReport(folder: string): Problem {
	return problem({
		severity: 'error',
		rule: 'missing-file',
		file: `${folder}/report.yaml`,
		message: 'There are versions, but no report.yaml beside them.',
		remedy: 'Write it, or take the versions away.',
	});
}

/** A folder that holds nothing to compile, or that is not there. */
export function notAWorkspace(): Problem {
	return problem({
		severity: 'error',
		rule: 'not-a-workspace',
		message: 'There is no data/<study>/study.yaml and no reports/<report>/report.yaml here.',
		remedy: 'Give the folder of a workspace, or make these folders.',
	});
}
