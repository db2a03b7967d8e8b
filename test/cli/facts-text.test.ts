import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, afterAll, expect, test } from 'vitest';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { storeSnapshot } from '../../src/workspace/stored-snapshot.ts';
import { runKaiku } from './run-kaiku.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const VERSION = 'reports/small-report/v2026-q2';
const FACTS = `${VERSION}/snapshot/facts.csv`;

let root = '';
/** Without what a hook of git tells its programs, which would lead to another repository. */
const env = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
);
const git = (...words: readonly string[]): string =>
	execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@test.invalid', ...words], {
		cwd: root,
		encoding: 'utf8',
		env,
	});

/** Calculates the workspace and commits all but its data. */
async function commitSnapshot(): Promise<void> {
	const { versions } = await compileWorkspace(root);
	const [version] = versions;
	if (version === undefined) throw new Error('the workspace has no version');
	storeSnapshot(root, VERSION, version.snapshot);
	git('add', '.gitattributes', 'reports');
	git('commit', '-qm', 'A version');
}

beforeAll(async () => {
	root = writeWorkspace(smallWorkspace());
	cpSync(join(PROJECT, '.gitattributes'), join(root, '.gitattributes'));
	git('init', '-q', '-b', 'main');
	await commitSnapshot();
});
afterAll(() => removeWorkspace(root));

const changeAnswer = (from: string, to: string): void => {
	const path = 'data/small/q2.csv';
	changeFile(root, path, readFileSync(join(root, path), 'utf8').replace(from, to));
};

test('git diff shows facts by page and metric, each in a line that tells what it is', async () => {
	changeAnswer('12:00:00,8,', '12:00:00,2,');
	git('checkout', '-qb', 'late-answer');
	await commitSnapshot();
	const kaiku = [process.execPath, join(PROJECT, 'bin', 'kaiku.mjs'), 'facts-text'];
	const command = kaiku.map((word) => `'${word.replaceAll('\\', '/')}'`).join(' ');
	git('config', 'diff.kaiku-facts.textconv', command);
	const lines = git('diff', 'main', 'late-answer', '--', FACTS).split('\n');
	expect(lines).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/^@@ .* @@ index: nps:recommend, points \(small\)$|^ index: /),
			expect.stringMatching(
				/^-\s+\d+ {2}\(.*\) +n 36 .*nps:recommend\|relation=customer\|wave=2026-q2/,
			),
			expect.stringMatching(
				/^\+\s+\d+ {2}\(.*\) +n 36 .*nps:recommend\|relation=customer\|wave=2026-q2/,
			),
		]),
	);
});

test('a file that Kaiku did not write so is shown as it is', async () => {
	changeFile(root, 'other.csv', 'id,value\na,1\n');
	const { code, out } = await runKaiku('facts-text', join(root, 'other.csv'));
	expect({ code, out }).toEqual({ code: 0, out: ['id,value\na,1'] });
});

test('two snapshots are not merged line by line, and both sides of one are an error that says what to do', async () => {
	git('checkout', '-q', 'main');
	changeAnswer('12:00:00,9,', '12:00:00,1,');
	await commitSnapshot();
	const ours = readFileSync(join(root, FACTS), 'utf8');
	expect(spawnSync('git', ['merge', 'late-answer'], { cwd: root, env }).status).toBe(1);
	expect(git('status', '--porcelain')).toContain(`UU ${FACTS}`);
	expect(readFileSync(join(root, FACTS), 'utf8')).toBe(ours);
	expect((await runKaiku('check', root)).code).toBe(0);

	const lines = ours.split('\n');
	const both = ['<<<<<<< HEAD', lines[4], '=======', lines[5], '>>>>>>> late-answer'];
	changeFile(root, FACTS, lines.toSpliced(4, 2, ...both.map(String)).join('\n'));
	const { code, out } = await runKaiku('check', root, '--json');
	expect(code).toBe(1);
	const problems = out.map((line) => JSON.parse(line) as { readonly rule: string });
	expect(problems.filter(({ rule }) => rule.startsWith('snapshot'))).toMatchObject([
		{
			severity: 'error',
			rule: 'snapshot-conflict',
			file: FACTS,
			line: 5,
			remedy: `Take one side, then build: git checkout --ours (or --theirs) ${VERSION}/snapshot.`,
		},
	]);
});
