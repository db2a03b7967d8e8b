import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { ExportCodebook } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';
import { nearestNames } from './nearest-names.ts';

type Path = readonly PropertyKey[];
type PerFile = string | readonly string[] | Readonly<Record<string, unknown>> | undefined;

/** Files that a map of file to column or to values names and no source has. */
export function checkFileMaps(study: ExportCodebook, yaml: PositionedYaml): Problem[] {
	const files = study.sources.map(({ file }) => file);
	return placesOfMaps(study).flatMap(([place, path]) => {
		if (place === undefined || typeof place === 'string' || Array.isArray(place)) return [];
		return Object.keys(place)
			.filter((file) => !files.includes(file))
			.map((file) =>
				problem({
					severity: 'error',
					rule: 'unknown-file',
					file: yaml.file,
					line: yaml.keyPlace(path, file).line,
					column: yamlPath([...path, file]),
					value: file,
					message: `No source has the file "${file}".`,
					known: nearestNames(file, files),
					remedy: 'Write the file as in sources.',
				}),
			);
	});
}

function placesOfMaps(study: ExportCodebook): (readonly [PerFile, Path])[] {
	return [
		...Object.entries(study.columns).map(([key, column]) => [column, ['columns', key]] as const),
		...study.exclude.map(({ column }, at) => [column, ['exclude', at, 'column']] as const),
		...study.questions.flatMap((question, at) => placesOfQuestion(question, ['questions', at])),
		...study.segments.flatMap((segment, at) => [
			[segment.column, ['segments', at, 'column']] as const,
			...placesOfValues(segment.values, ['segments', at, 'values']),
		]),
		...(['roles', 'relations', 'brands'] as const).flatMap((list) =>
			placesOfValues(study[list], [list]),
		),
	];
}

function placesOfQuestion(
	question: ExportCodebook['questions'][number],
	path: Path,
): (readonly [PerFile, Path])[] {
	const { each, options, scale, column } = question;
	return [
		[column, [...path, 'column']],
		...(['brand', 'touchpoint'] as const).flatMap((by) =>
			Object.entries(each?.[by] ?? {}).map(([id, one]): readonly [PerFile, Path] => [
				one,
				[...path, 'each', by, id],
			]),
		),
		...options.map((option, at) => [option.column, [...path, 'options', at, 'column']] as const),
		...placesOfValues(options, [...path, 'options']),
		...Object.entries(scale?.values ?? {}).map(([point, values]): readonly [PerFile, Path] => [
			values,
			[...path, 'scale', 'values', point],
		]),
	];
}

function placesOfValues(
	list: readonly { readonly values?: PerFile }[],
	path: Path,
): (readonly [PerFile, Path])[] {
	return list.map(({ values }, at) => [values, [...path, at, 'values']]);
}
