import { missingLanguages } from '../codebook/labels-without-language.ts';
import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { unknownName } from '../codebook/unknown-name.ts';
import { problem, type Problem } from '../problem.ts';
import type { Events } from './events-schema.ts';
import type { Actions, Challenges } from './report-schema.ts';

const NOT_IN_STUDIES = {
	which: "the report's studies do not have",
	whereNone: 'Add it to the codebook.',
};

type Happening = Actions[number] | Events[number] | Challenges[number];

/** The actions, events or challenges of a report: ids given twice, titles that lack a language, names that point at nothing. */
export function checkHappenings(
	happenings: readonly Happening[],
	yaml: PositionedYaml,
	languages: readonly string[],
	studies: readonly Study[],
): Problem[] {
	const titles = happenings.map(({ title }, at) => ({ path: [at, 'title'], label: title }));
	const touchpoints = studies.flatMap((study) => study.touchpoints.map(({ id }) => id));
	const roles = studies.flatMap((study) => study.roles.map(({ id }) => id));
	const named = (
		name: string | undefined,
		known: readonly string[],
		path: readonly PropertyKey[],
	) => (name === undefined ? [] : unknownName(name, known, path, yaml, NOT_IN_STUDIES));
	return [
		...repeatedIds(happenings, yaml),
		...missingLanguages(titles, languages, yaml),
		...happenings.flatMap((one, at) => [
			...named(one.touchpoint, touchpoints, [at, 'touchpoint']),
			...named(one.role, roles, [at, 'role']),
		]),
	];
}

function repeatedIds(happenings: readonly Happening[], yaml: PositionedYaml): Problem[] {
	const ids = happenings.map(({ id }) => id);
	return ids.flatMap((id, at) =>
		ids.indexOf(id) === at
			? []
			: [
					problem({
						severity: 'error',
						rule: 'repeated-id',
						file: yaml.file,
						line: yaml.place([at, 'id']).line,
						column: yamlPath([at, 'id']),
						value: id,
						message: `The id "${id}" is given twice.`,
						remedy: 'Give each its own id.',
					}),
				],
	);
}
