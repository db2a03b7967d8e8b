import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffMarkdown } from '../../src/cli/diff-markdown.ts';
import { main } from '../../src/cli/main.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { diffEditions } from '../../src/versions/version-diff.ts';
import { readEditionFolder } from '../../src/workspace/edition-folder.ts';
import { storeSnapshot } from '../../src/workspace/stored-snapshot.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
} from '../workspace/small-workspace.ts';
import { runKaiku, type Ended } from './run-kaiku.ts';

const FOLDER = 'reports/small-report/v2026-q2';
const FIRST = 'v2026-q1';

let root = '';

/** Two versions in git: the newer changed one answer and one sentence after its first commit. */
beforeAll(async () => {
	const changed = withEdit(smallWorkspace(), 'data/small/q2.csv', '12:00:00,8,', '12:00:00,2,');
	root = writeWorkspace(smallWorkspace());
	changeFile(
		root,
		`reports/small-report/${FIRST}/version.yaml`,
		'schema: 1\nstatus: draft\ndate: 2026-03-15\nwaves: [2026-q1]\n',
	);
	await store();
	git('init', '-q');
	git('add', '-A');
	git('-c', 'user.name=n', '-c', 'user.email=n@example.org', 'commit', '-qm', 'first');
	cpSync(join(root, FOLDER), join(root, 'kept'), { recursive: true });
	changeFile(root, 'data/small/q2.csv', changed['data/small/q2.csv'] ?? '');
	const page = smallWorkspace()[`${FOLDER}/index.en.mdx`] ?? '';
	changeFile(root, `${FOLDER}/index.en.mdx`, page.replace('The score is', 'Our score is'));
});
afterAll(() => removeWorkspace(root));

async function store(): Promise<void> {
	const { versions } = await compileWorkspace(root);
	for (const { version, snapshot } of versions) storeSnapshot(root, version.folder, snapshot);
}

function git(...words: readonly string[]): void {
	execFileSync('git', [...words], { cwd: root, stdio: 'ignore' });
}

function diff(...words: readonly string[]): Promise<Ended> {
	return runKaiku('diff', 'small-report', ...words, '--workspace', root);
}

interface Line {
	readonly id: string;
	readonly kind: string;
	readonly from: unknown;
	readonly to: unknown;
	readonly verdict: string;
	readonly causes: readonly string[];
}

function parsed({ out }: Ended): readonly Line[] {
	return out.map((line) => JSON.parse(line) as Line);
}

describe('kaiku diff', () => {
	test('compares with a revision of git, without a checkout', async () => {
		const ended = await diff('HEAD', 'v2026-q2', '--json');
		expect(ended).toMatchObject({ code: 0, told: [] });
		const lines = parsed(ended);
		expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'kind', 'from', 'to', 'verdict', 'causes']);
		const score = lines.find(({ id }) => id === 'nps:recommend|relation=customer|wave=2026-q2');
		expect(score).toMatchObject({
			kind: 'changed',
			from: { status: 'full', n: 36 },
			to: { status: 'full', n: 36 },
			verdict: 'cannot-be-said',
			causes: ['answers'],
		});
		expect(lines.at(-1)).toMatchObject({
			id: 'commentary:index.en.mdx',
			kind: 'changed',
			verdict: '',
			causes: ['commentary'],
		});
	});

	test('compares with a folder the same as with the revision that it was copied from', async () => {
		const [folder, revision] = [
			await diff('kept', 'v2026-q2', '--json'),
			await diff('HEAD:v2026-q2', 'v2026-q2', '--json'),
		];
		expect(folder).toEqual(revision);
		expect((await diff('kept/snapshot', 'kept', '--json')).out).toEqual([]);
	});

	test('compares two versions, with the verdict that the newer one published', async () => {
		const lines = parsed(await diff(FIRST, 'v2026-q2', '--json'));
		const facts = await runKaiku(
			'facts',
			'small-report',
			'v2026-q2',
			'--json',
			'--workspace',
			root,
		);
		const verdicts = new Map(
			facts.out.map((line) => {
				const { id, verdict } = JSON.parse(line) as Line;
				return [id, verdict];
			}),
		);
		const changed = lines.filter(({ kind }) => kind === 'changed');
		const compared = changed.filter(({ id }) => verdicts.get(`${id}|against=wave.2026-q1`));
		expect(compared.length).toBeGreaterThan(0);
		for (const { id, verdict } of compared)
			expect(verdict).toBe(verdicts.get(`${id}|against=wave.2026-q1`));
	});

	test('tells a person what cannot be said, and why', async () => {
		const text = (await diff('HEAD', 'v2026-q2')).out.join('\n');
		expect(text).toContain('Cannot be said: not compared when published');
		expect(text).toMatch(/answers +\d+ numbers\n +file q2\.csv: sha256 \w{12} → sha256 \w{12}/);
		expect(text).toMatch(/NPS, recommend, 2026-Q2 .*\[answers\]/);
		expect(text).toMatch(/commentary +commentary:index\.en\.mdx: “The” → “Our”/);
		expect(text).not.toContain(root);
	});

	test('says so where nothing differs', async () => {
		const ended = await diff('v2026-q2', 'v2026-q2');
		expect(ended).toEqual({ code: 0, out: ['v2026-q2 → v2026-q2: nothing differs.'], told: [] });
	});

	test('is no wider than the screen, and has colours only there', async () => {
		const out: string[] = [];
		const screen = { width: 60, isColoured: true };
		const terminal = { out: (line: string) => out.push(line), tell: () => 0, screen };
		await main(['diff', 'small-report', FIRST, 'v2026-q2', '--workspace', root], terminal);
		const plain = out.map((line) => stripVTControlCharacters(line));
		expect(plain.filter((line) => Array.from(line).length > 60)).toEqual([]);
		expect(out.join('')).toContain('\u001B[1m');
		expect((await diff(FIRST, 'v2026-q2')).out.join('')).not.toContain('\u001B');
	});

	test('writes Markdown for a pull request', async () => {
		const { out } = await diff('HEAD', 'v2026-q2', '--markdown');
		const [text = ''] = out;
		expect(out).toHaveLength(1);
		expect(text).toMatch(/^## small-report: HEAD → v2026-q2\n\n/);
		expect(text).toContain('| Cause | Numbers | Evidence |\n| --- | --- | --- |\n| `answers` |');
		expect(text).toContain('### Cannot be said: not compared when published');
	});

	test('writes no more of it than a comment takes, what moved first', () => {
		const [from, to] = ['v2026-q2', 'v2026-q3'].map((version) => {
			const { snapshot } = readEditionFolder(join('reports/havukka-relationship', version));
			if (snapshot === null || 'rule' in snapshot) throw new Error(version);
			return { snapshot, commentary: new Map<string, string>() };
		});
		if (!from || !to) throw new Error('no sample');
		const differs = diffEditions(from, to);
		const compared = { from: 'v2026-q2', to: 'v2026-q3', diff: differs, snapshot: to.snapshot };
		const text = diffMarkdown(compared);
		expect(Buffer.byteLength(text)).toBeLessThan(60_000);
		const moved = differs.facts.filter(({ verdict }) => verdict === 'up' || verdict === 'down');
		expect(moved.length).toBeGreaterThan(3);
		expect(text).toContain(`### Moved: ${moved.length}\n`);
		expect(text.indexOf('### Moved')).toBeLessThan(text.indexOf('### No clear change'));
	});

	test('shows nothing of a version that was withdrawn, from wherever it is asked for', async () => {
		const file = `reports/small-report/${FIRST}/withdrawn.yaml`;
		changeFile(root, file, 'date: 2026-06-20\nreason: error\n');
		const names = [FIRST, `reports/small-report/${FIRST}`, `HEAD:${FIRST}`];
		const ended = await Promise.all(names.map((name) => diff(name, 'v2026-q2', '--json')));
		rmSync(join(root, file));
		for (const { code, out, told } of ended) {
			expect({ code, out }).toEqual({ code: 1, out: [] });
			expect(told.join('\n')).toContain('[withdrawn]');
		}
	});

	test('lists the names that are there where one is not', async () => {
		const ended = await diff('v2026-q9', 'v2026-q2');
		expect(ended.code).toBe(1);
		expect(ended.out).toEqual([]);
		expect(ended.told.join('\n')).toContain('Known: v2026-q2, v2026-q1.');
		expect((await diff('--', '--upload-pack=x', 'v2026-q2')).code).not.toBe(0);
	});
});
