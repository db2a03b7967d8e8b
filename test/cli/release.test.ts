import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	withReaders,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const REPORT = 'reports/small-report';
const VERSION = `${REPORT}/v2026-q2`;
const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

/** The small workspace with its commentary reviewed, unless told otherwise. */
function workspace(status = 'reviewed'): string {
	const files = withReaders(smallWorkspace());
	const commentary = files[`${VERSION}/index.en.mdx`] ?? '';
	const root = writeWorkspace({
		...files,
		[`${VERSION}/index.en.mdx`]: commentary.replace('status: draft', `status: ${status}`),
		[`${VERSION}/version.yaml`]:
			'# The second quarter\nschema: 1\nstatus: reviewed # by the editors\ndate: 2026-06-15\nwaves: [2026-q2, 2026-q1]\n',
		[`${REPORT}/events.yaml`]: '- {id: move, date: 2026-04-01, title: {en: A move, fi: Muutto}}\n',
	});
	roots.push(root);
	return root;
}

/** Changes one text of a file. */
function edit(root: string, file: string, from: string, to: string): void {
	changeFile(root, file, readFileSync(join(root, file), 'utf8').replaceAll(from, to));
}

async function run(root: string, ...words: readonly string[]) {
	const out: string[] = [];
	const lines: string[] = [];
	const terminal = {
		out: (line: string) => void out.push(line),
		tell: (line: string) => void lines.push(line),
	};
	const code = await main([...words, '--workspace', root], terminal, () => '2026-07-01');
	return { code, out, told: lines.join('\n') };
}

const release = (root: string) => run(root, 'release', 'small-report', 'v2026-q2');
const verify = (root: string) => run(root, 'verify', VERSION);

test('a release freezes the snapshot, the settings and the status, and keeps every comment', async () => {
	const root = workspace();
	const { code, out } = await release(root);
	expect({ code, out }).toEqual({ code: 0, out: [VERSION] });
	const files = [...filesUnder(root, VERSION).keys()];
	for (const name of [
		'snapshot/facts.csv',
		'frozen/report.yaml',
		'frozen/events.yaml',
		'manifest.json',
	])
		expect(files.some((file) => file.endsWith(name))).toBe(true);
	expect(readFileSync(join(root, VERSION, 'version.yaml'), 'utf8')).toBe(
		'# The second quarter\nschema: 1\nstatus: released # by the editors\ndate: 2026-06-15\nwaves: [2026-q2, 2026-q1]\n',
	);
	expect(existsSync(join(root, 'data/small/.kaiku/ledger-small-report-v2026-q2.jsonl'))).toBe(true);
	expect(await verify(root)).toMatchObject({ code: 0 });
});

test.each([
	['changed', (path: string) => appendFileSync(path, ' '), 'snapshot/facts.csv'],
	['gone', (path: string) => rmSync(path), 'index.en.mdx'],
	['added', (path: string) => writeFileSync(path, '---\n---\n'), 'index.fi.mdx'],
	['changed', (path: string) => appendFileSync(path, '\n'), 'frozen/report.yaml'],
])(
	'a file %s after the release is named by verify and refused by check',
	async (_, change, file) => {
		const root = workspace();
		await release(root);
		change(join(root, VERSION, file));
		const verified = await verify(root);
		expect(verified.code).toBe(1);
		expect(verified.told).toContain(`${VERSION}/${file}`);
		const checked = await run(root, 'check', root);
		expect(checked.code).toBe(1);
		expect(checked.told + checked.out.join('\n')).toContain(`${VERSION}/${file}`);
	},
);

test('a withdrawal is the one change that a released version bears', async () => {
	const root = workspace();
	await release(root);
	await run(root, 'withdraw', 'small-report', 'v2026-q2', '--reason', 'error');
	expect(await verify(root)).toMatchObject({ code: 0 });
});

test('an error of the report, a commentary that nobody reviewed, or a second release changes nothing', async () => {
	const wrong = workspace();
	edit(wrong, 'data/small/q2.csv', ',10,', ',11,');
	const draft = workspace('draft');
	const twice = workspace();
	await release(twice);
	for (const [root, rule] of [
		[wrong, 'nps'],
		[draft, 'commentary-not-reviewed'],
		[twice, 'released-before'],
	] as const) {
		const before = filesUnder(root, 'reports');
		const { code, told } = await release(root);
		expect(code).toBe(1);
		expect(told).toContain(rule);
		expect(filesUnder(root, 'reports')).toEqual(before);
	}
});

test('a release that nobody has signed off is warned of, a signed one is not', async () => {
	const open = await release(workspace());
	expect(open.told).toContain('released-unsigned');
	const root = workspace();
	const version = 'reports/small-report/v2026-q2/version.yaml';
	edit(
		root,
		version,
		'status:',
		'signed: [{role: {en: Managing director}, date: 2026-06-14}]\nstatus:',
	);
	const signed = await release(root);
	expect(signed.told).not.toContain('released-unsigned');
	expect([open.code, signed.code]).toEqual([0, 0]);
});

test('a released version keeps its facts though data, codebook and report change', async () => {
	const root = workspace();
	await release(root);
	const facts = await run(root, 'facts', 'small-report', 'v2026-q2', '--json');
	const before = filesUnder(root, VERSION);
	edit(root, 'data/small/q2.csv', ',10,', ',1,');
	edit(root, 'data/small/study.yaml', 'Daily user', 'Operator');
	edit(root, `${REPORT}/report.yaml`, 'Small report', 'Other name');
	expect(await run(root, 'facts', 'small-report', 'v2026-q2', '--json')).toEqual(facts);
	expect(filesUnder(root, VERSION)).toEqual(before);
});

test('a status set by hand freezes nothing, and check says so', async () => {
	const root = workspace();
	await release(root);
	rmSync(join(root, VERSION, 'manifest.json'));
	const { code, out } = await run(root, 'check', root);
	expect(code).toBe(0);
	expect(out.join('\n')).toContain('released-unsealed');
});

test('the next version begins as a draft read against the last, its commentary for review', async () => {
	const root = workspace();
	const words = ['v2026-q3', '--date', '2026-09-15', '--waves', '2026-q3, 2026-q2'];
	const { code, out, told } = await run(root, 'new-version', 'small-report', ...words);
	expect({ code, out }).toEqual({ code: 0, out: [`${REPORT}/v2026-q3/version.yaml`] });
	expect(told).toContain(`Needs review: ${REPORT}/v2026-q3/index.en.mdx`);
	const textOf = (name: string) => readFileSync(join(root, REPORT, 'v2026-q3', name), 'utf8');
	expect(textOf('version.yaml')).toBe(
		'schema: 1\nstatus: draft\ndate: 2026-09-15\nwaves: [2026-q3, 2026-q2]\ncompare: v2026-q2\n',
	);
	expect(textOf('index.en.mdx')).toContain('status: draft');
	expect(textOf('index.en.mdx')).toContain('|wave=2026-q3');
	const again = await run(root, 'new-version', 'small-report', ...words);
	expect(again.code).toBe(1);
	expect(again.told).toContain('version-is-there');
});
