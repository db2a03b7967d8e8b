import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { FACT_COLUMNS } from '../../src/snapshot/fact-columns.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { storeSnapshot } from '../../src/workspace/stored-snapshot.ts';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	withReaders,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';
import { runKaiku } from './run-kaiku.ts';

const STUDY = 'data/small/study.yaml';
const REPORT = 'reports/small-report/report.yaml';
const VERSION = 'reports/small-report/v2026-q2';
const NPS = 'nps:recommend|relation=customer|wave=2026-q2';
const OF_BUYERS = 'nps:recommend|relation=customer|role=buyer|wave=2026-q2';

/** The small workspace where only four buyers answered the second wave. */
function fewBuyers(): WorkspaceFiles {
	const files = smallWorkspace();
	let buyers = 0;
	const rows = (files['data/small/q2.csv'] ?? '').split('\n');
	const kept = rows.filter((row) => !row.includes('Buyer') || (buyers += 1) <= 4);
	return { ...files, 'data/small/q2.csv': kept.join('\n') };
}

let root = '';
beforeAll(() => {
	root = writeWorkspace(fewBuyers());
});
afterAll(() => removeWorkspace(root));

async function explain(...words: readonly string[]) {
	return await runKaiku('explain', 'small-report', ...words, '--workspace', root);
}

describe('explain', () => {
	test('tells everybody what a number is about, its base and how sure it is', async () => {
		const { code, out, told } = await explain(
			'nps:recommend|relation=customer|role=user|wave=2026-q1',
		);
		expect({ code, told }).toEqual({ code: 0, told: [] });
		const text = out.join('\n');
		for (const words of [
			'small-report, v2026-q2 (draft, calculated now)',
			'Would you recommend us? (recommend)',
			'Daily user (user)',
			'2026-Q1 (2026-q1)',
			'(points)',
			'n 24 (unweighted persons), effective n',
			'8 accounts',
			'Rocks (2016)',
			'every answer counts once',
		])
			expect(text).toContain(words);
		expect(text).not.toContain('Private');
	});

	test('tells what earlier versions told, with their status, and how to cite the number', async () => {
		const own = writeWorkspace({
			...withReaders(smallWorkspace()),
			'reports/small-report/v2026-q1/version.yaml':
				'schema: 1\nstatus: reviewed\ndate: 2026-03-15\nwaves: [2026-q1]\n',
			'reports/small-report/v2026-q1a/version.yaml':
				'schema: 1\nstatus: draft\ndate: 2026-04-15\nwaves: [2026-q1]\n',
		});
		onTestFinished(() => removeWorkspace(own));
		const withdraw = ['withdraw', 'small-report', 'v2026-q1a', '--reason', 'error'];
		await runKaiku(...withdraw, '--workspace', own);
		const { out } = await runKaiku('explain', 'small-report', NPS, '--workspace', own);
		const at = out.findIndex((line) => line.startsWith('  history'));
		expect(out.slice(at, at + 3)).toEqual([
			expect.stringMatching(/^ {2}history {5}v2026-q2, 2026-06-15 \(draft\): .+, n 36, 2026-q2$/u),
			'              v2026-q1a, 2026-04-15 (withdrawn)',
			expect.stringMatching(/^ {14}v2026-q1, 2026-03-15 \(reviewed\): .+, n 36, 2026-q1$/u),
		]);
		expect(out.at(-1)).toMatch(
			/cite as {5}Small Oy: Small report, v2026-Q2 \(Draft\), 15\sJune\s2026\. NPS, 2026-Q2: .+ small-report v2026-q2 nps:recommend\|relation=customer\|wave=2026-q2$/u,
		);
		const json = await runKaiku('explain', 'small-report', NPS, '--json', '--workspace', own);
		const { history, recomputed } = Object(JSON.parse(json.out[0] ?? ''));
		expect(recomputed).toBe('same');
		expect(history).toMatchObject([
			{ version: 'v2026-q2', status: 'draft', fact: { id: NPS, n: 36 } },
			{ version: 'v2026-q1a', status: 'withdrawn', fact: null },
			{ version: 'v2026-q1', status: 'reviewed', fact: { id: NPS.replace('q2', 'q1') } },
		]);
	});

	test('says of a hidden number only that it is hidden', async () => {
		const { code, out } = await explain(OF_BUYERS);
		expect(code).toBe(0);
		const text = out.join('\n');
		expect(text).toContain('hidden to protect respondents');
		expect(text).not.toMatch(/\bbase\b|\binterval {2}|persons|\b4\b|too few/);
	});

	test('tells the verdict of a comparison with its p and its family', async () => {
		const { out } = await explain(`${NPS}|against=wave.2026-q1`);
		expect(out.join('\n')).toMatch(
			/verdict {5}.*\n {2}p {11}[\d.]+, not corrected\n {2}family {6}headline:wave, 1 tested/,
		);
	});

	test('has labels in the language asked for', async () => {
		const { out } = await explain(OF_BUYERS, '--language', 'fi');
		expect(out.join('\n')).toContain('Ostaja (buyer)');
		expect(out.join('\n')).toContain('Suosittelisitko meitä? (recommend)');
	});

	test('--json is one object of a stable form, whose fact is a line of facts --json', async () => {
		const { out } = await explain(NPS, '--json');
		expect(out).toHaveLength(1);
		const json: Record<string, unknown> = JSON.parse(out[0] ?? '');
		expect(Object.keys(json)).toEqual([
			'report',
			'version',
			'status',
			'isCalculated',
			'language',
			'fact',
			'about',
			'words',
			'family',
			'isCorrected',
			'isUnsteady',
			'method',
			'recomputed',
			'history',
			'citation',
			'private',
		]);
		expect(Object.keys(Object(json['fact']))).toEqual(FACT_COLUMNS);
		expect(json['private']).toBeNull();
		const facts = await runKaiku('facts', 'small-report', '--json', '--workspace', root);
		expect(facts.out.map((line): unknown => JSON.parse(line))).toContainEqual(json['fact']);
	});
});

describe('explain --private', () => {
	test('tells why a number is hidden, and why another one is for its sake', async () => {
		const few = await explain(OF_BUYERS, '--private');
		expect(few.code).toBe(0);
		expect(few.out.join('\n')).toContain('- too few persons: 4, at least 5 are needed');
		expect(few.told.join('\n')).toContain('Do not pass it on');
		const users = await explain(OF_BUYERS.replace('buyer', 'user'), '--private');
		const at = users.out.findIndex((line) => line.includes(`work out ${OF_BUYERS}`));
		expect(users.out[at + 1]).toContain('- too few persons: 4, at least 5 are needed');
	});

	test('tells of a shown number whom it is told beside', async () => {
		const { out } = await explain(NPS, '--private');
		expect(out.join('\n')).toContain(
			'told beside: role: all 28 = buyer 4 (hidden) + user 24 (hidden)',
		);
		expect(out.join('\n')).toContain('    all: shown');
	});

	test('writes nothing', async () => {
		const before = filesUnder(root, '.');
		await explain(OF_BUYERS, '--private');
		await explain(OF_BUYERS, '--private', '--json');
		expect(filesUnder(root, '.')).toEqual(before);
	});

	test('needs the exports; what everybody may know is told without them', async () => {
		const own = writeWorkspace(smallWorkspace());
		onTestFinished(() => removeWorkspace(own));
		const { versions } = await compileWorkspace(own);
		for (const { version, snapshot } of versions) storeSnapshot(own, version.folder, snapshot);
		for (const file of ['q1', 'q2']) removeWorkspace(`${own}/data/small/${file}.csv`);
		const words = ['explain', 'small-report', OF_BUYERS, '--workspace', own];
		const open = await runKaiku(...words);
		expect(open.code).toBe(0);
		expect(open.out.join('\n')).toContain('as it was stored');
		const closed = await runKaiku(...words, '--private');
		expect(closed.code).toBe(1);
		expect(closed.out).toEqual(open.out);
		expect(closed.told.join('\n')).toContain('[needs-exports]');
	});

	test('tells for each audience whether it is shown there, and why not', async () => {
		const files = smallWorkspace();
		const declared = [
			'audiences:',
			'  - {id: users, title: {en: Users, fi: Käyttäjät}, drafts: true, roles: [user]}',
			'  - {id: board, title: {en: Board, fi: Hallitus}, drafts: true, thresholds: {respondents: 20}}',
			'  - {id: owners, title: {en: Owners, fi: Omistajat}, drafts: true, thresholds: {respondents: 22}}',
			'  - {id: later, title: {en: Later, fi: Myöhemmin}}',
		].join('\n');
		const own = writeWorkspace({ ...files, [REPORT]: `${files[REPORT]}${declared}\n` });
		onTestFinished(() => removeWorkspace(own));
		const words = ['explain', 'small-report', OF_BUYERS, '--private', '--workspace', own];
		const { out } = await runKaiku(...words);
		const at = out.indexOf('  audiences');
		expect(out.slice(at + 1)).toEqual([
			'    users: not in its scope',
			'    board: hidden: by its own thresholds',
			'      - too few persons: 12, at least 20 are needed',
			'    owners: hidden: as from the audience board, which asks for less',
			'    later: not seen: it sees no drafts',
		]);
		const { out: json } = await runKaiku(...words, '--json');
		const { private: told } = Object(JSON.parse(json[0] ?? ''));
		expect(told.audiences[1]).toMatchObject({
			id: 'board',
			sees: 'hidden',
			why: 'own',
			people: [{ reasons: [{ kind: 'persons', persons: 12, least: 20, because: [] }] }],
		});
	});

	test('tells of a released version what the data of now gives, and leaves it as it was', async () => {
		const own = writeWorkspace(fewBuyers());
		onTestFinished(() => removeWorkspace(own));
		const { versions } = await compileWorkspace(own);
		for (const { version, snapshot } of versions) storeSnapshot(own, version.folder, snapshot);
		const released = (fewBuyers()[`${VERSION}/version.yaml`] ?? '').replace('draft', 'released');
		changeFile(own, `${VERSION}/version.yaml`, released);
		const more = withEdit(
			fewBuyers(),
			STUDY,
			'headline:',
			'thresholds: {respondents: 30}\nheadline:',
		);
		changeFile(own, STUDY, more[STUDY] ?? '');
		const id = OF_BUYERS.replace('buyer', 'user').replace('q2', 'q1');
		const { code, out } = await runKaiku(
			'explain',
			'small-report',
			id,
			'--private',
			'--workspace',
			own,
		);
		expect(code).toBe(0);
		const text = out.join('\n');
		expect(text).toContain('(released, as it was stored)');
		expect(text).toContain('n 24 (unweighted persons)');
		expect(text).toContain('the data of now gives: hidden');
		expect(text).toContain('- too few persons: 24, at least 30 are needed');
	});
});

test.each([
	['fact', ['small-report', NPS.replace('q2', 'q3')], NPS],
	['report', ['smal-report', NPS], 'small-report'],
	['version', ['small-report', NPS, '--version', 'v2026-q9'], 'v2026-q2'],
	['language', ['small-report', NPS, '--language', 'sv'], 'en, fi'],
])('an unknown %s is told with the nearest known names', async (what, words, known) => {
	const { code, out, told } = await runKaiku('explain', ...words, '--workspace', root);
	expect({ code, out }).toEqual({ code: 1, out: [] });
	expect(told.join('\n')).toContain(`[unknown-${what}]`);
	expect(told.join('\n')).toContain(known);
});

test('explain without a fact is wrong usage', async () => {
	const { code, out } = await runKaiku('explain', 'small-report', '--workspace', root);
	expect({ code, out }).toEqual({ code: 2, out: [] });
});
