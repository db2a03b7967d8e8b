import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { removeRespondent } from '../../src/pipeline/remove-respondent.ts';
import { storeLedgers } from '../../src/pipeline/store-ledgers.ts';
import { storeSnapshot } from '../../src/workspace/stored-snapshot.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const FIRST = 'reports/small-report/v2026-q1';
const REPORT = 'reports/small-report/report.yaml';
const AUDIENCES = `audiences:
  - {id: team, title: {en: Team, fi: Tiimi}, drafts: true}
  - {id: board, title: {en: Board, fi: Hallitus}, drafts: true, thresholds: {respondents: 10}}
`;
const LEDGER = 'data/small/.kaiku/ledger-small-report-v2026-q1.jsonl';

let root = '';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** A workspace whose first version has been released with its ledger. */
beforeEach(async () => {
	const { [REPORT]: report = '', ...files } = smallWorkspace();
	const second = files['reports/small-report/v2026-q2/version.yaml'] ?? '';
	const first = second
		.replace('2026-06-15', '2026-03-15')
		.replace(/^waves: .*$/m, 'waves: [2026-q1]');
	root = writeWorkspace({
		...files,
		[REPORT]: `${report}${AUDIENCES}`,
		[`${FIRST}/version.yaml`]: first,
	});
	const { versions, studies } = await compileWorkspace(root);
	for (const { version, snapshot } of versions) storeSnapshot(root, version.folder, snapshot);
	storeLedgers(root, versions, studies);
	changeFile(root, `${FIRST}/version.yaml`, first.replace(/status: \w+/, 'status: released'));
});

afterEach(() => removeWorkspace(root));

async function newest() {
	const { versions, problems } = await compileWorkspace(root);
	const card = versions.find(({ isCalculated }) => isCalculated)?.snapshot.card;
	return { card, rules: problems.map(({ rule }) => rule) };
}

test('a later version is compared with the people of a released one', async () => {
	const { card } = await newest();
	expect(card?.earlier).toEqual([{ version: 'v2026-q1', rule: 'ledger' }]);
});

test('a removed respondent is forgotten by the ledger and hides what would tell of it', async () => {
	const before = await newest();
	const respondent = read('data/small/q1.csv').split('\n')[1]?.split(',')[0] ?? '';
	const { removal } = await removeRespondent(root, {
		study: 'small',
		id: respondent,
		day: '2026-07-01',
	});
	expect(removal?.forgotten).toContain(LEDGER);
	const { card } = await newest();
	expect(card?.hiddenCells).toBeGreaterThan(before.card?.hiddenCells ?? 0);
	const [q2, q1] = card?.studies[0]?.waves ?? [];
	const notTold = { read: 0, kept: 0, excluded: [] };
	expect([q1?.receipt, card?.studies[0]?.sources[0]?.receipt]).toEqual([notTold, notTold]);
	// No earlier version told this wave.
	const kept = before.card?.studies[0]?.waves[0]?.receipt.kept ?? 0;
	expect(q2?.receipt.kept).toBe(kept - 1);
});

test('as many removed as every audience may be told of are told of by the receipt', async () => {
	const kept = (await newest()).card?.studies[0]?.waves[1]?.receipt.kept ?? 0;
	for (const line of read('data/small/q1.csv').split('\n').slice(1, 11)) {
		const [id = ''] = line.split(',');
		await removeRespondent(root, { study: 'small', id, day: '2026-07-01' });
	}
	const { card } = await newest();
	expect(card?.studies[0]?.waves[1]?.receipt).toMatchObject({ kept: kept - 10 });
});

test('a ledger that somebody has edited is told, and counts are taken instead', async () => {
	changeFile(root, LEDGER, read(LEDGER).replace('"n":', '"N":'));
	const { card, rules } = await newest();
	expect(rules).toContain('ledger-form');
	expect(card?.earlier).toEqual([{ version: 'v2026-q1', rule: 'counts' }]);
});

test('a ledger that would say the same is left as it is', async () => {
	const before = read(LEDGER);
	const { versions, studies } = await compileWorkspace(root);
	storeLedgers(root, versions, studies);
	expect(read(LEDGER)).toBe(before);
});

test('the same numbers by other people make a ledger anew', async () => {
	const newestLedger = LEDGER.replace('v2026-q1', 'v2026-q2');
	const before = read(newestLedger);
	const told = (await compileWorkspace(root)).versions.map(({ snapshot }) => snapshot.facts);
	const [head = '', one = '', other = '', ...rest] = read('data/small/q2.csv').split('\n');
	const [first = '', second = ''] = [one, other].map((line) => line.split(',')[0]);
	const exchanged = [one.replace(first, second), other.replace(second, first)];
	changeFile(root, 'data/small/q2.csv', [head, ...exchanged, ...rest].join('\n'));
	const { versions, studies } = await compileWorkspace(root);
	expect(versions.map(({ snapshot }) => snapshot.facts)).toEqual(told);
	storeLedgers(root, versions, studies);
	expect(read(newestLedger)).not.toBe(before);
});

test('late answers that a study may tell are kept from an audience that asks for more of them', async () => {
	const late = Array.from({ length: 7 }, (_, at) => `x${at},c${at},User,2026-02-28 12:00:00,9,4`);
	changeFile(root, 'data/small/q1.csv', `${read('data/small/q1.csv')}${late.join('\n')}\n`);
	const { versions } = await compileWorkspace(root);
	const { facts = [], audiences } =
		versions.find(({ isCalculated }) => isCalculated)?.snapshot ?? {};
	const whole = 'nps:recommend|relation=customer|wave=2026-q1';
	expect(facts.find(({ id }) => id === whole)).toMatchObject({ n: 43 });
	expect(['team', 'board'].map((id) => audiences?.get(id)?.get(whole))).toEqual([
		'shown',
		'hidden',
	]);
});
