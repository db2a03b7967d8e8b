import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Parsed } from '../report/parse-report.ts';
import { readText } from './read-text.ts';

/** Parses a file of settings, or gives what was made of the same text before. */
export type KeepParsed = <T>(file: string, text: string, parse: () => T) => T;

/** A workspace whose settings are being read. */
export interface SettingsDesk {
	readonly root: string;
	/** What is wrong with them; more is added. */
	readonly problems: Problem[];
	readonly keep: KeepParsed;
}

/** A file of settings, read and parsed; null where it is not there or cannot be read, which is told. */
export function readSettings<T>(
	{ root, problems, keep }: SettingsDesk,
	file: string,
	parse: (file: string, text: string) => Parsed<T>,
): Parsed<T> | null {
	if (!existsSync(join(root, file))) return null;
	const { text, problems: unread } = readText(root, file);
	problems.push(...unread);
	if (text === null) return null;
	const parsed = keep(file, text, () => parse(file, text));
	problems.push(...parsed.problems);
	return parsed;
}
