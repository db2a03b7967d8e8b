import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { removeWorkspace, smallWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';
import { runKaiku } from './run-kaiku.ts';

const KAIKU = `${process.execPath} ${fileURLToPath(new URL('../../bin/kaiku.mjs', import.meta.url))}`;
const UNSHARE = '/usr/bin/unshare';

let root = '';

/** Linux gives a process disks of its own, whoever it runs for, where it is not forbidden to. */
const canMount = existsSync(UNSHARE) && inOwnDisks('mount -t tmpfs none /mnt') === '';
if (!canMount) console.warn('Skipped: this system lets no process mount disks of its own.');

beforeEach(() => {
	root = writeWorkspace(smallWorkspace());
});
afterEach(() => removeWorkspace(root));

/** All that a script of the shell wrote; $ROOT is the workspace. */
function inOwnDisks(script: string): string {
	const words = ['-rm', 'sh', '-c', `exec 2>&1\n${script}`];
	const env = { ...process.env, ROOT: root };
	return spawnSync(UNSHARE, words, { encoding: 'utf8', env }).stdout;
}

const failing = () => {
	throw new Error('a bug');
};

test('where the disk refuses a command its file, that is told with the path, and it ends with 1', async () => {
	symlinkSync(join(root, 'gone', 'exclude.csv'), join(root, 'data/small/exclude.csv'));
	const { code, out, told } = await runKaiku(
		'remove-respondent',
		'small',
		'r01',
		'--workspace',
		root,
	);
	expect({ code, out }).toEqual({ code: 1, out: [] });
	expect(told.slice(0, 2)).toEqual([
		'error  data/small/exclude.csv',
		'       It is not there, or not any more (ENOENT, open). See that it is there and stays, and try again.  [disk]',
	]);
});

test('the path is told from the workspace that a command was given as its argument', async () => {
	rmSync(join(root, 'data/small/study.yaml'));
	mkdirSync(join(root, 'data/small/study.yaml'));
	const { code, told } = await runKaiku('check', root);
	expect(code).toBe(1);
	expect(told.join('\n')).not.toContain(root);
});

test.runIf(canMount)(
	'on a full disk init and remove-respondent tell so, and leave no half-written file',
	() => {
		const text = inOwnDisks(`
			mkdir "$ROOT/disk"
			mount -t tmpfs -o size=1m none "$ROOT/disk"
			cp -r "$ROOT/data" "$ROOT/disk"
			cd "$ROOT/disk"
			mkdir data/other
			cp data/small/q1.csv data/other
			cat /dev/zero > filler
			${KAIKU} init other --yes
			echo "init ended with $?"
			${KAIKU} remove-respondent small r01
			echo "removal ended with $?"
			ls data/other data/small`);
		expect(text).toContain('error  data/other/study.yaml');
		expect(text).toContain('error  data/small/exclude.csv');
		expect(
			text.match(/The disk is full \(ENOSPC, \w+\)\. Make room and try again\./g),
		).toHaveLength(2);
		expect(text).toContain('init ended with 1');
		expect(text).toContain('removal ended with 1');
		expect(text.match(/^study\.yaml$/gm)).toHaveLength(1);
		expect(text).not.toMatch(/^ {4}at /m);
	},
);

test('an error that is no refusal of the disk is a bug and is thrown', async () => {
	await expect(main(['keys'], { out: failing, tell: () => undefined })).rejects.toThrow('a bug');
});
