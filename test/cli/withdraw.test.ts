import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const REPORT = 'reports/small-report';
const FILE = `${REPORT}/v2026-q1/withdrawn.yaml`;
const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

/** The small workspace with a version before the one it has, which is read against it. */
function two(status = 'draft'): WorkspaceFiles {
	return {
		...smallWorkspace(),
		[`${REPORT}/v2026-q1/version.yaml`]: `schema: 1\nstatus: ${status}\ndate: 2026-03-15\nwaves: [2026-q1]\n`,
		[`${REPORT}/v2026-q2/version.yaml`]:
			'schema: 1\nstatus: draft\ndate: 2026-06-15\nwaves: [2026-q2, 2026-q1]\ncompare: v2026-q1\n',
	};
}

function write(files: WorkspaceFiles): string {
	const root = writeWorkspace(files);
	roots.push(root);
	return root;
}

/** Runs a command on 1 July 2026. */
async function run(root: string, ...words: readonly string[]) {
	const out: string[] = [];
	const lines: string[] = [];
	const terminal = {
		out: (line: string) => void out.push(line),
		tell: (line: string) => void lines.push(line),
	};
	const code = await main([...words, '--workspace', root], terminal, () => '2026-07-01');
	for (const line of [...out, ...lines]) expect(line).not.toContain(root);
	return { code, out, told: lines.join('\n') };
}

const withdraw = (root: string, ...words: readonly string[]) =>
	run(root, 'withdraw', 'small-report', ...words);

function written(root: string): string | null {
	const path = join(root, FILE);
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

test.each(['draft', 'reviewed', 'released'])(
	'a %s version is withdrawn by one file with day, reason and successor, and nothing else changes',
	async (status) => {
		const root = write(two(status));
		const before = filesUnder(root, '.');
		const words = ['v2026-q1', '--reason', 'error', '--successor', 'v2026-q2'];
		const { code, out, told } = await withdraw(root, ...words);
		expect({ code, out }).toEqual({ code: 0, out: [FILE] });
		expect(written(root)).toBe('date: 2026-07-01\nreason: error\nsuccessor: v2026-q2\n');
		expect(filesUnder(root, '.')).toEqual(new Map([...before, [FILE, written(root) ?? '']]));
		expect(told).toContain(`${REPORT}/v2026-q2/version.yaml names it in "compare"`);
	},
);

test('what is written is read as it was meant', async () => {
	const root = write(two());
	await withdraw(root, 'v2026-q1', '--reason', 'erasure');
	const { workspace, problems } = readWorkspace(root);
	const versions = workspace.reports[0]?.versions ?? [];
	expect(versions.map(({ id, withdrawn }) => [id, withdrawn?.date, withdrawn?.reason])).toEqual([
		['v2026-q2', undefined, undefined],
		['v2026-q1', '2026-07-01', 'erasure'],
	]);
	expect(problems.map(({ rule }) => rule)).toEqual(['compare-with-withdrawn']);
});

test('a successor that is withdrawn later hands the reader on to its own', async () => {
	const root = write({
		...two(),
		[`${REPORT}/v2026-q3/version.yaml`]:
			'schema: 1\nstatus: draft\ndate: 2026-06-20\nwaves: [2026-q2]\n',
	});
	await withdraw(root, 'v2026-q1', '--reason', 'error', '--successor', 'v2026-q2');
	await withdraw(root, 'v2026-q2', '--reason', 'error', '--successor', 'v2026-q3');
	const { told } = await run(root, 'facts', 'small-report', 'v2026-q1');
	expect(told).toContain('Read v2026-q3 in its place.');
});

describe('refused, with nothing written:', () => {
	test('a version that is withdrawn already', async () => {
		const root = write(two());
		await withdraw(root, 'v2026-q1', '--reason', 'error');
		const { code, out, told } = await withdraw(root, 'v2026-q1', '--reason', 'erasure');
		expect({ code, out }).toEqual({ code: 1, out: [] });
		expect(told).toContain('was withdrawn on 2026-07-01 already');
		expect(written(root)).toContain('reason: error');
	});

	test('a version whose withdrawn.yaml is not in order', async () => {
		const root = write({ ...two(), [FILE]: 'date: yesterday\n' });
		expect((await withdraw(root, 'v2026-q1', '--reason', 'error')).code).toBe(1);
		expect(written(root)).toBe('date: yesterday\n');
	});

	test.each([
		[['smal-report', 'v2026-q1'], 'unknown-report', 'small-report'],
		[['small-report', 'v2026-q7'], 'unknown-version', 'v2026-q'],
	])('%j, with the names that are like it', async (words, rule, known) => {
		const root = write(two());
		const { code, told } = await run(root, 'withdraw', ...words, '--reason', 'error');
		expect(code).toBe(1);
		expect(told).toContain(`[${rule}]`);
		expect(told).toContain(`Use one of: ${known}`);
		expect(written(root)).toBeNull();
	});

	test.each([
		['v2026-q9', 'There is no version "v2026-q9"'],
		['v2026-q1', 'cannot be read in its own place'],
	])('the successor %s', async (successor, why) => {
		const root = write(two());
		const words = ['v2026-q1', '--reason', 'error', '--successor', successor];
		const { code, told } = await withdraw(root, ...words);
		expect(code).toBe(1);
		expect(told).toContain(why);
		expect(told).toContain('Use one of: v2026-q2.');
		expect(written(root)).toBeNull();
	});

	test('a successor that is withdrawn itself', async () => {
		const root = write(two());
		await withdraw(root, 'v2026-q2', '--reason', 'error');
		const words = ['v2026-q1', '--reason', 'error', '--successor', 'v2026-q2'];
		const { code, told } = await withdraw(root, ...words);
		expect(code).toBe(1);
		expect(told).toContain('v2026-q2 was withdrawn itself, on 2026-07-01');
	});

	test.each([[['v2026-q1']], [['v2026-q1', '--reason', 'mood']]])(
		'%j, as wrong usage',
		async (words) => {
			const root = write(two());
			expect((await withdraw(root, ...words)).code).toBe(2);
			expect(written(root)).toBeNull();
		},
	);
});

describe('facts of a withdrawn version', () => {
	test('are refused with day, reason and successor, and the newest that stands is the newest', async () => {
		const root = write(two());
		const words = ['v2026-q2', '--reason', 'erasure', '--successor', 'v2026-q1'];
		await withdraw(root, ...words);
		const refused = await run(root, 'facts', 'small-report', 'v2026-q2');
		expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: [] });
		expect(refused.told).toContain('withdrawn on 2026-07-01');
		expect(refused.told).toContain('had to be erased');
		expect(refused.told).toContain('Read v2026-q1 in its place.');
		const newest = await run(root, 'facts', 'small-report');
		expect(newest.code).toBe(0);
		expect(newest.out.join('\n')).toContain('wave=2026-q1');
		expect(newest.out.join('\n')).not.toContain('wave=2026-q2');
	});

	test('are refused too where no version stands', async () => {
		const root = write(two());
		await withdraw(root, 'v2026-q1', '--reason', 'error');
		await withdraw(root, 'v2026-q2', '--reason', 'error');
		const { code, told } = await run(root, 'facts', 'small-report');
		expect(code).toBe(1);
		expect(told).toContain('The version v2026-q2 was withdrawn');
	});
});

test('commentary of a withdrawn version is not held to its facts any more', async () => {
	const root = write(two());
	changeFile(
		root,
		`${REPORT}/v2026-q2/index.en.mdx`,
		'---\nauthor: The editors\nstatus: draft\n---\n\n# <Fact id="no-such-fact" />\n',
	);
	expect((await run(root, 'check')).code).toBe(1);
	await withdraw(root, 'v2026-q2', '--reason', 'error');
	expect((await run(root, 'check')).code).toBe(0);
});
