import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';

const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function workspaceWith(file: string): string {
	const root = mkdtempSync(join(tmpdir(), 'kaiku-plain-'));
	folders.push(root);
	const rows = Array.from(
		{ length: 40 },
		(_, at) => `r${at},${at % 2 ? 'Buyer' : 'User'},${at % 11}`,
	);
	const text = ['respondent_id,role,"How likely are you to recommend us? (0-10)"', ...rows, ''];
	mkdirSync(join(root, file, '..'), { recursive: true });
	writeFileSync(join(root, file), text.join('\n'));
	return root;
}

test('an export dropped into a folder without a codebook gives a plain draft and says what was assumed', async () => {
	const root = workspaceWith('data/dropped/answers.csv');
	const { versions, problems } = await compileWorkspace(root);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(problems.map(({ rule }) => rule)).toContain('no-codebook');
	const facts = versions.flatMap(({ snapshot }) => snapshot.facts);
	const score = facts.find(({ metric, role, against }) => metric === 'nps' && !role && !against);
	expect(score?.n).toBe(40);
	expect(existsSync(join(root, 'reports'))).toBe(false);
	expect(existsSync(join(root, 'data/dropped/study.yaml'))).toBe(false);
});

test('an export in data/ itself is told where to go', async () => {
	const { problems } = await compileWorkspace(workspaceWith('data/answers.csv'));
	expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
		['export-in-no-study', 'data/answers.csv'],
	]);
});
