import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../problem.ts';

/** The text of a UTF-8 file of the workspace, without its BOM; a problem where it cannot be read. */
export function readText(root: string, file: string): { text: string | null; problems: Problem[] } {
	const refuse = (message: string, remedy: string): { text: null; problems: Problem[] } => ({
		text: null,
		problems: [problem({ severity: 'error', rule: 'unreadable-file', file, message, remedy })],
	});
	try {
		const path = join(root, file);
		const before = stampOf(path);
		const bytes = readFileSync(path);
		if (stampOf(path) !== before) return changed(file);
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
	} catch (error) {
		if (error instanceof TypeError) return refuse('The file is not UTF-8.', 'Save it as UTF-8.');
		return refuse(
			`The file cannot be read (${codeOf(error)}).`,
			'See that it is there and may be read.',
		);
	}
}

/** Size and time of a file, '' where it is not there. */
export function stampOf(path: string): string {
	const found = statSync(path, { throwIfNoEntry: false });
	return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
}

function changed(file: string): { text: null; problems: Problem[] } {
	return {
		text: null,
		problems: [
			problem({
				severity: 'error',
				rule: 'changed-while-reading',
				file,
				message: 'The file changed while it was read, so what was read may be half of each.',
				remedy: 'Wait until it is written whole, and run this again.',
			}),
		],
	};
}

/** The system's code of an error, `ENOENT`. */
export function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? String(error);
}
