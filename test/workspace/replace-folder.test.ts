import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../src/workspace/replace-folder.ts';
import { changeFile, filesUnder } from './small-workspace.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'kaiku-'));
	changeFile(root, 'dist/old.html', 'old');
	changeFile(root, 'dist.tmp-1/new.html', 'new');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the finished folder takes the place of the old one whole, and nothing is left beside it', () => {
	replaceFolder(join(root, 'dist.tmp-1'), join(root, 'dist'));
	expect(Object.fromEntries(filesUnder(root, '.'))).toEqual({ 'dist/new.html': 'new' });
});

test('there need not be an old one', () => {
	rmSync(join(root, 'dist'), { recursive: true });
	replaceFolder(join(root, 'dist.tmp-1'), join(root, 'dist'));
	expect(Object.fromEntries(filesUnder(root, '.'))).toEqual({ 'dist/new.html': 'new' });
});

test('the old one comes back where the change fails half-way', () => {
	expect(() => replaceFolder(join(root, 'nowhere'), join(root, 'dist'))).toThrow('ENOENT');
	expect(filesUnder(root, 'dist')).toEqual(new Map([['old.html', 'old']]));
});
