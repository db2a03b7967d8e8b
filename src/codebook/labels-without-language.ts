import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study } from './study-schema.ts';

/** A text per language, as settings hold it. */
type Label = Readonly<Record<string, string>>;

interface PlacedLabel {
	readonly path: readonly PropertyKey[];
	readonly label: Label | undefined;
}

/** Labels of a codebook that lack one of its languages. */
export function labelsWithoutLanguage(study: Study, yaml: PositionedYaml): Problem[] {
	return missingLanguages(labelsOf(study), study.languages, yaml);
}

/** A problem for each language that a given label lacks; labels that are left out are no problem. */
export function missingLanguages(
	labels: readonly PlacedLabel[],
	languages: readonly string[],
	yaml: PositionedYaml,
): Problem[] {
	return labels.flatMap(({ path, label }) =>
		languages
			.filter((language) => label !== undefined && !label[language])
			.map((language) =>
				problem({
					severity: 'error',
					rule: 'missing-language',
					file: yaml.file,
					line: yaml.place(path).line,
					column: yamlPath(path),
					message: `"${yamlPath(path)}" has no text in "${language}".`,
					remedy: `Write it, or take "${language}" out of languages.`,
				}),
			),
	);
}

function labelsOf(study: Study): PlacedLabel[] {
	const { questions, roles, segments } = study;
	const lists = [
		'waves',
		'roles',
		'relations',
		'brands',
		'segments',
		'touchpoints',
		'phases',
		'functions',
		'themes',
	] as const;
	return [
		{ path: ['title'], label: study.title },
		...lists.flatMap((list) =>
			(study[list] ?? []).map(({ label }, at) => ({ path: [list, at, 'label'], label })),
		),
		...roles.map(({ plural }, at) => ({ path: ['roles', at, 'plural'], label: plural })),
		...questions.map(({ text }, at) => ({ path: ['questions', at, 'text'], label: text })),
		...questions.flatMap(({ options }, at) =>
			options.map(({ label }, nth) => ({
				path: ['questions', at, 'options', nth, 'label'],
				label,
			})),
		),
		...questions.flatMap(({ scale }, at) =>
			Object.entries(scale?.labels ?? {}).map(([point, label]) => ({
				path: ['questions', at, 'scale', 'labels', point],
				label,
			})),
		),
		...segments.flatMap((segment, at) =>
			segment.values.map(({ label }, nth) => ({
				path: ['segments', at, 'values', nth, 'label'],
				label,
			})),
		),
	];
}
