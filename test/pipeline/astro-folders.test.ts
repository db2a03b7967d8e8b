import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { astroFolders } from '../../src/pipeline/astro-folders.ts';

let place = '';
const made: string[] = [];
beforeEach(() => {
	place = realpathSync(mkdtempSync(join(tmpdir(), 'kaiku-folders-')));
	made.push(place);
});
afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('Astro works in a new folder that is named without links, else pages lose their styles', () => {
	const link = join(place, 'link');
	symlinkSync(place, link, 'junction');
	const { root } = astroFolders(link);
	expect(dirname(root)).toBe(place);
	expect(astroFolders(link).root).not.toBe(root);
});

test('where nothing may be written beside the packages, it works elsewhere and finds them', () => {
	const file = join(place, 'file');
	writeFileSync(file, '');
	const { root } = astroFolders(join(file, 'cache'));
	made.push(root);
	expect(root).toBe(realpathSync(root));
	expect(root.startsWith(place)).toBe(false);
	expect(existsSync(join(root, 'node_modules', 'astro', 'package.json'))).toBe(true);
});

test('what a build left that was killed is taken away; what a living process uses stays', () => {
	const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
	const folders = [`astro-${gone}-a1B2c3`, `astro-${process.ppid}-a1B2c3`, 'astro-a1B2c3', 'other'];
	for (const folder of folders) mkdirSync(join(place, folder, 'cache'), { recursive: true });
	const { root } = astroFolders(place);
	expect(basename(root)).toMatch(new RegExp(`^astro-${process.pid}-`));
	expect(readdirSync(place).toSorted()).toEqual([...folders.slice(1), basename(root)].toSorted());
	expect(astroFolders(place).root).not.toBe(root);
	expect(existsSync(root)).toBe(true);
});
