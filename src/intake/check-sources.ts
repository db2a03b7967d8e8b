import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';
import { nearestNames } from './nearest-names.ts';

const COLUMN_KEYS = [
	'respondent',
	'account',
	'wave',
	'relation',
	'role',
	'brand',
	'submitted',
	'language',
	'weight',
];

/** What is wrong with a codebook's sources before any is read. */
export function checkSources(study: Study, yaml: PositionedYaml): Problem[] {
	const report = (path: readonly PropertyKey[], parts: Parameters<typeof problem>[0]): Problem =>
		problem({ file: yaml.file, line: yaml.place(path).line, column: yamlPath(path), ...parts });
	const keys = [...COLUMN_KEYS, ...study.segments.map(({ id }) => `segment.${id}`)];
	const unknownKeys = study.sources.flatMap(({ set }, at) =>
		Object.keys(set)
			.filter((key) => !keys.includes(key))
			.map((key) =>
				report(['sources', at, 'set', key], {
					severity: 'error',
					rule: 'unknown-key',
					value: key,
					message: `Nothing called "${key}" can be set.`,
					known: nearestNames(key, keys),
					remedy: `Use one of: ${keys.join(', ')}.`,
				}),
			),
	);
	const isUnusedWeight = study.columns.weight !== undefined && study.weights.kind !== 'column';
	if (!isUnusedWeight) return unknownKeys;
	return [
		...unknownKeys,
		report(['columns', 'weight'], {
			severity: 'warning',
			rule: 'unused-weight',
			message: 'A column of weights is named and not used.',
			remedy: 'Write weights: {kind: column}, or take the column out.',
		}),
	];
}
