import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { hiddenFact } from '../../src/snapshot/hidden-fact.ts';
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

const CARD = `${VERSION}/snapshot/snapshot.json`;

const root = writeWorkspace(smallWorkspace());
afterAll(() => removeWorkspace(root));

const cardText = (of: string) => readFileSync(join(of, CARD), 'utf8');

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
	const facts = readFileSync(join(root, VERSION, 'snapshot/facts.csv'), 'utf8');
	const card = cardText(root);
	changeFile(root, `${VERSION}/snapshot/facts.csv`, facts.replaceAll('\n', '\r\n'));
	expect(readStoredSnapshot(root, VERSION)).toMatchObject({
		rule: 'snapshot-form',
		file: `${VERSION}/snapshot/facts.csv`,
		line: 1,
	});
	changeFile(root, `${VERSION}/snapshot/facts.csv`, facts);
	changeFile(root, CARD, card.replace('"panel": false,', ''));
	expect(readStoredSnapshot(root, VERSION)).toMatchObject({
		rule: 'snapshot-form',
		file: CARD,
		column: 'studies[0].panel',
	});
	writeFileSync(join(root, CARD), Buffer.from([0x7b, 0xff, 0x7d, 0x0a]));
	expect(readStoredSnapshot(root, VERSION)).toMatchObject({
		rule: 'snapshot-form',
		file: CARD,
		message: 'The snapshot is not as Kaiku wrote it: it is not UTF-8.',
	});
	changeFile(root, CARD, card);
});

test('a snapshot of a newer Kaiku is a problem that says which, and what to do', () => {
	const card = cardText(root);
	changeFile(root, CARD, card.replace('"schema": 2', '"schema": 9').replace('"0.1.0"', '"4.0.0"'));
	expect(readStoredSnapshot(root, VERSION)).toMatchInlineSnapshot(`
		{
		  "column": "schema",
		  "file": "reports/small-report/v2026-q2/snapshot/snapshot.json",
		  "known": null,
		  "line": 1,
		  "message": "The snapshot has schema 9, which Kaiku 4.0.0 wrote and this Kaiku cannot read.",
		  "remedy": "Update Kaiku to one that reads schema 9.",
		  "row": null,
		  "rule": "newer-snapshot",
		  "severity": "error",
		  "value": "9",
		}
	`);
	changeFile(root, CARD, card);
});

test('a snapshot of schema 1 is read, stays as it is, and is not what a build would write', async () => {
	const own = writeWorkspace(smallWorkspace());
	onTestFinished(() => removeWorkspace(own));
	const { versions } = await compileWorkspace(own);
	const snapshot = versions[0]?.snapshot;
	if (!snapshot) throw new Error('the workspace has no version');
	storeSnapshot(own, VERSION, snapshot);
	const card = cardText(own);
	const parsed = JSON.parse(card) as Record<string, unknown>;
	changeFile(own, CARD, `${JSON.stringify({ ...parsed, schema: 1 }, null, 2)}\n`);
	const before = filesUnder(own, VERSION);
	expect(readStoredSnapshot(own, VERSION)).toEqual(snapshot);
	expect(isStoredAlready(own, VERSION, snapshot)).toBe(false);
	expect(filesUnder(own, VERSION)).toEqual(before);
	storeSnapshot(own, VERSION, snapshot);
	expect(cardText(own)).toBe(card);
});

/** The snapshot of a workspace of its own, with lists of some of its facts. */
async function withLists() {
	const own = writeWorkspace(smallWorkspace());
	onTestFinished(() => removeWorkspace(own));
	const { versions } = await compileWorkspace(own);
	const snapshot = versions[0]?.snapshot;
	if (!snapshot) throw new Error('the workspace has no version');
	const ids = snapshot.facts.map(({ id }) => id);
	const few = new Map(ids.slice(0, 3).map((id) => [id, 'hidden'] as const));
	const audiences = new Map([
		['team', few],
		['board', new Map()],
	]);
	return { own, snapshot: { ...snapshot, audiences }, ids };
}

describe('lists of audiences', () => {
	const place = `${VERSION}/snapshot/audiences`;

	test('are read back by audience, and are files of the snapshot', async () => {
		const { own, snapshot, ids } = await withLists();
		storeSnapshot(own, VERSION, snapshot);
		expect(filesUnder(own, place)).toEqual(
			new Map([
				['board.csv', 'id,status\n'],
				['team.csv', ['id,status', ...ids.slice(0, 3).map((id) => `${id},hidden`), ''].join('\n')],
			]),
		);
		expect(readStoredSnapshot(own, VERSION)).toMatchObject({ audiences: snapshot.audiences });
		expect(isStoredAlready(own, VERSION, snapshot)).toBe(true);
	});

	test('that differ or are no longer made are written again and removed', async () => {
		const { own, snapshot } = await withLists();
		storeSnapshot(own, VERSION, snapshot);
		const fewer = { ...snapshot, audiences: new Map([['board', new Map()]]) };
		expect(isStoredAlready(own, VERSION, fewer)).toBe(false);
		storeSnapshot(own, VERSION, fewer);
		expect([...filesUnder(own, place).keys()]).toEqual(['board.csv']);
		expect(isStoredAlready(own, VERSION, fewer)).toBe(true);
		expect(isStoredAlready(own, VERSION, snapshot)).toBe(false);
	});

	test('that Kaiku did not write so are a problem with file and line', async () => {
		const { own, snapshot, ids } = await withLists();
		const facts = snapshot.facts.map((fact, at) => (at === 1 ? hiddenFact(fact) : fact));
		storeSnapshot(own, VERSION, { ...snapshot, facts });
		const [first = '', second = ''] = ids;
		const problemOf = (list: string) => {
			changeFile(own, `${place}/team.csv`, `id,status\n${list}`);
			return readStoredSnapshot(own, VERSION);
		};
		const told = { rule: 'snapshot-form', file: `${place}/team.csv` };
		expect(problemOf(`${first},seen\n`)).toMatchObject({ ...told, line: 2 });
		expect(problemOf(`${first},shown\nnps:gone|wave=w1,shown\n`)).toMatchObject({
			...told,
			line: 3,
			message: expect.stringContaining(
				'nps:gone|wave=w1 is neither in facts.csv nor in quotes.csv',
			),
		});
		expect(problemOf(`${first},shown\n${second},shown\n`)).toMatchObject({
			...told,
			line: 3,
			message: expect.stringContaining('is hidden in facts.csv'),
		});
		expect(problemOf(`${first},shown\n${second},hidden\n`)).not.toHaveProperty('rule');
	});
});
