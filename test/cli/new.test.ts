import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { RULES } from '../../src/rules/index.ts';
import { sampleTemplate } from '../../src/workspace/templates/sample-template.ts';
import { listFiles } from '../../src/workspace/list-folder.ts';
import type { Ended } from './run-kaiku.ts';

const TODAY = '2026-11-22';

let place = '';
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'kaiku-new-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Runs one command on a day of its own, from the place. */
async function run(...words: readonly string[]): Promise<Ended> {
	const [out, told]: [string[], string[]] = [[], []];
	const terminal = {
		out: (line: string) => out.push(line),
		tell: (line: string) => told.push(line),
	};
	return { code: await main(words, terminal, () => TODAY), out, told };
}

const newIn = (name: string, ...words: readonly string[]) =>
	run('new', name, '--workspace', place, ...words);

const OF_PAGES: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

const SURVEY = 'data/survey/study.yaml';

/** What is doubtful or wrong, the rules of pages aside: a new workspace has neither frame nor reasons yet. */
async function rulesIn(folder: string): Promise<readonly string[]> {
	const { out } = await run('check', folder, '--json');
	return out
		.map((line) => JSON.parse(line) as { readonly rule: string; readonly severity: string })
		.filter(({ severity, rule }) => severity !== 'note' && !OF_PAGES.has(rule))
		.map(({ rule }) => rule);
}

describe('a new workspace', () => {
	test('has all that it needs but an export, which is all that check misses', async () => {
		const { code, out, told } = await newIn('Ääni & Valo');
		const folder = join(place, 'Ääni & Valo');
		expect(code).toBe(0);
		expect(out).toEqual([
			'.gitignore',
			'.gitattributes',
			'README.md',
			SURVEY,
			'reports/survey/report.yaml',
			'reports/survey/v2026-q4/version.yaml',
		]);
		expect(told.join('\n')).toContain('kaiku init survey');
		const report = readFileSync(join(folder, 'reports/survey/report.yaml'), 'utf8');
		expect(report).toContain('client: aani-valo ');
		expect(await rulesIn(folder)).toEqual(['no-snapshot']);
	});

	test('treats exports and snapshots in git as this repository does', async () => {
		await newIn('own');
		const ours = readFileSync(fileURLToPath(new URL('../../.gitattributes', import.meta.url)));
		expect(readFileSync(join(place, 'own', '.gitattributes'))).toEqual(ours);
	});

	test('has its codebook and the waves of its version written by init as long as nobody has changed them', async () => {
		await newIn('own');
		const folder = join(place, 'own');
		const { [`data/survey/2026-q2.csv`]: answers = '' } = sampleTemplate({
			client: 'own',
			date: TODAY,
		});
		writeFileSync(join(folder, 'data/survey/autumn.csv'), answers);
		expect(await run('init', 'survey', '--yes', '--workspace', folder)).toMatchObject({
			code: 0,
			out: [SURVEY, 'reports/survey/v2026-q4/version.yaml'],
		});
		expect(await rulesIn(folder)).toEqual([]);
		const written = readFileSync(join(folder, SURVEY), 'utf8');
		expect(written).toContain('autumn.csv');
		expect(listFiles(join(folder, 'data'))).toEqual(['survey/autumn.csv', 'survey/study.yaml']);
		expect((await run('init', 'survey', '--yes', '--workspace', folder)).code).toBe(1);
		expect(readFileSync(join(folder, SURVEY), 'utf8')).toBe(written);
	});

	test('of the sample is right and has numbers at once', async () => {
		expect((await newIn('tried', '--template', 'sample')).code).toBe(0);
		const folder = join(place, 'tried');
		expect(await rulesIn(folder)).toEqual([]);
		const { code, out } = await run('facts', 'survey', '--json', '--workspace', folder);
		expect(code).toBe(0);
		const facts = out.map((line) => JSON.parse(line) as { readonly status: string });
		expect(facts.filter(({ status }) => status === 'full').length).toBeGreaterThan(30);
	});

	test('may be begun in a repository that was just made, and nowhere where something lies', async () => {
		mkdirSync(join(place, 'cloned', '.git'), { recursive: true });
		expect((await newIn('cloned')).code).toBe(0);
		const before = readFileSync(join(place, 'cloned', SURVEY), 'utf8');
		const again = await newIn('cloned', '--template', 'sample');
		expect(again).toMatchObject({ code: 1, out: [] });
		expect(again.told.join('\n')).toContain('[folder-not-empty]');
		expect(readFileSync(join(place, 'cloned', SURVEY), 'utf8')).toBe(before);
		writeFileSync(join(place, 'file'), '');
		expect((await newIn('file')).told.join('\n')).toContain('That is a file');
	});

	test('is of a template that there is', async () => {
		const { code, told } = await newIn('own', '--template', 'large');
		expect(code).toBe(2);
		expect(told.join('\n')).toContain('minimal, sample');
		expect(existsSync(join(place, 'own'))).toBe(false);
	});
});
