import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newBuildFolder } from '../../src/workspace/build-folder.ts';
import { takeBuildLock, type BuildLock } from '../../src/workspace/build-lock.ts';
import { siteFiles } from '../../src/workspace/site-files.ts';
import { writeManifest } from '../../src/workspace/site-manifest.ts';
import { changeFile, filesUnder } from './small-workspace.ts';

const NOON = new Date(Date.UTC(2026, 8, 28, 12));

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'kaiku-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function taken(): BuildLock {
	const lock = takeBuildLock(root, NOON);
	if ('rule' in lock) throw new Error(lock.message);
	return lock;
}

describe('the lock of a build', () => {
	test('holds the process and the time, keeps a second build away, and goes', () => {
		const lock = taken();
		expect(JSON.parse(readFileSync(join(root, 'dist.lock'), 'utf8'))).toEqual({
			pid: process.pid,
			since: '2026-09-28T12:00:00.000Z',
		});
		expect(takeBuildLock(root, NOON)).toMatchObject({
			severity: 'error',
			rule: 'build-is-running',
			message: `Another build of this workspace is running (process ${process.pid}, since 2026-09-28T12:00:00.000Z).`,
		});
		lock.release();
		expect(existsSync(join(root, 'dist.lock'))).toBe(false);
		expect(taken().stale).toBeNull();
	});

	test.each([
		['of a process that is gone', () => spawnSync(process.execPath, ['-e', '']).pid],
		['that was not written to its end', () => null],
	])('one %s is taken over and explained', (_, pidOf) => {
		const pid = pidOf();
		const text = pid === null ? '' : JSON.stringify({ pid, since: '2026-09-27T10:00:00.000Z' });
		changeFile(root, 'dist.lock', text);
		expect(taken().stale).toMatchObject({ severity: 'note', rule: 'stale-lock' });
	});
});

describe('what earlier builds left behind', () => {
	test('is removed', () => {
		changeFile(root, 'dist/a.html', 'site');
		changeFile(root, 'dist.tmp-1/a.html', 'half');
		changeFile(root, 'dist.tmp-1.old/a.html', 'older');
		expect(newBuildFolder(root).problems).toEqual([]);
		expect([...filesUnder(root, '.').keys()]).toEqual(['dist/a.html']);
	});

	test('is put back where it is the only site there is', () => {
		changeFile(root, 'dist.tmp-1/a.html', 'new');
		changeFile(root, 'dist.tmp-1.old/a.html', 'site');
		expect(newBuildFolder(root).problems).toMatchObject([{ rule: 'site-put-back' }]);
		expect([...filesUnder(root, '.')]).toEqual([['dist/a.html', 'site']]);
	});
});

describe('a finished site', () => {
	test('has a manifest of every file with its size and sha256, in order', () => {
		changeFile(root, 'b.html', 'b');
		changeFile(root, 'a/c.css', '');
		const { files, problems } = siteFiles(root, 'dist/x/all');
		expect(problems).toEqual([]);
		const hash = writeManifest(root, files);
		const text = readFileSync(join(root, 'manifest.json'), 'utf8');
		expect(JSON.parse(text)).toEqual({
			schema: 1,
			files: [
				{
					path: 'a/c.css',
					bytes: 0,
					sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
				},
				{
					path: 'b.html',
					bytes: 1,
					sha256: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
				},
			],
		});
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
	});

	test.each(['a.js.map', '.DS_Store', 'data.xlsx', 'a/.hidden/b.html.bak', 'README'])(
		'may not hold %s',
		(path) => {
			changeFile(root, path, '');
			expect(siteFiles(root, 'dist/x/all').problems).toMatchObject([
				{ rule: 'unexpected-file', file: `dist/x/all/${path}` },
			]);
		},
	);
});
