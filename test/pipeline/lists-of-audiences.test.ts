import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { storeSnapshot } from '../../src/workspace/stored-snapshot.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const REPORT = 'reports/small-report/report.yaml';
const VERSION = 'reports/small-report/v2026-q2';

function declare(...audiences: readonly string[]): string {
	const lines = audiences.map((id) => `  - {id: ${id}, title: {en: A, fi: A}, roles: [user]}`);
	return `${smallWorkspace()[REPORT]}audiences:\n${lines.join('\n')}\n`;
}

/** A workspace that declares audiences, its snapshot stored, then without exports. */
async function storedFor(...audiences: readonly string[]): Promise<string> {
	const root = writeWorkspace({ ...smallWorkspace(), [REPORT]: declare(...audiences) });
	onTestFinished(() => removeWorkspace(root));
	const { versions } = await compileWorkspace(root);
	for (const { version, snapshot } of versions) storeSnapshot(root, version.folder, snapshot);
	rmSync(join(root, 'data'), { recursive: true });
	return root;
}

async function errorsOf(root: string) {
	const { problems } = await compileWorkspace(root);
	return problems
		.filter(({ severity }) => severity === 'error')
		.map(({ rule, file, line, value }) => ({ rule, file, line, value }));
}

test('without data the stored lists are used as they are', async () => {
	const root = await storedFor('users', 'board');
	const { versions, problems } = await compileWorkspace(root);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	const { audiences } = versions[0]?.snapshot ?? {};
	expect([...(audiences?.keys() ?? [])]).toEqual(['board', 'users']);
	expect(audiences?.get('users')?.get('nps:recommend|relation=customer|wave=2026-q2')).toBe(
		'shown',
	);
});

test('an audience that is declared later is told, for without data it has no list', async () => {
	const root = await storedFor('users');
	changeFile(root, REPORT, declare('users', 'board'));
	expect(await errorsOf(root)).toEqual([
		{ rule: 'no-audience-list', file: REPORT, line: 10, value: 'board' },
	]);
});

test('a released version is never listed again: who is declared later does not see it', async () => {
	const root = await storedFor('users');
	changeFile(root, REPORT, declare('users', 'board'));
	const settings = smallWorkspace()[`${VERSION}/version.yaml`] ?? '';
	changeFile(root, `${VERSION}/version.yaml`, settings.replace('draft', 'released'));
	expect(await errorsOf(root)).toEqual([]);
});
