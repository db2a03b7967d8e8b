import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { compileStudy } from '../../src/pipeline/compile-study.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import { storeSnapshot } from '../../src/workspace/stored-snapshot.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const STUDY = 'data/small/study.yaml';
const EXCLUDE = 'data/small/exclude.csv';
const VERSION = 'reports/small-report/v2026-q2';
const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

function write(files: WorkspaceFiles): string {
	const root = writeWorkspace(files);
	roots.push(root);
	return root;
}

/** Removes somebody on 1 July 2026. */
async function remove(root: string, ...words: readonly string[]) {
	const out: string[] = [];
	const told: string[] = [];
	const terminal = {
		out: (line: string) => void out.push(line),
		tell: (line: string) => void told.push(line),
	};
	const all = ['remove-respondent', ...words, '--workspace', root];
	const code = await main(all, terminal, () => '2026-07-01');
	for (const line of [...out, ...told]) expect(line).not.toContain(root);
	return { code, out, told: told.join('\n') };
}

function excluded(root: string): string | null {
	const path = join(root, EXCLUDE);
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The small workspace as a panel, where an id is one person in both waves. */
function panel(): WorkspaceFiles {
	return withEdit(smallWorkspace(), STUDY, 'waves:', 'panel: true\nwaves:');
}

test('a respondent is left out by a line with the reason and the day', async () => {
	const root = write(panel());
	const { code, out, told } = await remove(root, 'small', 'r05');
	expect(excluded(root)).toBe('respondent,file,row,reason,date\nr05,,,erasure,2026-07-01\n');
	expect({ code, out }).toEqual({ code: 0, out: [`${VERSION}  draft`] });
	expect(told).toContain(`Wrote ${EXCLUDE}`);
	expect(told).toContain('data/small/q1.csv:7');
	expect(told).toContain('data/small/q2.csv:7');
	expect(told).toContain('1 version concerned');
});

test('the next reading of the study counts without them, and finds the line in order', async () => {
	const root = write(panel());
	await remove(root, 'small', 'r05');
	const [folder] = readWorkspace(root).workspace.studies;
	if (folder === undefined) throw new Error('The study is not right.');
	const { read, problems } = await compileStudy(root, folder);
	expect(problems).toEqual([]);
	expect(read?.waves.get('2026-q2')).toMatchObject({ read: 36, kept: 35 });
	expect(read?.responses?.person.ids).not.toContain('r05');
});

test('a second one comes below, in the columns and line ends that the file has', async () => {
	const root = write({
		...panel(),
		[EXCLUDE]: 'date,reason,respondent,file,row\r\n2026-06-01,test,r01,,',
	});
	expect((await remove(root, 'small', 'r05')).code).toBe(0);
	expect(excluded(root)).toBe(
		'date,reason,respondent,file,row\r\n2026-06-01,test,r01,,\r\n2026-07-01,erasure,r05,,\r\n',
	);
});

test('removing somebody twice writes once and tells the versions again', async () => {
	const root = write(panel());
	await remove(root, 'small', 'r05');
	const before = excluded(root);
	const { code, out, told } = await remove(root, 'small', ' r05 ');
	expect({ code, out }).toEqual({ code: 0, out: [`${VERSION}  draft`] });
	expect(told).toContain(`${EXCLUDE}:2 leaves this respondent out already`);
	expect(excluded(root)).toBe(before);
});

test('an id with commas and quotes is one cell', async () => {
	const files = panel();
	const q1 = (files['data/small/q1.csv'] ?? '').replace('\nr05,', '\n"r,""5",');
	const root = write({ ...files, 'data/small/q1.csv': q1 });
	expect((await remove(root, 'small', 'r,"5')).code).toBe(0);
	expect(excluded(root)).toContain('\n"r,""5",,,erasure,2026-07-01\n');
});

describe('refused, with nothing written:', () => {
	test('an id that no export has', async () => {
		const root = write(panel());
		const { code, out, told } = await remove(root, 'small', 'r77');
		expect({ code, out, written: excluded(root) }).toEqual({ code: 1, out: [], written: null });
		expect(told).toContain('[unknown-respondent]');
		expect(told).not.toContain('r05');
	});

	test('a study that is not there, with those that are', async () => {
		const root = write(panel());
		const { code, told } = await remove(root, 'smal', 'r05');
		expect(code).toBe(1);
		expect(told).toContain('Use one of: small.');
	});

	test('an exclude.csv whose columns are others', async () => {
		const root = write({ ...panel(), [EXCLUDE]: 'who\nr01\n' });
		const { code, told } = await remove(root, 'small', 'r05');
		expect(code).toBe(1);
		expect(told).toContain('[missing-column]');
		expect(excluded(root)).toBe('who\nr01\n');
	});

	test('an e-mail address that is no respondent, which is not repeated', async () => {
		const { told } = await remove(write(panel()), 'small', 'some.body@example.com');
		expect(told).toContain('[unknown-respondent]');
		expect(told).not.toContain('example.com');
	});

	test('no id at all, as wrong usage', async () => {
		expect((await remove(write(panel()), 'small')).code).toBe(2);
	});
});

describe('the versions concerned', () => {
	test('are those whose waves hold the answers, and no others', async () => {
		const files = panel();
		const q1 = (files['data/small/q1.csv'] ?? '').replace('\nr05,', '\nold05,');
		const root = write({ ...files, 'data/small/q1.csv': q1 });
		changeFile(
			root,
			`${VERSION}/version.yaml`,
			'schema: 1\nstatus: draft\ndate: 2026-06-15\nwaves: [2026-q2]\n',
		);
		changeFile(
			root,
			'reports/small-report/v2026-q1/version.yaml',
			'schema: 1\nstatus: released\ndate: 2026-03-15\nwaves: [2026-q1]\n',
		);
		const old = await remove(root, 'small', 'old05');
		expect(old.out).toEqual(['reports/small-report/v2026-q1  released']);
		expect(old.told).toContain('  kaiku withdraw small-report v2026-q1 --reason erasure');
		expect((await remove(root, 'small', 'r05')).out).toEqual([`${VERSION}  draft`]);
	});

	test('are told also for somebody whom the study leaves out anyway', async () => {
		const rule = 'exclude: [{column: role, values: [Buyer], reason: test}]\nheadline:';
		const root = write(withEdit(panel(), STUDY, 'headline:', rule));
		expect((await remove(root, 'small', 'r00')).out).toEqual([`${VERSION}  draft`]);
	});
});

function isOfNewer({ wave, against }: Fact): boolean {
	return wave === '2026-q2' && against !== 'wave.2026-q1';
}

/** With the stored snapshot of both waves, or only of the newer one; `r05` is in both, `old06` in the older. */
async function released(shown: 'both waves' | 'the newer wave'): Promise<string> {
	const files = panel();
	const q1 = (files['data/small/q1.csv'] ?? '').replace('\nr06,', '\nold06,');
	const root = write({ ...files, 'data/small/q1.csv': q1 });
	const [version] = (await compileWorkspace(root)).versions;
	if (version === undefined) throw new Error('The version is not right.');
	const { card, facts } = version.snapshot;
	const kept = facts.filter((fact) => shown === 'both waves' || isOfNewer(fact));
	storeSnapshot(root, VERSION, { card, facts: kept, audiences: new Map(), quotes: [] });
	const settings = 'schema: 1\nstatus: released\ndate: 2026-06-15\nwaves: [2026-q2, 2026-q1]\n';
	changeFile(root, `${VERSION}/version.yaml`, settings);
	return root;
}

describe('a released version', () => {
	const COMMAND = '  kaiku withdraw small-report v2026-q2 --reason erasure';

	test('that shows numbers of a wave of the person is to be withdrawn, with the command', async () => {
		const { out, told } = await remove(await released('both waves'), 'small', 'old06');
		expect(out).toEqual([`${VERSION}  released`]);
		expect(told).toContain(COMMAND);
	});

	test('that reads the wave and shows no number of it may stay', async () => {
		const root = await released('the newer wave');
		const { out, told } = await remove(root, 'small', 'old06');
		expect(out).toEqual([`${VERSION}  released`]);
		expect(told).not.toContain('kaiku withdraw');
		expect(told).toContain('may stay');
		expect((await remove(root, 'small', 'r05')).told).toContain(COMMAND);
	});

	test('that is withdrawn already is listed as such and needs nothing more', async () => {
		const root = await released('both waves');
		changeFile(root, `${VERSION}/withdrawn.yaml`, 'date: 2026-06-30\nreason: erasure\n');
		const { out, told } = await remove(root, 'small', 'r05');
		expect(out).toEqual([`${VERSION}  withdrawn`]);
		expect(told).not.toContain('kaiku withdraw');
	});
});

test('an id in several exports of a study that is no panel is warned about', async () => {
	const root = write(smallWorkspace());
	const { code, told } = await remove(root, 'small', 'r05');
	expect(code).toBe(0);
	expect(told).toContain('[respondent-in-several-files]');
	expect(told).toContain('q1.csv:6');
});

test('where the exports have no respondent column, a record is named by file and row', async () => {
	const root = write(withEdit(smallWorkspace(), STUDY, 'respondent: who, ', ''));
	const refused = await remove(root, 'small', 'r05');
	expect(refused.code).toBe(1);
	expect(refused.told).toContain('by file and row');
	const { code, out, told } = await remove(root, 'small', 'q1.csv:6');
	expect({ code, out }).toEqual({ code: 0, out: [`${VERSION}  draft`] });
	expect(told).toContain('data/small/q1.csv:7');
	expect(excluded(root)).toBe('respondent,file,row,reason,date\n,q1.csv,6,erasure,2026-07-01\n');
	expect((await remove(root, 'small', 'q1.csv:6')).told).toContain(`${EXCLUDE}:2 leaves`);
	expect((await remove(root, 'small', 'q1.csv:37')).code).toBe(1);
});

test('the lines of coded answers are told, as Kaiku does not edit them', async () => {
	const files = panel();
	const why = '  - {id: why, column: nps, kind: text, facet: reason, text: {en: Why?, fi: Miksi?}}';
	const root = write({
		...files,
		'data/small/study.yaml': (files['data/small/study.yaml'] ?? '').replace(
			'roles:\n',
			`${why}\nroles:\n`,
		),
		'data/small/themes/why.csv': 'respondent,theme\nr01,price\nr05,price\n',
	});
	expect((await remove(root, 'small', 'r05')).told).toContain('data/small/themes/why.csv:3');
});

test('the line of contacts.csv is told, as Kaiku does not edit it', async () => {
	const root = write({ ...panel(), 'data/small/contacts.csv': 'contact\nr01\nr05\n' });
	expect((await remove(root, 'small', 'r05')).told).toContain('data/small/contacts.csv:3');
});

test('themes and quotes that still name the person are listed, of this study only', async () => {
	const root = write({
		...panel(),
		'data/small/themes/recommend.csv':
			'respondent,theme,sentiment,coder\nr01,price,negative,a\nr05,price,negative,a\nr05,speed,positive,a\n',
		'reports/small-report/quotes.csv':
			'study,respondent,text\nother,r05,words\nsmall,r05,words\n,r05,words\n',
		[`${VERSION}/frozen/quotes.csv`]: 'respondent,text\nr05,words\n',
	});
	const { code, told } = await remove(root, 'small', 'r05');
	expect(code).toBe(0);
	expect(told.split('\n').filter((line) => /themes|quotes/.test(line))).toEqual([
		'  data/small/themes/recommend.csv:3',
		'  data/small/themes/recommend.csv:4',
		'  reports/small-report/quotes.csv:3',
		'  reports/small-report/quotes.csv:4',
		`  ${VERSION}/frozen/quotes.csv:2`,
	]);
});

test('a file of themes that cannot be read is told, for the person may stand there', async () => {
	const root = write({
		...panel(),
		'data/small/themes/recommend.csv': 'respondent;theme\nr05;price\n',
	});
	const { code, told } = await remove(root, 'small', 'r05');
	expect(code).toBe(0);
	expect(told).toContain('data/small/themes/recommend.csv');
});
