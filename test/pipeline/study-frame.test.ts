import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { compileStudy } from '../../src/pipeline/compile-study.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import {
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const STUDY = 'data/small/study.yaml';
const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

function write(files: WorkspaceFiles): string {
	const root = writeWorkspace(files);
	roots.push(root);
	return root;
}

async function studyOf(files: WorkspaceFiles) {
	const root = write(files);
	const [folder] = readWorkspace(root).workspace.studies;
	if (folder === undefined) throw new Error('The study is not right.');
	return compileStudy(root, folder);
}

const CONTACTS = [
	'contact,account,role,invited,disposition',
	...Array.from({ length: 36 }, (_, at) => `r${String(at).padStart(2, '0')},c${at % 12},User,yes,`),
	'r99,c99,Buyer,yes,refused',
	'',
].join('\n');
const ACCOUNTS = ['account', ...Array.from({ length: 12 }, (_, at) => `c${at}`), 'c99', ''].join(
	'\n',
);

function withFrame(files = smallWorkspace()): WorkspaceFiles {
	return { ...files, 'data/small/contacts.csv': CONTACTS, 'data/small/accounts.csv': ACCOUNTS };
}

test('a study has its contact frame at hand, and check tells what does not match', async () => {
	const { frame, read, problems } = await studyOf(withFrame());
	expect(frame?.contacts).toHaveLength(37);
	expect(read?.responses?.size).toBe(72);
	expect(problems).toMatchObject([
		{
			severity: 'note',
			rule: 'account-never-answered',
			file: 'data/small/contacts.csv',
			message: '1 contact is of 1 account from which nobody has answered in any wave.',
		},
	]);
});

test('a study without these files has no frame and hears nothing of it', async () => {
	expect(await studyOf(smallWorkspace())).toMatchObject({ frame: null, problems: [] });
});

test('a mistake in the frame is told by check beside those of the exports', async () => {
	const files = withEdit(withFrame(), 'data/small/contacts.csv', 'refused', 'refussed');
	const { problems } = await compileWorkspace(
		write(withEdit(files, 'data/small/q2.csv', 'User', 'Uzer')),
	);
	expect(problems.map(({ rule, file }) => [rule, file])).toEqual(
		expect.arrayContaining([
			['unknown-disposition', 'data/small/contacts.csv'],
			['unlisted-role', 'data/small/q2.csv'],
		]),
	);
});

test('the frame is read where no export is at hand', async () => {
	const { 'data/small/q1.csv': q1, 'data/small/q2.csv': q2, ...settings } = withFrame();
	expect([q1, q2]).not.toContain(undefined);
	expect(await studyOf(settings)).toMatchObject({ frame: { segmentColumns: [] }, read: null });
});

test('the frame adds facts and changes none of a question', async () => {
	const [without] = (await compileWorkspace(write(smallWorkspace()))).versions;
	const [withIt] = (await compileWorkspace(write(withFrame()))).versions;
	const facts = without?.snapshot.facts.filter(({ question }) => question !== '') ?? [];
	const ids = new Set(facts.map(({ id }) => id));
	expect(withIt?.snapshot.facts.filter(({ id }) => ids.has(id))).toEqual(facts);
	expect(facts.length).toBeGreaterThan(0);
});

test('a source that is called contacts.csv is an export, not the frame', async () => {
	const { 'data/small/q2.csv': q2 = '', ...others } = smallWorkspace();
	const renamed = withEdit(
		{ ...others, 'data/small/contacts.csv': q2 },
		STUDY,
		'file: q2.csv',
		'file: contacts.csv',
	);
	expect(await studyOf(renamed)).toMatchObject({ frame: null, problems: [] });
});

test('bytes that are not UTF-8 are an error of that file', async () => {
	const root = write(withFrame());
	writeFileSync(`${root}/data/small/contacts.csv`, Buffer.from('contact\nr\xe4\n', 'latin1'));
	const { problems } = await compileWorkspace(root);
	expect(problems).toMatchObject([
		{ severity: 'error', rule: 'unreadable-file', file: 'data/small/contacts.csv' },
	]);
});

const SEGMENT = `segments:
  - {id: industry, label: {en: Industry, fi: Toimiala}, column: toimiala, values: [{id: ict}, {id: retail}]}
headline:`;

/** The small workspace with a segment whose column accounts.csv has, filled for some accounts. */
function withIndustry(cells: (account: number) => string): WorkspaceFiles {
	const files = withEdit(withFrame(), STUDY, 'headline:', SEGMENT);
	const lines = Array.from({ length: 12 }, (_, at) => `${at % 2 ? 'C' : 'c'}${at},${cells(at)}`);
	return {
		...files,
		'data/small/accounts.csv': ['account,toimiala', ...lines, 'c99,nothing', ''].join('\n'),
	};
}

/** How many answers of a segment's values there are; '' for none. */
function industries({ read }: Awaited<ReturnType<typeof studyOf>>) {
	const column = read?.responses?.segments.get('industry');
	const counts: Record<string, number> = {};
	for (const code of column?.codes ?? []) {
		const id = column?.ids[code] ?? '';
		counts[id] = (counts[id] ?? 0) + 1;
	}
	return counts;
}

test('a segment that only accounts.csv has a column for is told by the account', async () => {
	const study = await studyOf(withIndustry((at) => (at < 4 ? 'ict' : at < 6 ? 'Retail' : '')));
	expect(industries(study)).toEqual({ ict: 24, retail: 12, '': 36 });
	expect(study.problems).toMatchObject([
		{
			severity: 'note',
			rule: 'segment-of-account',
			file: 'data/small/accounts.csv',
			column: 'toimiala',
			message: '36 answers have their industry from here, by account; 36 have none.',
		},
		{ severity: 'note', rule: 'account-never-answered' },
	]);
});

test('what an export tells of a segment wins over the account, and a contradiction is told', async () => {
	const files = withIndustry(() => 'ict');
	const q2 = (files['data/small/q2.csv'] ?? '').split('\n').map((line, at) => {
		if (line === '') return line;
		return `${line},${at === 0 ? 'toimiala' : at < 4 ? 'retail' : at < 8 ? 'ict' : ''}`;
	});
	const study = await studyOf({ ...files, 'data/small/q2.csv': q2.join('\n') });
	expect(industries(study)).toEqual({ ict: 69, retail: 3 });
	expect(study.problems.filter(({ severity }) => severity === 'warning')).toMatchObject([
		{
			rule: 'segment-contradicts',
			file: 'data/small/q2.csv',
			line: 2,
			row: 1,
			message:
				'3 answers tell another industry than data/small/accounts.csv does of the account; what the export tells is taken.',
		},
	]);
});

test('a text of an account that answered and that no value lists is an error of accounts.csv', async () => {
	const { problems } = await studyOf(withIndustry((at) => (at === 3 ? 'itc' : 'ict')));
	expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
		{
			rule: 'unlisted-segment',
			file: 'data/small/accounts.csv',
			line: 5,
			column: 'toimiala',
			value: 'itc',
		},
	]);
});

test('a segment of accounts is cut by in the facts', async () => {
	const root = write(withIndustry((at) => (at < 6 ? 'ict' : 'retail')));
	const { versions } = await compileWorkspace(root);
	const facts = versions[0]?.snapshot.facts ?? [];
	expect(facts.map(({ id }) => id)).toContain(
		'nps:recommend|relation=customer|segment=industry.ict|wave=2026-q2',
	);
});

test('a segment that accounts.csv has no column for either is an error as before', async () => {
	const { read, problems } = await studyOf(withEdit(withFrame(), STUDY, 'headline:', SEGMENT));
	expect(read?.responses).toBeNull();
	expect(problems.map(({ rule }) => rule)).toEqual(['unknown-column', 'unknown-column']);
});
