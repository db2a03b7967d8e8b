import { constants } from 'node:os';
import { getSystemErrorMap } from 'node:util';

/** What the system refused to a program. */
export interface SystemError {
	/** `ENOSPC` */
	readonly code: string;
	/** What was to be done: `write`, `mkdir`. */
	readonly doing: string;
	/** As the program named it; null where nothing tells it. */
	readonly path: string | null;
}

/** Errors that are looked at: more than any program packs into one another. */
const MOST = 64;

/**
 * The refusal of the system behind an error: the error itself, one that it was caused by or holds, or
 * what the text of one of them says in the words of Node or of the bundler. Null where there is none.
 */
export function systemErrorIn(error: unknown): SystemError | null {
	const errors = errorsIn(error);
	const found = firstOf(errors, fieldsOf) ?? firstOf(errors, textOf);
	return found === null ? null : { ...found, path: found.path ?? firstOf(errors, pathOf) };
}

/**
 * What the work gives. A refusal of the system that comes out of it and names no path, as Node's do
 * while a file is read or written, names this one.
 */
export function naming<T>(path: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw named(path, error);
	}
}

/** The same error, with this path where it names none. */
export function named(path: string, error: unknown): unknown {
	if (error instanceof Error && pathOf(error) === null) Object.assign(error, { path });
	return error;
}

/** The error and all that it holds, from the outside in. */
function errorsIn(error: unknown): readonly Error[] {
	const found: Error[] = [];
	const waiting: unknown[] = [error];
	for (const one of waiting) {
		if (!(one instanceof Error) || found.includes(one)) continue;
		found.push(one);
		if (found.length === MOST) break;
		const { errors, error: held } = one as { errors?: unknown; error?: unknown };
		waiting.push(one.cause, held, ...(Array.isArray(errors) ? errors : []));
	}
	return found;
}

function firstOf<T>(errors: readonly Error[], read: (error: Error) => T | null): T | null {
	for (const error of errors) {
		const found = read(error);
		if (found !== null) return found;
	}
	return null;
}

function pathOf(error: Error): string | null {
	const { path } = error as NodeJS.ErrnoException;
	return typeof path === 'string' ? path : null;
}

/** The bundler puts a code of its own over that of an error and keeps the other one beside it. */
function fieldsOf(error: Error): SystemError | null {
	const { code, pluginCode, syscall } = error as NodeJS.ErrnoException & { pluginCode?: unknown };
	const own = [code, pluginCode].find(isSystemCode);
	if (own === undefined || typeof syscall !== 'string') return null;
	return { code: own, doing: syscall, path: pathOf(error) };
}

function isSystemCode(code: unknown): code is string {
	return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code);
}

function textOf({ message }: Error): SystemError | null {
	return nodeText(message) ?? bundlerText(message);
}

/** `Error: ENOSPC: no space left on device, mkdir '/a'`, on a line of its own. */
const NODE =
	/^(?:[A-Za-z]*Error: )?(E[A-Z0-9]+): [^\n,]+, ([a-z]+)(?: '([^'\n]*)'(?: -> '[^'\n]*')?)?$/im;

function nodeText(message: string): SystemError | null {
	const [, code = '', doing = '', path = null] = NODE.exec(message) ?? [];
	return Object.hasOwn(constants.errno, code) ? { code, doing, path } : null;
}

/** `Failed to write file in /a`, and some lines on `No space left on device (os error 28)`. */
const BUNDLER =
	/^(Failed to write file in|Could not (?:create|clean) directory for output chunks:) ([^\n]+)\s+Caused by:\s+[^\n]*\(os error (\d{1,5})\)$/m;

function bundlerText(message: string): SystemError | null {
	const [, tried = '', path = null, number = ''] = BUNDLER.exec(message) ?? [];
	const code = path === null ? null : codeOfNumber(Number(number));
	if (code === null) return null;
	return { code, doing: tried.startsWith('Failed') ? 'write' : 'mkdir', path };
}

/** Numbers of Windows, which are none of C's; from its "System Error Codes". */
const OF_WINDOWS: Readonly<Record<number, string>> = {
	3: 'ENOENT',
	4: 'EMFILE',
	5: 'EACCES',
	19: 'EROFS',
	32: 'EBUSY',
	33: 'EBUSY',
	39: 'ENOSPC',
	112: 'ENOSPC',
};

function codeOfNumber(number: number): string | null {
	if (process.platform === 'win32') return OF_WINDOWS[number] ?? 'EIO';
	return getSystemErrorMap().get(-number)?.[0] ?? null;
}
