import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseStudy } from '../codebook/parse-study.ts';
import type { Study } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';
import { checkReport } from '../report/check-report.ts';
import {
	parseActions,
	parseEvents,
	parseReport,
	parseVersion,
	type Parsed,
} from '../report/parse-report.ts';
import { listFiles, listFolders } from './list-folder.ts';
import { readText } from './read-text.ts';
import type { ReportFolder, StudyFolder, VersionFolder, Workspace } from './workspace.ts';

/** Reads all settings of a workspace and tells everything that is wrong in them. */
export function readWorkspace(root: string): { workspace: Workspace; problems: Problem[] } {
	const problems: Problem[] = [];
	const studies = listFolders(join(root, 'data')).flatMap((id) => readStudy(root, id, problems));
	const reports = listFolders(join(root, 'reports')).flatMap((id) =>
		readReport(root, id, problems),
	);
	const byId = new Map<string, Study>(studies.map(({ id, study }) => [id, study]));
	for (const { report, yaml, versions } of reports) {
		problems.push(...checkReport(report, yaml, versions, byId));
	}
	if (studies.length === 0 && reports.length === 0 && problems.length === 0) {
		problems.push(notAWorkspace());
	}
	return { workspace: { root, studies, reports }, problems };
}

function readStudy(root: string, id: string, problems: Problem[]): StudyFolder[] {
	const folder = `data/${id}`;
	const file = `${folder}/study.yaml`;
	if (!existsSync(join(root, file))) return [];
	const { text, problems: unread } = readText(root, file);
	problems.push(...unread);
	if (text === null) return [];
	const { study, yaml, problems: wrong } = parseStudy(file, text);
	problems.push(...wrong);
	if (study === null) return [];
	problems.push(...otherName(file, study.id, id));
	return [{ id, folder, yaml, study }];
}

function readReport(root: string, id: string, problems: Problem[]): ReportFolder[] {
	const folder = `reports/${id}`;
	const parsed = readSettings(root, `${folder}/report.yaml`, parseReport, problems);
	const versions = listFolders(join(root, folder))
		.filter((name) => existsSync(join(root, folder, name, 'version.yaml')))
		.flatMap((name) => readVersion(root, folder, name, problems));
	const actions = readSettings(root, `${folder}/actions.yaml`, parseActions, problems);
	const events = readSettings(root, `${folder}/events.yaml`, parseEvents, problems);
	if (!parsed?.value) return [];
	problems.push(...otherName(`${folder}/report.yaml`, parsed.value.id, id));
	return [
		{
			id,
			folder,
			yaml: parsed.yaml,
			report: parsed.value,
			actions: actions?.value ?? [],
			events: events?.value ?? [],
			versions: versions.toSorted(newestFirst),
		},
	];
}

function readVersion(
	root: string,
	report: string,
	id: string,
	problems: Problem[],
): VersionFolder[] {
	const folder = `${report}/${id}`;
	const parsed = readSettings(root, `${folder}/version.yaml`, parseVersion, problems);
	if (!parsed?.value) return [];
	const commentary = listFiles(join(root, folder)).filter((file) => file.endsWith('.mdx'));
	return [{ id, folder, yaml: parsed.yaml, version: parsed.value, commentary }];
}

function readSettings<T>(
	root: string,
	file: string,
	parse: (file: string, text: string) => Parsed<T>,
	problems: Problem[],
): Parsed<T> | null {
	if (!existsSync(join(root, file))) return null;
	const { text, problems: unread } = readText(root, file);
	problems.push(...unread);
	if (text === null) return null;
	const parsed = parse(file, text);
	problems.push(...parsed.problems);
	return parsed;
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

function notAWorkspace(): Problem {
	return problem({
		severity: 'error',
		rule: 'not-a-workspace',
		message: 'There is no data/<study>/study.yaml and no reports/<report>/report.yaml here.',
		remedy: 'Give the folder of a workspace, or make these folders.',
	});
}
