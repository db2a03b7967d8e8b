import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { sealSites } from '../../src/pipeline/seal-sites.ts';
import { readText } from '../../src/workspace/read-text.ts';
import { removeWorkspace, smallWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';

/** The file that somebody goes on writing once its first bytes are read. */
const written = vi.hoisted(() => ({ path: '', isOpen: -1 }));

vi.mock('node:fs', async (importActual) => {
	const fs = await importActual<typeof import('node:fs')>();
	const goOn = (): void => {
		fs.appendFileSync(written.path, '\n');
		Object.assign(written, { path: '', isOpen: -1 });
	};
	return {
		...fs,
		readFileSync(...given: Parameters<typeof fs.readFileSync>) {
			const bytes = fs.readFileSync(...given);
			if (given[0] === written.path) goOn();
			return bytes;
		},
		openSync(...given: Parameters<typeof fs.openSync>) {
			const file = fs.openSync(...given);
			if (given[0] === written.path) written.isOpen = file;
			return file;
		},
		readSync(...given: Parameters<typeof fs.readSync>) {
			const length = fs.readSync(...given);
			if (given[0] === written.isOpen && written.path !== '') goOn();
			return length;
		},
	};
});

let root = '';
beforeEach(() => {
	root = writeWorkspace(smallWorkspace());
});
afterEach(() => removeWorkspace(root));

const STUDY = 'data/small/study.yaml';
const COMMENTARY = 'reports/small-report/v2026-q2/index.en.mdx';

test.each([STUDY, 'data/small/q1.csv', COMMENTARY])(
	'%s that changes while it is read stops a build, which names it',
	async (file) => {
		written.path = join(root, file);
		const { problems } = await compileWorkspace(root);
		expect(written.path).toBe('');
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(errors).toMatchObject([
			{ rule: 'changed-while-reading', file, remedy: expect.stringMatching(/^Wait until/) },
		]);
	},
);

test('commentary that changes once it is checked stops a build before its site is sealed', async () => {
	const compiled = await compileWorkspace(root);
	const seal = () => sealSites(root, root, [], compiled, () => {});
	expect(await seal()).toEqual([]);
	appendFileSync(join(root, COMMENTARY), 'More.\n');
	expect(await seal()).toMatchObject([{ rule: 'changed-while-reading', file: COMMENTARY }]);
	rmSync(join(root, COMMENTARY));
	expect(await seal()).toMatchObject([{ rule: 'changed-while-reading', file: COMMENTARY }]);
});

test('a file that changes before it is read is read as it is', () => {
	appendFileSync(join(root, STUDY), '# more\n');
	const { text, problems } = readText(root, STUDY);
	expect(text).toMatch(/# more\n$/);
	expect(problems).toEqual([]);
});
