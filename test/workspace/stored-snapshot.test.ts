import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import {
	isStoredAlready,
	readStoredSnapshot,
	storeSnapshot,
} from '../../src/workspace/stored-snapshot.ts';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from './small-workspace.ts';

const VERSION = 'reports/small-report/v2026-q2';

const root = writeWorkspace(smallWorkspace());
afterAll(() => removeWorkspace(root));

test('what is stored is read back the same, and is stored already', async () => {
	const { versions } = await compileWorkspace(root);
	const snapshot = versions[0]?.snapshot;
	if (!snapshot) throw new Error('the workspace has no version');
	expect(readStoredSnapshot(root, VERSION)).toBeNull();
	expect(isStoredAlready(root, VERSION, snapshot)).toBe(false);
	storeSnapshot(root, VERSION, snapshot);
	expect(isStoredAlready(root, VERSION, snapshot)).toBe(true);
	expect(readStoredSnapshot(root, VERSION)).toEqual(snapshot);
	expect(existsSync(join(root, VERSION, 'snapshot.tmp'))).toBe(false);
});

test('a file of the snapshot that somebody changed is a problem with its place', () => {
	const { 'facts.csv': facts = '', 'snapshot.json': card = '' } = Object.fromEntries(
		filesUnder(root, `${VERSION}/snapshot`),
	);
	changeFile(root, `${VERSION}/snapshot/facts.csv`, facts.replaceAll('\n', '\r\n'));
	expect(readStoredSnapshot(root, VERSION)).toMatchObject({
		rule: 'snapshot-form',
		file: `${VERSION}/snapshot/facts.csv`,
		line: 1,
	});
	changeFile(root, `${VERSION}/snapshot/facts.csv`, facts);
	changeFile(root, `${VERSION}/snapshot/snapshot.json`, card.replace('"schema": 1', '"schema": 2'));
	expect(readStoredSnapshot(root, VERSION)).toMatchObject({
		rule: 'snapshot-form',
		file: `${VERSION}/snapshot/snapshot.json`,
	});
});
