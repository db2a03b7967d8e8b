import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { ExportCodebook } from '../codebook/study-schema.ts';
import { problem, type Problem, type ProblemParts } from '../problem.ts';
import { nearestNames } from './nearest-names.ts';
import { isToldBySource, isWaveTold } from './told-by-source.ts';

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
export function checkSources(study: ExportCodebook, yaml: PositionedYaml): Problem[] {
	const report: Report = (path, parts) =>
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
	return [...unknownKeys, ...unusedWeight(study, report), ...untold(study, report)];
}

type Report = (path: readonly PropertyKey[], parts: ProblemParts) => Problem;

function unusedWeight(study: ExportCodebook, report: Report): Problem[] {
	if (study.columns.weight === undefined || study.weights.kind === 'column') return [];
	return [
		report(['columns', 'weight'], {
			severity: 'warning',
			rule: 'unused-weight',
			message: 'A column of weights is named and not used.',
			remedy: 'Write weights: {kind: column}, or take the column out.',
		}),
	];
}

/** Sources whose waves, or in a panel whose persons, nothing tells. */
function untold(study: ExportCodebook, report: Report): Problem[] {
	return study.sources.flatMap((source, at) => [
		...(isWaveTold(study, source)
			? []
			: [
					report(['sources', at], {
						severity: 'error',
						rule: 'wave-not-told',
						value: source.file,
						message: `Nothing tells the wave of ${source.file}.`,
						known: study.waves.map(({ id }) => id),
						remedy:
							'Name its wave in the source, or name columns.wave or columns.submitted for it.',
					}),
				]),
		...(!study.panel || isToldBySource(study, source, 'respondent')
			? []
			: [
					report(['sources', at], {
						severity: 'error',
						rule: 'panel-without-respondents',
						value: source.file,
						message: `The study is a panel, and nothing tells the respondents of ${source.file}.`,
						remedy: 'Name columns.respondent for the file, or take panel: true out.',
					}),
				]),
	]);
}
