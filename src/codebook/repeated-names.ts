import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';

/** A problem for each name of a list that stands in it before; `path` is that of the list. */
export function repeatedNames(
	names: readonly string[],
	path: readonly PropertyKey[],
	yaml: PositionedYaml,
): Problem[] {
	return names.flatMap((name, at) =>
		names.indexOf(name) === at
			? []
			: [
					problem({
						severity: 'error',
						rule: 'repeated-name',
						file: yaml.file,
						line: yaml.place([...path, at]).line,
						column: yamlPath([...path, at]),
						value: name,
						message: `"${yamlPath(path)}" names "${name}" twice.`,
						remedy: 'Name it once.',
					}),
				],
	);
}
