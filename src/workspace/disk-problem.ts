import { isAbsolute, relative, sep } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { systemErrorIn } from './system-error.ts';

/** What happened and what to do, by the code of the system. */
const TELLING: Readonly<Record<string, readonly [happened: string, remedy: string]>> = {
	ENOSPC: ['The disk is full', 'Make room and try again.'],
	EDQUOT: ['The quota on the disk is used up', 'Make room and try again.'],
	EFBIG: ['The file would be larger than may be written here', 'Raise the limit and try again.'],
	EROFS: ['The disk is read-only', 'Work where files may be written.'],
	EACCES: ['It may not be written or read', 'See to its permissions and try again.'],
	EPERM: [
		'It may not be written or read',
		'See to its permissions, close what has it open, and try again.',
	],
	EBUSY: ['Something else has it open', 'Close that and try again.'],
	ETXTBSY: ['Something else has it open', 'Close that and try again.'],
	EMFILE: ['Too many files are open', 'Close other programs and try again.'],
	ENFILE: ['Too many files are open', 'Close other programs and try again.'],
	EIO: ['The disk failed', 'See whether the disk is sound and connected, and try again.'],
	ENXIO: ['The disk is gone', 'See whether it is connected, and try again.'],
	ENODEV: ['The disk is gone', 'See whether it is connected, and try again.'],
	ESTALE: ['The disk is gone', 'See whether it is connected, and try again.'],
	ETIMEDOUT: ['The disk does not answer', 'See whether it is connected, and try again.'],
	ENOENT: ['It is not there, or not any more', 'See that it is there and stays, and try again.'],
	EEXIST: ['It came to be while Kaiku worked', 'Leave the folder alone meanwhile and try again.'],
	ENOTEMPTY: [
		'Something was put into it while Kaiku worked',
		'Leave the folder alone meanwhile and try again.',
	],
	ENOTDIR: [
		'A file stands where a folder should be',
		'Move it away or take it out, and try again.',
	],
	EISDIR: ['A folder stands where a file should be', 'Move it away or take it out, and try again.'],
	ELOOP: ['Links lead round in a circle', 'Take one of the links out and try again.'],
	ENAMETOOLONG: ['The path is too long', 'Move the workspace nearer to the root of the disk.'],
};

const OTHER = ['The disk refused', 'See to the disk and try again.'] as const;

/** What the system does with ports and other processes. */
const NO_DISK = /^(?:listen|bind|connect|getaddrinfo|kill|spawn)/;

/** What an error of the disk means for the person; null for any other error. */
export function diskProblem(root: string, error: unknown): Problem | null {
	const found = systemErrorIn(error);
	if (found === null || NO_DISK.test(found.doing)) return null;
	const { code, path, doing } = found;
	const [happened, remedy] = TELLING[code] ?? OTHER;
	return problem({
		severity: 'error',
		rule: 'disk',
		file: path === null ? null : shownPath(root, path),
		message: `${happened} (${code}, ${doing}).`,
		remedy,
	});
}

/** Relative to the workspace, with `/`; as it is where it lies elsewhere. */
function shownPath(root: string, path: string): string {
	const inside = relative(root, path);
	if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return path;
	return inside.split(sep).join('/') || '.';
}
