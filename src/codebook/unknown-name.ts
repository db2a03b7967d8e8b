import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';

/** What a name is not, and what to do where nothing is known or something else helps. */
interface Missing {
	/** Ends the sentence `… names "x", which`. */
	readonly which: string;
	/** Where left out: to use one of the known, or to add it where there is none. */
	readonly remedy?: string;
	/** Where nothing is known. */
	readonly whereNone?: string;
}

/** A problem where settings name what is none of the known. */
export function unknownName(
	name: string,
	known: readonly string[],
	path: readonly PropertyKey[],
	yaml: PositionedYaml,
	missing: Missing,
): Problem[] {
	return known.includes(name) ? [] : [wrongName(name, known, path, yaml, missing)];
}

/** That a name is wrong, whatever it was compared with. */
export function wrongName(
	name: string,
	known: readonly string[],
	path: readonly PropertyKey[],
	yaml: PositionedYaml,
	{ which, remedy, whereNone = 'Add it first.' }: Missing,
): Problem {
	const column = yamlPath(path);
	return problem({
		severity: 'error',
		rule: 'unknown-name',
		file: yaml.file,
		line: yaml.place(path).line,
		column,
		value: name,
		message: `"${column}" names "${name}", which ${which}.`,
		known,
		remedy: remedy ?? (known.length > 0 ? `Use one of: ${known.join(', ')}.` : whereNone),
	});
}
