import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { removeWorkspace, smallWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';
import { runKaiku } from './run-kaiku.ts';

const root = writeWorkspace(smallWorkspace());
afterAll(() => removeWorkspace(root));

const pdf = (...words: readonly string[]) => runKaiku('pdf', ...words, '--workspace', root);

const told = async (...words: readonly string[]) =>
	(await pdf('small-report', ...words)).told.join(' ');

test('a report is printed from its built pages: without them the way there is told', async () => {
	const { code, out, told: said } = await pdf('small-report');
	expect({ code, out }).toEqual({ code: 1, out: [] });
	expect(said.join(' ')).toContain('No site of this report is built yet');
	expect((await pdf('smal-report')).told.join(' ')).toContain('Use one of: small-report.');
});

test('what is not there is told with what is: audience, language, version, browser', async () => {
	const site = join(root, 'dist', 'small', 'all');
	const version = join(site, 'en', 'small-report', 'v1');
	mkdirSync(version, { recursive: true });
	writeFileSync(join(site, 'index.html'), '');
	expect(await told('--audience', 'board')).toContain('Use one of: all.');
	expect(await told('--language', 'sv')).toContain('Use one of: en.');
	expect(await told('v9')).toContain('There is no version "v9".');
});

test('where no browser is installed that is said, with what to install', async () => {
	vi.stubEnv('CHROMIUM', '/no/such/browser');
	const version = join(root, 'dist/small/all/en/small-report/v2026-q2');
	mkdirSync(version, { recursive: true });
	writeFileSync(join(version, 'cover.html'), '');
	const { code, told: said } = await pdf('small-report');
	vi.unstubAllEnvs();
	expect(code).toBe(1);
	expect(said.join(' ')).toContain('Install Chromium, Chrome or Edge');
});
