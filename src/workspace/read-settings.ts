import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Parsed } from '../report/parse-report.ts';
import { readText } from './read-text.ts';

/** A file of settings, read and parsed; null where it is not there or cannot be read, which is told. */
export function readSettings<T>(
	root: string,
	file: string,
	parse: (file: string, text: string) => Parsed<T>,
	problems: Problem[],
): Parsed<T> | null {
	if (!existsSync(join(root, file))) return null;
	const { text, problems: unread } = readText(root, file);
	problems.push(...unread);
	if (text === null) return null;
	const parsed = parse(file, text);
	problems.push(...parsed.problems);
	return parsed;
}
