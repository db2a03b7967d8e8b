import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallestWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
} from '../workspace/small-workspace.ts';
import { isProved, sweep } from '../sweep.ts';

const MINUTE = 60_000;
const LONGEST = isProved ? 60 * MINUTE : 5 * MINUTE;
const KILLS = sweep(1, 5, 50);
/** Calls that fail, one in each build, where not all do. */
const FAILS = sweep(2, 8);
/** Milliseconds in which a build of the small workspace starts and ends. */
const [SOONEST, LATEST] = [300, 2500];
const SEED = 20_260_928;
const REPORT = 'reports/small-report/report.yaml';
const FAIL_CALLS = fileURLToPath(new URL('fail-calls.ts', import.meta.url));
const BIN = fileURLToPath(new URL('../../bin/kaiku.mjs', import.meta.url));

let root = '';
let smallest = '';
beforeAll(() => {
	root = writeWorkspace(smallWorkspace());
	smallest = writeWorkspace(smallestWorkspace());
});
afterAll(() => [root, smallest].forEach(removeWorkspace));

interface Failed {
	readonly failing: number;
	readonly failed: string;
	readonly site: 'old' | 'new' | 'broken';
	readonly outcome: 'built' | 'refused' | 'threw';
	readonly rules?: readonly string[];
}

/** Runs Node as a person's shell would, and kills it after a while. */
function run(words: readonly string[], killAfter: number | null = null): Promise<string> {
	const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
	const child = spawn(process.execPath, words, { env });
	let text = '';
	child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
	child.stderr.resume();
	const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', () => {
			if (timer !== null) clearTimeout(timer);
			resolve(text);
		});
	});
}

/**
 * What becomes of each call of a part that fails. A part whose process ended before it was through is
 * begun again once: many builds in one process now and then end the engine itself.
 */
async function failsOfPart(part: number, parts: number, isAgain = false): Promise<Failed[]> {
	const wanted = isProved ? 'all' : `${FAILS}`;
	const told = await run([FAIL_CALLS, smallest, wanted, `${part}`, `${parts}`]);
	const [first = '{}', ...lines] = told.split('\n').filter(Boolean);
	const { calls = 0 } = JSON.parse(first) as { readonly calls?: number };
	const all = isProved ? calls : FAILS;
	const isWhole = calls > 0 && lines.length === Math.ceil((all - part) / parts);
	if (!isWhole && !isAgain) return failsOfPart(part, parts, true);
	expect(isWhole, `part ${part}: ${lines.length} of ${all} in ${parts} parts`).toBe(true);
	return lines.map((line) => JSON.parse(line) as Failed);
}

const renamed = (title: string) =>
	withEdit(smallWorkspace(), REPORT, 'en: Small report', `en: ${title}`)[REPORT] ?? '';

test(
	'whatever call to the disk fails, the site is the old one or the new one, and it is told',
	async () => {
		const parts = isProved ? 24 : 1;
		const results: Failed[] = [];
		for (let part = 0; part < parts; part += 1) results.push(...(await failsOfPart(part, parts)));
		if (isProved) expect(results.length).toBeGreaterThan(200);
		else expect(results).toHaveLength(FAILS);
		for (const one of results) {
			const line = JSON.stringify(one);
			expect(one.site, line).not.toBe('broken');
			expect(one.outcome, line).not.toBe('threw');
			if (one.outcome === 'built') expect(one.site, line).toBe('new');
			if (one.outcome === 'refused') expect(one.rules, line).not.toEqual([]);
			// Every one names its file.
			expect(
				one.rules?.filter((rule) => rule.endsWith(' ')),
				line,
			).toEqual([]);
		}
		expect(results.some(({ outcome }) => outcome === 'refused')).toBe(true);
	},
	LONGEST,
);

test(
	'a build that is killed at any moment leaves the old site or the new one, and the next cleans up',
	async () => {
		const build = ['--max-semi-space-size=16', BIN, 'build', root];
		const random = xoroshiro128plus(SEED);
		await run(build);
		let before = filesUnder(root, 'dist');
		expect(before.size).toBeGreaterThan(10);
		const seen: string[] = [];
		for (let kill = 0; kill < KILLS; kill += 1) {
			const title = `Report ${kill}`;
			changeFile(root, REPORT, renamed(title));
			const after = uniformInt(random, SOONEST, LATEST);
			await run(build, after);
			if (!existsSync(join(root, 'dist'))) await run(build);
			const now = filesUnder(root, 'dist');
			const isNew = now.get('small/all/en/index.html')?.includes(title) === true;
			seen.push(isNew ? 'new' : 'old');
			if (!isNew) expect([...now], `killed after ${after} ms`).toEqual([...before]);
			else expect([...now.keys()], `killed after ${after} ms`).toEqual([...before.keys()]);
			before = now;
		}
		const { code } = await spawnKaiku(['build', root]);
		expect(code, seen.join()).toBe(0);
		const left = readdirSync(root).filter((name) => name.startsWith('dist'));
		expect(left).toEqual(['dist']);
	},
	LONGEST,
);
