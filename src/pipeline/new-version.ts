import { ID_PATTERN } from '../codebook/fields.ts';
import { compareTexts, problem, type Problem } from '../problem.ts';
import { startVersionFolder } from '../workspace/new-version-folder.ts';
import { readWorkspace } from '../workspace/read-workspace.ts';
import type { ReportFolder, StudyFolder, VersionFolder } from '../workspace/workspace.ts';
import { unknownName } from './find-version.ts';

/** What a new version is begun from. */
export interface VersionStart {
	readonly report: ReportFolder;
	/** The newest version that stands; null for the first of a report. */
	readonly last: VersionFolder | null;
	/** Waves of the report's studies that the new version would read, newest first. */
	readonly waves: readonly string[];
}

/** What a report's next version is begun from, or why none can be. */
export function versionStart(
	root: string,
	report: string,
	id: string,
): VersionStart | { readonly problems: readonly Problem[] } {
	const { workspace } = readWorkspace(root);
	const found = workspace.reports.find((one) => one.id === report);
	if (found === undefined) {
		const known = workspace.reports.map((one) => one.id);
		return { problems: [unknownName('report', report, known)] };
	}
	if (!ID_PATTERN.test(id)) return { problems: [wrongName(id)] };
	if (found.versions.some((one) => one.id === id)) return { problems: [thereAlready(found, id)] };
	const last = found.versions.find(({ withdrawn }) => withdrawn === null) ?? null;
	const studies = found.report.studies.flatMap(
		(study) => workspace.studies.find((one) => one.id === study) ?? [],
	);
	return { report: found, last, waves: wavesOf(studies, last) };
}

/** Every wave that has ended by its codebook, newest first; those of the last version are among them. */
function wavesOf(studies: readonly StudyFolder[], last: VersionFolder | null): readonly string[] {
	const all = studies.flatMap(({ study }) => study.waves);
	const sorted = all.toSorted((a, b) => compareTexts(b.end, a.end) || compareTexts(b.id, a.id));
	const ids = [...new Set(sorted.map(({ id }) => id))];
	return ids.length > 0 ? ids : (last?.version.waves ?? []);
}

/** A version that was begun. */
export interface StartedVersion {
	/** `reports/<report>/<version>` */
	readonly folder: string;
	/** Commentary that was carried over and needs review, relative to the folder. */
	readonly commentary: readonly string[];
}

/**
 * Begins a version from the last one: a draft that is read against it, its commentary carried over as
 * drafts that name the same numbers of the newest wave. An error of the disk is thrown.
 */
export function newVersion(
	root: string,
	{ report, last }: VersionStart,
	{
		id,
		date,
		waves,
	}: { readonly id: string; readonly date: string; readonly waves: readonly string[] },
): StartedVersion {
	const folder = `${report.folder}/${id}`;
	const settings = [
		'schema: 1',
		'status: draft',
		`date: ${date}`,
		`waves: [${waves.join(', ')}]`,
		...(last === null ? [] : [`compare: ${last.id}`]),
	].join('\n');
	const [before, now] = [last?.version.waves[0] ?? '', waves[0] ?? ''];
	startVersionFolder(root, folder, {
		settings: `${settings}\n`,
		from: last?.folder ?? null,
		carry: (text) => carried(text, before, now),
	});
	return { folder, commentary: last?.commentary ?? [] };
}

/** Commentary as a draft, about the newest wave in place of the one before. */
function carried(text: string, before: string, now: string): string {
	const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
	const head = text.slice(0, Math.max(end, 0)).replace(/^(status:\s*)reviewed\s*$/mu, '$1draft');
	const body = text.slice(Math.max(end, 0));
	const isMoved = before !== '' && now !== '' && before !== now;
	return `${head}${isMoved ? body.replaceAll(`|wave=${before}`, `|wave=${now}`) : body}`;
}

function wrongName(id: string): Problem {
	return problem({
		severity: 'error',
		rule: 'wrong-folder-name',
		value: id,
		message: `"${id}" cannot name a version: it stands in addresses.`,
		remedy: 'Use small letters and digits, joined by single hyphens, such as v2026-q3.',
	});
}

function thereAlready({ folder }: ReportFolder, id: string): Problem {
	return problem({
		severity: 'error',
		rule: 'version-is-there',
		file: `${folder}/${id}/version.yaml`,
		value: id,
		message: `There is a version ${id} already; it is left as it is.`,
		remedy: 'Give the new one another name.',
	});
}
