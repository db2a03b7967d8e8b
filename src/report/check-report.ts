import { repeatedNames } from '../codebook/repeated-names.ts';
import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { unknownName } from '../codebook/unknown-name.ts';
import { compareTexts, problem, type Problem } from '../problem.ts';
import { checkAudiences } from './check-audiences.ts';
import { checkReaders } from './check-readers.ts';
import { checkWithdrawals, type WithdrawnFile } from './check-withdrawals.ts';
import { PAGES, type Report, type ReportVersion } from './report-schema.ts';

type Path = readonly PropertyKey[];

const OTHER_VERSION = { which: 'is no other version of the report' };
const NO_STUDY = { which: 'is no study that is there' };
const NOT_THERE = { which: 'is not there' };

/** A report's versions by id, with the file each was read from. */
export interface VersionFile {
	readonly id: string;
	readonly version: ReportVersion;
	readonly yaml: PositionedYaml;
	/** Its withdrawn.yaml; null where it stands. */
	readonly withdrawn: WithdrawnFile | null;
}

/** What a report may name, as far as it could be read. */
export interface NamesAtHand {
	readonly studies: ReadonlyMap<string, Study>;
	/** Studies that are there and whose codebook is wrong: told there, and no mistake of a report. */
	readonly brokenStudies: readonly string[];
	/** Studies that the stored snapshots of all versions tell of: the report is shown without their data. */
	readonly storedStudies: readonly string[];
	/** All versions of the report, also those whose settings are wrong. */
	readonly versions: readonly string[];
}

/** Names in a report and its versions that point at nothing: studies, waves, versions, languages. */
export function checkReport(
	report: Report,
	yaml: PositionedYaml,
	versions: readonly VersionFile[],
	names: NamesAtHand,
): Problem[] {
	const { studies, brokenStudies } = names;
	const known = [...studies.keys(), ...brokenStudies].toSorted(compareTexts);
	const own = report.studies.flatMap((id) => studies.get(id) ?? []);
	const hasAllStudies = own.length === report.studies.length;
	return [
		...repeatedNames(report.studies, ['studies'], yaml),
		...repeatedNames(report.languages, ['languages'], yaml),
		...report.cuts.flatMap(({ metrics }, at) =>
			repeatedNames(metrics, ['cuts', at, 'metrics'], yaml),
		),
		...report.studies.flatMap((id, at) => {
			const path = ['studies', at];
			const isShown = names.storedStudies.includes(id) && !known.includes(id);
			return isShown
				? [withoutStudy(id, path, yaml)]
				: unknownName(id, known, path, yaml, NO_STUDY);
		}),
		...unknownPages(report, yaml),
		...checkReaders(report, yaml, hasAllStudies ? own : []),
		...checkAudiences(report, yaml, own),
		...studiesWithoutLanguage(report, yaml, own),
		...versions.flatMap((version) => [
			...otherVersions(version, names.versions),
			...(hasAllStudies ? wrongWaves(version, own) : []),
		]),
		...checkWithdrawals(versions, names.versions),
		...(hasAllStudies ? unknownCuts(report, yaml, own) : []),
	];
}

function withoutStudy(id: string, path: Path, yaml: PositionedYaml): Problem {
	return problem({
		severity: 'note',
		rule: 'without-data',
		file: yaml.file,
		line: yaml.place(path).line,
		column: yamlPath(path),
		value: id,
		message: `The study ${id} is not here; the stored snapshots of the report are used as they are.`,
		remedy: 'Put its folder there to calculate again.',
	});
}

/** Pages of audiences that no site has. */
function unknownPages({ audiences }: Report, yaml: PositionedYaml): Problem[] {
	return audiences.flatMap(({ pages }, at) =>
		pages === 'all'
			? []
			: pages.flatMap((page, nth) =>
					unknownName(page, PAGES, ['audiences', at, 'pages', nth], yaml, { which: 'is no page' }),
				),
	);
}

function studiesWithoutLanguage(
	report: Report,
	yaml: PositionedYaml,
	studies: readonly Study[],
): Problem[] {
	return studies.flatMap((study) =>
		report.languages.flatMap((language, at) =>
			unknownName(language, study.languages, ['languages', at], yaml, {
				which: `is no language of the study ${study.id}`,
			}),
		),
	);
}

function wrongWaves({ version, yaml }: VersionFile, studies: readonly Study[]): Problem[] {
	const known = [...new Set(studies.flatMap((study) => study.waves.map(({ id }) => id)))];
	return version.waves.flatMap((wave, at) => {
		const path = ['waves', at];
		const before = version.waves.slice(0, at);
		if (before.includes(wave)) return [wrongOrder(wave, 'is named twice', path, yaml)];
		const older = before.find((other) => studies.some((study) => isNewer(wave, other, study)));
		if (older !== undefined) {
			return [wrongOrder(wave, `is newer than ${older} before it`, path, yaml)];
		}
		return unknownName(wave, known, path, yaml, { which: 'is no wave of the report’s studies' });
	});
}

/** Whether both are waves of the study and the first started after the other. */
function isNewer(wave: string, other: string, { waves }: Study): boolean {
	const start = waves.find(({ id }) => id === wave)?.start;
	const otherStart = waves.find(({ id }) => id === other)?.start;
	return start !== undefined && otherStart !== undefined && start > otherStart;
}

function wrongOrder(wave: string, what: string, path: Path, yaml: PositionedYaml): Problem {
	return problem({
		severity: 'error',
		rule: 'waves-out-of-order',
		file: yaml.file,
		line: yaml.place(path).line,
		column: yamlPath(path),
		value: wave,
		message: `The wave ${wave} ${what}.`,
		remedy: 'Name each wave once, the newest first.',
	});
}

/** Roles, touchpoints and segments of targets and audiences that no study has, and languages that the report has not. */
function unknownCuts(
	{ targets, audiences, languages }: Report,
	yaml: PositionedYaml,
	studies: readonly Study[],
): Problem[] {
	const roles = studies.flatMap((study) => study.roles.map(({ id }) => id));
	const touchpoints = studies.flatMap((study) => study.touchpoints.map(({ id }) => id));
	const segments = studies.flatMap((study) =>
		study.segments.flatMap(({ id, values }) => [id, ...values.map((one) => `${id}.${one.id}`)]),
	);
	const lists = { roles, touchpoints, segments, languages };
	return [
		...targets.flatMap(({ role, touchpoint }, at) => [
			...(role ? unknownName(role, roles, ['targets', at, 'role'], yaml, NOT_THERE) : []),
			...(touchpoint
				? unknownName(touchpoint, touchpoints, ['targets', at, 'touchpoint'], yaml, NOT_THERE)
				: []),
		]),
		...audiences.flatMap((audience, at) =>
			(['roles', 'touchpoints', 'segments', 'languages'] as const).flatMap((key) => {
				const named = audience[key];
				if (named === 'all') return [];
				return named.flatMap((name, nth) =>
					unknownName(name, lists[key], ['audiences', at, key, nth], yaml, NOT_THERE),
				);
			}),
		),
	];
}

function otherVersions(
	{ id, version: { compare, supersedes }, yaml }: VersionFile,
	versions: readonly string[],
): Problem[] {
	const known = versions.filter((other) => other !== id);
	return Object.entries({ compare, supersedes }).flatMap(([key, other]) =>
		other ? unknownName(other, known, [key], yaml, OTHER_VERSION) : [],
	);
}
