import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import { problem, type Problem } from '../problem.ts';

/** A problem where settings name what is none of the known. */
export function unknownName(
	name: string,
	known: readonly string[],
	path: readonly PropertyKey[],
	yaml: PositionedYaml,
	whatItIsNot = 'no study that is there',
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
			message: `"${yamlPath(path)}" names "${name}", which is ${whatItIsNot}.`,
			known,
			remedy: known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'Add it first.',
		}),
	];
}
