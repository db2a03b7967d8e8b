import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../problem.ts';

/** The text of a UTF-8 file of the workspace, without its BOM; a problem where it cannot be read. */
export function readText(root: string, file: string): { text: string | null; problems: Problem[] } {
	const refuse = (message: string, remedy: string): { text: null; problems: Problem[] } => ({
		text: null,
		problems: [problem({ severity: 'error', rule: 'unreadable-file', file, message, remedy })],
	});
	try {
		const bytes = readFileSync(join(root, file));
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
	} catch (error) {
		if (error instanceof TypeError) return refuse('The file is not UTF-8.', 'Save it as UTF-8.');
		return refuse(
			`The file cannot be read (${codeOf(error)}).`,
			'See that it is there and may be read.',
		);
	}
}

/** The system's code of an error, `ENOENT`. */
export function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? String(error);
}
