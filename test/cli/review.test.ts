import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';
import { runKaiku } from './run-kaiku.ts';

const VERSION = 'reports/small-report/v2026-q2';
const FILE = `${VERSION}/index.en.mdx`;
const NPS = 'nps:recommend|relation=customer|wave=2026-q2';
const Q2 = 'data/small/q2.csv';
const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

function workspace(): string {
	const root = writeWorkspace(smallWorkspace());
	roots.push(root);
	return root;
}

const run = (root: string, ...words: readonly string[]) => runKaiku(...words, '--workspace', root);
const review = (root: string, ...files: readonly string[]) =>
	run(root, 'review', 'small-report', 'v2026-q2', ...files);
const textOf = (root: string, file = FILE) => readFileSync(join(root, file), 'utf8');

/** Lets these persons answer 0 in the second wave. */
function answerNought(root: string, ...persons: readonly string[]): void {
	const rows = textOf(root, Q2)
		.split('\n')
		.map((row) =>
			persons.includes(row.slice(0, 3)) ? row.replace(/,\d+,([^,]+)$/u, ',0,$1') : row,
		);
	changeFile(root, Q2, rows.join('\n'));
}

describe('review', () => {
	test('writes status, hash and the facts themselves into the front matter and nothing else', async () => {
		const root = workspace();
		const before = textOf(root);
		expect(await review(root, 'index.en.mdx')).toMatchObject({ code: 0, out: [FILE] });
		const after = textOf(root);
		expect(after.slice(after.indexOf('\n---', 3))).toBe(before.slice(before.indexOf('\n---', 3)));
		expect(after).toMatch(
			/^---\nauthor: The editors\nstatus: reviewed\nfacts: [0-9a-f]{16}\nreviewed:\n {2}nps:recommend\|relation=customer\|wave=2026-q2: \d+ \(-?\d+…\d+\) n 36 full\n---\n/u,
		);
		await review(root, FILE);
		expect(textOf(root)).toBe(after);
		const { told } = await run(root, 'claims', 'small-report');
		expect(told.join('\n')).toContain(`${FILE}  reviewed  facts: `);
	});

	test('later tells of each number what it was and what it is, in check and claims', async () => {
		const root = workspace();
		await review(root, '--all');
		answerNought(root, 'r00', 'r01', 'r02');
		const change = /wave=2026-q2: NPS \S+\s\([^)]+\), n 36.* → NPS \S+\s\([^)]+\), n 36/u;
		const { out } = await run(root, 'check');
		const warning = out.concat((await run(root, 'check')).told).join('\n');
		expect(warning).toMatch(change);
		expect(warning).toContain('kaiku review small-report v2026-q2 index.en.mdx');
		const { told } = await run(root, 'claims', 'small-report');
		expect(told.join('\n')).toContain('needs review');
		expect(told.join('\n')).toMatch(change);
		await review(root, 'index.en.mdx');
		expect((await run(root, 'claims', 'small-report')).told.join('\n')).not.toContain(
			'needs review',
		);
	});

	test('holds commentary carried to the next wave against the wave before', async () => {
		const root = workspace();
		await review(root, '--all');
		const words = ['v2026-q1', '--date', '2026-07-15', '--waves', '2026-q1'];
		await run(root, 'new-version', 'small-report', ...words);
		const { told } = await run(root, 'claims', 'small-report', 'v2026-q1');
		expect(told.join('\n')).toMatch(/wave=2026-q1: NPS \S+\s.* \(2026-q2\) → NPS/u);
	});

	test('says only that facts changed where the hash was set by hand', async () => {
		const root = workspace();
		await review(root, '--all');
		changeFile(root, FILE, textOf(root).replace(/facts: \w+/u, 'facts: 0123456789abcdef'));
		const { out, told } = await run(root, 'check');
		expect([...out, ...told].join('\n')).toContain('since it was reviewed; now:');
	});

	test.each([
		[['indx.en.mdx'], 1, '[unknown-commentary]'],
		[[], 2, 'or give --all'],
	])('of %j is refused and writes nothing', async (files, code, words) => {
		const root = workspace();
		const before = filesUnder(root, '.');
		const ended = await review(root, ...files);
		expect(ended.code).toBe(code);
		expect(ended.told.join('\n')).toContain(words);
		expect(filesUnder(root, '.')).toEqual(before);
	});

	test('of words whose claim the facts do not carry is refused', async () => {
		const root = workspace();
		const claim = `<Claim says="fell" fact="${NPS}">It fell.</Claim>`;
		changeFile(root, FILE, `${textOf(root)}\n${claim}\n`);
		const ended = await review(root, 'index.en.mdx');
		expect(ended.code).toBe(1);
		expect(ended.told.join('\n')).toContain('claim-');
		expect(textOf(root)).toContain('status: draft');
	});

	test('of a released version is refused', async () => {
		const root = workspace();
		await review(root, '--all');
		await run(root, 'release', 'small-report', 'v2026-q2');
		const before = filesUnder(root, VERSION);
		expect((await review(root, '--all')).told.join('\n')).toContain('[released-before]');
		expect(filesUnder(root, VERSION)).toEqual(before);
	});
});

test('reviewed facts that somebody wrote by hand are refused with their line', async () => {
	const root = workspace();
	const text = textOf(root).replace(
		'status: draft',
		'status: draft\nreviewed:\n  nps:recommend: a lot',
	);
	changeFile(root, FILE, text);
	const { code, out, told } = await run(root, 'check');
	expect(code).toBe(1);
	expect([...out, ...told].join('\n')).toContain('[reviewed-form]');
});
