import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { storeSnapshot } from '../../src/workspace/stored-snapshot.ts';
import { runKaiku } from '../cli/run-kaiku.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const REPORT = 'reports/small-report';

interface GitHubStep {
	readonly uses?: string;
	readonly run?: string;
}
interface GitHub {
	readonly permissions: object;
	readonly jobs: Readonly<
		Record<string, { readonly permissions: object; readonly steps: readonly GitHubStep[] }>
	>;
}
interface GitLab {
	readonly stages: readonly string[];
	readonly build: { readonly script: readonly string[] };
	readonly [job: string]: unknown;
}

const textOf = (name: string) => readFileSync(join(PROJECT, 'docs', 'ci', name), 'utf8');
const github = parse(textOf('github.yml')) as GitHub;
const gitlab = parse(textOf('gitlab.yml')) as GitLab;
const steps = Object.values(github.jobs).flatMap((job) => job.steps);

/** What each tells changes with; that of GitLab begins with a line of its own. */
const scripts = {
	'github.yml': steps.flatMap(({ run }) => run ?? []).find((run) => run.includes('kaiku diff')),
	'gitlab.yml': gitlab.build.script
		.find((run) => run.includes('kaiku diff'))
		?.split('\n')
		.slice(1)
		.join('\n'),
};

test('a job that runs commentary may write nothing, and no secret is named', () => {
	expect(github.permissions).toEqual({});
	expect(github.jobs['build']?.permissions).toEqual({ contents: 'read' });
	expect(textOf('github.yml')).not.toContain('secrets.');
	const writing = Object.values(github.jobs).filter((job) => !('contents' in job.permissions));
	expect(JSON.stringify(writing)).not.toMatch(/kaiku (?:build|check|diff)|checkout/);
});

test('actions are named by their major version', () => {
	const used = steps.flatMap(({ uses }) => uses ?? []);
	expect(used.length).toBeGreaterThan(4);
	expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
});

test.each(['github.yml', 'gitlab.yml'])(
	'%s calls commands and options that there are',
	async (name) => {
		const called = [...textOf(name).matchAll(/kaiku ([a-z-]+)([^\n|>]*)/g)].filter(([whole]) =>
			textOf(name).includes(`npx --no-install ${whole}`),
		);
		expect(called.map(([, command]) => command)).toEqual(['check', 'build', 'diff']);
		const help = (await runKaiku('--help')).out.join('\n');
		for (const [, command = '', words = ''] of called) {
			expect(help).toMatch(new RegExp(`^ {2}${command} `, 'm'));
			const options = (await runKaiku(command, '--help')).out.join('\n');
			for (const option of words.match(/--[a-z]+/g) ?? []) expect(options).toContain(option);
		}
	},
);

test('both tell changes alike', () => {
	expect(scripts['gitlab.yml']).toBe(scripts['github.yml']);
	expect(gitlab.stages).toEqual(['build', 'comment', 'publish']);
});

const why = process.platform === 'win32' ? ' (skipped: it is a script of bash)' : '';

describe.skipIf(why !== '')(`the script that tells changes${why}`, () => {
	let root = '';
	const env = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
	);
	const git = (...words: readonly string[]): string =>
		execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@test.invalid', ...words], {
			cwd: root,
			encoding: 'utf8',
			env,
		}).trim();

	/** Calculates the newest version and commits it: the revision. */
	async function commit(): Promise<string> {
		const { versions } = await compileWorkspace(root);
		for (const { version, snapshot } of versions) storeSnapshot(root, version.folder, snapshot);
		git('add', 'reports');
		git('commit', '-qm', 'A version');
		return git('rev-parse', 'HEAD');
	}

	function changesSince(base: string): string {
		const path = [join(root, 'bin'), process.env['PATH']].join(delimiter);
		const words = ['-eo', 'pipefail', '-c', scripts['github.yml'] ?? ''];
		execFileSync('bash', words, { cwd: root, env: { ...env, BASE: base, PATH: path } });
		return readFileSync(join(root, 'changes.md'), 'utf8');
	}

	beforeAll(() => {
		root = writeWorkspace(smallWorkspace());
		mkdirSync(join(root, 'bin'));
		const started = `'${process.execPath}' '${join(PROJECT, 'bin', 'kaiku.mjs')}'`;
		writeFileSync(join(root, 'bin', 'npx'), `#!/bin/sh\nshift 2\nexec ${started} "$@"\n`);
		chmodSync(join(root, 'bin', 'npx'), 0o755);
		git('init', '-q', '-b', 'main');
	});
	afterAll(() => removeWorkspace(root));

	test(
		'tells of a version that changed, of a new one beside the last, and else nothing',
		{ timeout: 60_000 },
		async () => {
			const first = await commit();
			changeFile(root, 'q.txt', '');
			expect(changesSince(first)).toBe('');

			const export2 = 'data/small/q2.csv';
			const before = readFileSync(join(root, export2), 'utf8');
			changeFile(root, export2, before.replace('12:00:00,8,', '12:00:00,2,'));
			const second = await commit();
			expect(changesSince(first)).toContain(`${first}:v2026-q2 → v2026-q2`);

			const settings = readFileSync(join(root, REPORT, 'v2026-q2', 'version.yaml'), 'utf8');
			const later = settings.replace('2026-06-15', '2026-09-15');
			changeFile(root, `${REPORT}/v2026-q3/version.yaml`, later);
			await commit();
			expect(existsSync(join(root, REPORT, 'v2026-q3', 'snapshot', 'facts.csv'))).toBe(true);
			expect(changesSince(second)).toContain('v2026-q2 → v2026-q3');
		},
	);
});
