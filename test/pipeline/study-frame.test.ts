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

test('the frame changes no byte of a snapshot', async () => {
	const [without] = (await compileWorkspace(write(smallWorkspace()))).versions;
	const [withIt] = (await compileWorkspace(write(withFrame()))).versions;
	expect(withIt?.snapshot).toEqual(without?.snapshot);
	expect(without?.snapshot.facts.length).toBeGreaterThan(0);
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
  - {id: industry, label: {en: Industry, fi: Toimiala}, column: toimiala, values: [{id: ict}]}
headline:`;

test('a segment that only accounts.csv has a column for is a note, and the exports are read', async () => {
	const files = withEdit(withFrame(), STUDY, 'headline:', SEGMENT);
	const withColumn = withEdit(files, 'data/small/accounts.csv', 'account\n', 'account,toimiala\n');
	const accounts = (withColumn['data/small/accounts.csv'] ?? '').replaceAll(/^(c\d+)$/gm, '$1,ict');
	const { read, problems } = await studyOf({ ...withColumn, 'data/small/accounts.csv': accounts });
	expect(read?.responses?.size).toBe(72);
	expect(problems).toMatchObject([
		{ severity: 'note', rule: 'not-used-yet', file: STUDY, column: 'segments[0].column', line: 35 },
		{ severity: 'note', rule: 'account-never-answered' },
	]);
});

test('a segment that accounts.csv has no column for either is an error as before', async () => {
	const { read, problems } = await studyOf(withEdit(withFrame(), STUDY, 'headline:', SEGMENT));
	expect(read?.responses).toBeNull();
	expect(problems.map(({ rule }) => rule)).toEqual(['unknown-column', 'unknown-column']);
});
