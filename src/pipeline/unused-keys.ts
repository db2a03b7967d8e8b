import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { Workspace } from '../workspace/workspace.ts';

type KeyPath = readonly string[];

/** Keys that are read and held to their form, but that nothing is made from yet. */
const NOT_USED_IN_VERSION: readonly KeyPath[] = [['supersedes'], ['erratum'], ['signed']];

/** Tells every key that a person has set and that has no effect yet. */
export function notesOnUnusedKeys(workspace: Workspace): Problem[] {
	return workspace.reports.flatMap(({ versions }) =>
		versions.flatMap((version) => notes(version.yaml, NOT_USED_IN_VERSION)),
	);
}

function notes(yaml: PositionedYaml, keys: readonly KeyPath[]): Problem[] {
	return keys
		.filter((path) => isSet(yaml, path))
		.map((path) =>
			problem({
				severity: 'note',
				rule: 'not-used-yet',
				file: yaml.file,
				line: lineOf(yaml, path),
				column: yamlPath(path),
				message: `"${yamlPath(path)}" is read and checked, but not used yet.`,
			}),
		);
}

function lineOf(yaml: PositionedYaml, path: KeyPath): number {
	return yaml.keyPlace(path.slice(0, -1), path.at(-1) ?? '').line;
}

function isSet({ tree }: PositionedYaml, path: KeyPath): boolean {
	let node: unknown = tree;
	for (const key of path) {
		if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return false;
		node = (node as Record<string, unknown>)[key];
	}
	return true;
}
