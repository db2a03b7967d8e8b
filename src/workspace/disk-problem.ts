import { isAbsolute, relative, sep } from 'node:path';
import { problem, type Problem } from '../problem.ts';

const REMEDIES: Readonly<Record<string, string>> = {
	ENOSPC: 'The disk is full: make room and build again.',
	EDQUOT: 'The quota is used up: make room and build again.',
	EROFS: 'The disk is read-only: build where files may be written.',
	EACCES: 'It may not be written or read: see to its permissions.',
	EPERM: 'It may not be written or read: see to its permissions, and close what has it open.',
	EBUSY: 'Something has it open: close that and build again.',
	EMFILE: 'Too many files are open: close other programs and build again.',
};

/** Deepest cause that is looked at. */
const DEEPEST = 8;

/** What an error of the disk means for the person; null for any other error. */
export function diskProblem(root: string, error: unknown): Problem | null {
	const found = systemErrorIn(error);
	if (found === null) return null;
	const { code, path, doing } = found;
	return problem({
		severity: 'error',
		rule: 'disk',
		file: path === null ? null : shownPath(root, path),
		message: `The disk refused (${code}, ${doing}).`,
		remedy: REMEDIES[code] ?? 'See to the disk and build again.',
	});
}

function systemErrorIn(error: unknown) {
	let one = error;
	for (let depth = 0; depth < DEEPEST && one instanceof Error; depth += 1) {
		const { code, path, syscall } = one as NodeJS.ErrnoException;
		if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) && typeof syscall === 'string') {
			return { code, path: typeof path === 'string' ? path : null, doing: syscall };
		}
		one = one.cause;
	}
	return null;
}

/** Relative to the workspace, with `/`; as it is where it lies elsewhere. */
function shownPath(root: string, path: string): string {
	const inside = relative(root, path);
	if (inside.startsWith('..') || isAbsolute(inside)) return path;
	return inside.split(sep).join('/') || '.';
}
