import { ID_PATTERN } from '../codebook/fields.ts';
import { parseStudy } from '../codebook/parse-study.ts';
import { problem, type Problem } from '../problem.ts';
import { NO_BRAND } from '../report/brand/brand.ts';
import { parseReport, parseVersion } from '../report/parse-report.ts';
import { foldersWithoutCodebook, strayExports } from '../workspace/new-study-file.ts';
import type { ReportFolder, StudyFolder, Workspace } from '../workspace/workspace.ts';
import { inspectStudy, proposeFromExports } from './propose-from-exports.ts';

/** The one edition of a report that nobody has declared. */
const PLAIN_VERSION = 'draft';

/**
 * Exports dropped into a folder without a codebook still give a report: a codebook is proposed from
 * their columns and values, what was assumed is told, and a plain draft is made of it. Nothing is
 * written beside the site.
 */
export async function withPlainReports(
	workspace: Workspace,
): Promise<{ workspace: Workspace; problems: Problem[] }> {
	const { root } = workspace;
	const problems: Problem[] = strayExports(root).map(strayExport);
	const studies: StudyFolder[] = [];
	for (const id of foldersWithoutCodebook(root)) {
		const { study, problems: told } = await plainStudy(root, id);
		problems.push(...told);
		if (study) studies.push(study);
	}
	const reports = studies
		.filter(({ id }) => !workspace.reports.some(({ report }) => report.studies.includes(id)))
		.flatMap(plainReport);
	return {
		workspace: {
			root,
			studies: [...workspace.studies, ...studies],
			reports: [...workspace.reports, ...reports],
		},
		problems,
	};
}

async function plainStudy(
	root: string,
	id: string,
): Promise<{ study: StudyFolder | null; problems: Problem[] }> {
	const folder = `data/${id}`;
	const file = `${folder}/study.yaml`;
	if (!ID_PATTERN.test(id)) return { study: null, problems: [notAnId(folder, id)] };
	const inspected = await inspectStudy(root, id);
	const { text, notes } = proposeFromExports(inspected, { id });
	const assumed = notes.map((note) =>
		problem({ severity: 'note', rule: 'assumed', file: folder, message: note }),
	);
	if (text === null) {
		const unread = inspected.inspections.flatMap((one) => one.problems);
		return {
			study: null,
			problems: [...inspected.problems, ...unread, ...assumed, noProposal(folder)],
		};
	}
	const { study, yaml, problems } = parseStudy(file, text);
	return {
		study: study && { id, folder, yaml, study },
		problems: [...inspected.problems, withoutCodebook(folder, id), ...assumed, ...problems],
	};
}

function plainReport({ id, study }: StudyFolder): ReportFolder[] {
	const folder = `reports/${id}`;
	const waves = study.waves.toSorted((a, b) =>
		a.start < b.start ? 1 : a.start > b.start ? -1 : 0,
	);
	const settings = [
		`schema: 1`,
		`id: ${id}`,
		`client: ${id}`,
		`title: ${JSON.stringify(study.title)}`,
		`studies: [${id}]`,
		`languages: [${study.languages.join(', ')}]`,
		`owner: ${JSON.stringify(study.organisation)}`,
	].join('\n');
	const edition = [
		`schema: 1`,
		`status: draft`,
		`date: ${waves[0]?.end ?? ''}`,
		`waves: [${waves.map((wave) => wave.id).join(', ')}]`,
	].join('\n');
	const report = parseReport(`${folder}/report.yaml`, settings);
	const version = parseVersion(`${folder}/${PLAIN_VERSION}/version.yaml`, edition);
	if (!report.value || !version.value) throw new Error(`no plain report of ${id}`);
	return [
		{
			id,
			folder,
			yaml: report.yaml,
			report: report.value,
			brand: NO_BRAND,
			actions: [],
			events: [],
			challenges: [],
			versions: [
				{
					id: PLAIN_VERSION,
					folder: `${folder}/${PLAIN_VERSION}`,
					yaml: version.yaml,
					version: version.value,
					withdrawn: null,
					frozen: null,
					commentary: [],
					isPlain: true,
				},
			],
		},
	];
}

function withoutCodebook(folder: string, id: string): Problem {
	return problem({
		severity: 'warning',
		rule: 'no-codebook',
		file: folder,
		message: `There is no study.yaml, so a codebook was assumed from the columns and values of ${id}.`,
		remedy: `Write it down with "kaiku init ${id}" and look through it.`,
	});
}

function noProposal(folder: string): Problem {
	return problem({
		severity: 'error',
		rule: 'no-proposal',
		file: folder,
		message: 'There is no study.yaml, and none can be proposed from these exports.',
		remedy: 'Write one; docs/keys.md lists the keys.',
	});
}

function notAnId(folder: string, id: string): Problem {
	return problem({
		severity: 'error',
		rule: 'folder-is-no-id',
		file: folder,
		value: id,
		message: 'The name of a study’s folder is its id: small letters, digits and single hyphens.',
		remedy: 'Rename the folder.',
	});
}

function strayExport(file: string): Problem {
	return problem({
		severity: 'error',
		rule: 'export-in-no-study',
		file: `data/${file}`,
		message: 'The export lies in data/ itself, in no study’s folder.',
		remedy: 'Move it to data/<study>/, where <study> is a name of your own.',
	});
}
