import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';
import type { Report, ReportVersion } from './report-schema.ts';

/** A report's versions by id, with the file each was read from. */
export interface VersionFile {
	readonly id: string;
	readonly version: ReportVersion;
	readonly yaml: PositionedYaml;
}

/** Names in a report and its versions that point at nothing: studies, waves, versions, languages. */
export function checkReport(
	report: Report,
	yaml: PositionedYaml,
	versions: readonly VersionFile[],
	studies: ReadonlyMap<string, Study>,
): Problem[] {
	const ids = [...studies.keys()];
	const own = report.studies.flatMap((id) => studies.get(id) ?? []);
	return [
		...report.studies.flatMap((id, at) => unknownName(id, ids, ['studies', at], yaml)),
		...studiesWithoutLanguage(report, yaml, own),
		...versions.flatMap((version) => checkVersion(version, versions, own)),
	];
}

function studiesWithoutLanguage(
	report: Report,
	yaml: PositionedYaml,
	studies: readonly Study[],
): Problem[] {
	return studies.flatMap((study) =>
		report.languages.flatMap((language, at) =>
			unknownName(language, study.languages, ['languages', at], yaml, `of the study ${study.id}`),
		),
	);
}

function checkVersion(
	{ version, yaml }: VersionFile,
	versions: readonly VersionFile[],
	studies: readonly Study[],
): Problem[] {
	const others = versions.map(({ id }) => id);
	const waves = [...new Set(studies.flatMap((study) => study.waves.map(({ id }) => id)))];
	const compare = version.compare ? [version.compare] : [];
	const supersedes = version.supersedes ? [version.supersedes] : [];
	return [
		...version.waves.flatMap((wave, at) =>
			waves.length > 0 ? unknownName(wave, waves, ['waves', at], yaml) : [],
		),
		...compare.flatMap((id) => unknownName(id, others, ['compare'], yaml)),
		...supersedes.flatMap((id) => unknownName(id, others, ['supersedes'], yaml)),
	];
}

function unknownName(
	name: string,
	known: readonly string[],
	path: readonly PropertyKey[],
	yaml: PositionedYaml,
	whose = '',
): Problem[] {
	if (known.includes(name)) return [];
	return [
		problem({
			severity: 'error',
			rule: 'unknown-name',
			file: yaml.file,
			line: yaml.place(path).line,
			column: yamlPath(path),
			value: name,
			message: `"${yamlPath(path)}" names "${name}", which is none ${whose || 'that is there'}.`,
			known,
			remedy: known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'Add it first.',
		}),
	];
}
