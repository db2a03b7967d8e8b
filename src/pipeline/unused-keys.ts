import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Keys that are read and held to their form, but that nothing is made from yet. */
const NOT_USED_IN_STUDY = ['weights'] as const;
const NOT_USED_IN_REPORT = ['audiences', 'targets', 'waive'] as const;
const NOT_USED_IN_VERSION = ['supersedes', 'erratum', 'signed'] as const;

/** A note for every key that a person has set and that has no effect yet. */
export function notesOnUnusedKeys(workspace: Workspace): Problem[] {
	return [
		...workspace.studies.flatMap(({ yaml }) => notes(yaml, NOT_USED_IN_STUDY)),
		...workspace.reports.flatMap(({ yaml, versions }) => [
			...notes(yaml, NOT_USED_IN_REPORT),
			...versions.flatMap((version) => notes(version.yaml, NOT_USED_IN_VERSION)),
		]),
	];
}

function notes(yaml: PositionedYaml, keys: readonly string[]): Problem[] {
	const { tree } = yaml;
	if (typeof tree !== 'object' || Array.isArray(tree)) return [];
	return keys
		.filter((key) => Object.hasOwn(tree, key))
		.map((key) =>
			problem({
				severity: 'note',
				rule: 'not-used-yet',
				file: yaml.file,
				line: yaml.keyPlace([], key).line,
				column: yamlPath([key]),
				message: `"${key}" is read and checked, but not used yet.`,
			}),
		);
}
