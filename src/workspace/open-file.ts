import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { fileBytes } from './file-bytes.ts';
import type { OpenedExport } from './open-source.ts';
import { codeOf } from './read-text.ts';

/** A file that a person named, to be read as a stream; a problem where it is no regular file. */
export function openFile(root: string, path: string): OpenedExport | Problem {
	const place = resolve(root, path);
	const name = shownPath(root, place);
	const why = whyUnusable(place);
	if (why !== null) {
		return problem({
			severity: 'error',
			rule: 'missing-file',
			file: name,
			message: `The file ${why}.`,
			remedy: 'Give the path of an export.',
		});
	}
	return { name, stream: () => fileBytes(place) };
}

/** Relative to the workspace, with `/`. */
function shownPath(root: string, place: string): string {
	const path = relative(root, place);
	return (isAbsolute(path) ? path : path.split(sep).join('/')) || '.';
}

function whyUnusable(place: string): string | null {
	try {
		return statSync(place).isFile() ? null : 'is no regular file';
	} catch (error) {
		return codeOf(error) === 'ENOENT' ? 'is not there' : `cannot be read (${codeOf(error)})`;
	}
}
