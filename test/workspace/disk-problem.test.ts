import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskProblem } from '../../src/workspace/disk-problem.ts';
import { naming } from '../../src/workspace/system-error.ts';

const ROOT = join('/', 'home', 'survey');
const IN_SITE = join(ROOT, 'dist.tmp-1', 'a', 'all');

function refused(code: string, path?: string): Error {
	const named = path === undefined ? {} : { path };
	return Object.assign(new Error(`${code}: words`), { code, syscall: 'open', ...named });
}

const told = (error: unknown) => {
	const found = diskProblem(ROOT, error);
	return found === null ? null : [found.file, found.message, found.remedy];
};

const FULL = 'Make room and try again.';

describe('an error of the disk', () => {
	test.each([
		['ENOSPC', 'The disk is full'],
		['EROFS', 'The disk is read-only'],
		['EACCES', 'It may not be written or read'],
		['EMFILE', 'Too many files are open'],
		['EIO', 'The disk failed'],
		['EUCLEAN', 'The disk refused'],
	])('%s says in words what happened, names the path and what to do', (code, words) => {
		const found = diskProblem(ROOT, refused(code, join(ROOT, 'dist', 'a')));
		expect(found).toMatchObject({ severity: 'error', rule: 'disk', file: 'dist/a' });
		expect(found?.message).toBe(`${words} (${code}, open).`);
		expect(found?.remedy).toMatch(/^[A-Z].*\.$/);
	});

	test('is found behind every error that was made of it', () => {
		const inner = refused('ENOSPC', IN_SITE);
		const expected = ['dist.tmp-1/a/all', 'The disk is full (ENOSPC, open).', FULL];
		const bundled = Object.assign(new Error('Build failed'), { errors: [new Error('b'), inner] });
		const late = Object.assign(new Error('Closing failed'), { error: inner });
		expect(told(new Error('The pages failed', { cause: inner }))).toEqual(expected);
		expect(told(new AggregateError([new Error('a'), inner]))).toEqual(expected);
		expect(told(new Error('twice', { cause: bundled }))).toEqual(expected);
		expect(told(late)).toEqual(expected);
	});

	test('is known where the bundler has put its own code over it', () => {
		const inner = Object.assign(refused('PLUGIN_ERROR', IN_SITE), { pluginCode: 'EACCES' });
		const error = Object.assign(new Error('Build failed with 1 error'), { errors: [inner] });
		expect(told(error)?.[1]).toBe('It may not be written or read (EACCES, open).');
	});

	test.each([
		[`Error: ENOSPC: no space left on device, mkdir '${IN_SITE}'`, 'mkdir'],
		[`ENOSPC: no space left on device, rename '${IN_SITE}' -> '/b'`, 'rename'],
	])('is read from the text of an error where nothing else is left of it: %s', (line, doing) => {
		const text = `Build failed with 1 error:\n\n[plugin vite:prepare-out-dir]\n${line}\n    at a (b.js:1:2)`;
		expect(told(new Error(text))).toEqual([
			'dist.tmp-1/a/all',
			`The disk is full (ENOSPC, ${doing}).`,
			FULL,
		]);
	});

	test.runIf(process.platform === 'linux').each([
		['Failed to write file in', 28, 'The disk is full (ENOSPC, write).'],
		['Could not create directory for output chunks:', 30, 'The disk is read-only (EROFS, mkdir).'],
	])('of the bundler itself is read from its text: %s', (tried, number, message) => {
		const text = `Build failed with 1 error:\n\nSomething went wrong\n${tried} ${IN_SITE}\n\nCaused by:\n    Words of the system (os error ${number})\n\nStack backtrace:\n`;
		expect(told(new Error(text))?.slice(0, 2)).toEqual(['dist.tmp-1/a/all', message]);
	});

	test('that names no path is given the one that was worked on', () => {
		const path = join(ROOT, 'dist.lock');
		const write = (error: Error) => () =>
			naming(path, () => {
				throw error;
			});
		expect(write(refused('ENOSPC'))).toThrow(expect.objectContaining({ path }));
		expect(write(refused('ENOSPC', 'other'))).toThrow(expect.objectContaining({ path: 'other' }));
		expect(naming(path, () => 1)).toBe(1);
		const outer = Object.assign(new Error('outer', { cause: refused('ENOSPC') }), { path });
		expect(told(outer)?.[0]).toBe('dist.lock');
	});

	test('elsewhere than in the workspace is named as it is', () => {
		const path = join('/', 'home', 'survey2', 'a');
		expect(told(refused('EROFS', path))?.[0]).toBe(path);
		expect(told(refused('EROFS', join(ROOT, '..a')))?.[0]).toBe('..a');
		expect(told(refused('EROFS', ROOT))?.[0]).toBe('.');
	});

	test.each([
		new Error('of our own'),
		'a text',
		Object.assign(new Error('ERR'), { code: 'ERR_MODULE_NOT_FOUND' }),
		Object.assign(new Error('no call'), { code: 'ENOSPC' }),
		new Error("The answer was EFFORT: very low, open 'door'"),
		new Error("EFFORT: very low, open 'door'"),
		new Error("He wrote ENOSPC: no space, mkdir '/a'"),
		new Error('Failed to write file in /a'),
	])('is none of these: %s', (error) => {
		expect(diskProblem(ROOT, error)).toBeNull();
	});

	test('ends where errors hold one another', () => {
		const one = new Error('one');
		const other = new Error('other', { cause: one });
		one.cause = other;
		expect(diskProblem(ROOT, one)).toBeNull();
	});

	test('a port that is taken is none of the disk', () => {
		const taken = Object.assign(new Error('in use'), { code: 'EADDRINUSE', syscall: 'listen' });
		expect(diskProblem(ROOT, taken)).toBeNull();
	});
});
