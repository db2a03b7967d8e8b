import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareProblems } from '../../src/problem.ts';
import { listFiles, listFolders } from '../../src/workspace/list-folder.ts';
import { findExports } from '../../src/workspace/open-source.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from './small-workspace.ts';

const STUDY = 'data/small/study.yaml';
const REPORT = 'reports/small-report/report.yaml';

const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

function put(files: WorkspaceFiles): string {
	const root = writeWorkspace(files);
	roots.push(root);
	return root;
}

function problemsOf(root: string): string[] {
	return readWorkspace(root)
		.problems.toSorted(compareProblems)
		.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('studies, reports and versions are found by their folders, versions newest first', () => {
	const root = put({
		...smallWorkspace(),
		'reports/small-report/v2026-q1/version.yaml':
			'schema: 1\nstatus: draft\ndate: 2026-03-15\nwaves: [2026-q1]\n',
		'reports/small-report/brand/logo.svg': '<svg/>',
		'data/notes/readme.txt': 'no study',
		'.hidden/data/x.txt': '',
	});
	const { workspace, problems } = readWorkspace(root);
	expect(problems).toEqual([]);
	expect(workspace.studies.map(({ folder }) => folder)).toEqual(['data/small']);
	const [report] = workspace.reports;
	expect(report?.versions.map(({ id }) => id)).toEqual(['v2026-q2', 'v2026-q1']);
	expect(report?.versions[0]?.commentary).toEqual(['index.en.mdx']);
});

test('an id that is not the name of its folder is told', () => {
	const study = withEdit(smallWorkspace(), STUDY, 'id: small\n', 'id: smal\n');
	const root = put(withEdit(study, REPORT, 'id: small-report', 'id: other-report'));
	expect(problemsOf(root)).toEqual([
		`${STUDY}:1 The id "smal" is not the name of its folder, "small".`,
		`${REPORT}:1 The id "other-report" is not the name of its folder, "small-report".`,
	]);
});

test('a folder whose name is no id cannot be a version', () => {
	const version = smallWorkspace()['reports/small-report/v2026-q2/version.yaml'] ?? '';
	const root = put({ ...smallWorkspace(), 'reports/small-report/Q2 2026/version.yaml': version });
	expect(problemsOf(root)).toEqual([
		'reports/small-report/Q2 2026/version.yaml:1 The folder "Q2 2026" cannot name a version: it stands in addresses.',
	]);
});

test('versions without their report.yaml are told', () => {
	const { [REPORT]: report, ...files } = smallWorkspace();
	expect(report).toBeDefined();
	expect(problemsOf(put(files))).toEqual([
		`${REPORT}:null There are versions, but no report.yaml beside them.`,
	]);
});

test('settings that are not UTF-8 are told; a byte order mark and Windows line ends are read', () => {
	const root = put(smallWorkspace());
	writeFileSync(join(root, STUDY), Buffer.from('title: {fi: P\xe4\xe4t\xe4s}', 'latin1'));
	expect(problemsOf(root)).toEqual([`${STUDY}:null The file is not UTF-8.`]);
	const study = smallWorkspace()[STUDY] ?? '';
	changeFile(root, STUDY, `\uFEFF${study.replaceAll('\n', '\r\n')}`);
	expect(problemsOf(root)).toEqual([]);
});

test('a folder without data and reports is no workspace; nor is a file', () => {
	const root = put({ 'readme.txt': '' });
	for (const place of [root, join(root, 'readme.txt'), join(root, 'nowhere')]) {
		expect(readWorkspace(place).problems.map(({ rule }) => rule)).toEqual(['not-a-workspace']);
	}
});

describe('a folder is listed', () => {
	test('in code-unit order, without hidden files and links that lead nowhere', () => {
		const root = put({ 'b/z.txt': '', 'b/Ä.txt': '', 'b/A/1.txt': '', 'a/x': '', 'b/.git/y': '' });
		symlinkSync(join(root, 'nowhere'), join(root, 'b', 'dangling'));
		mkdirSync(join(root, 'c'));
		expect(listFolders(root)).toEqual(['a', 'b', 'c']);
		expect(listFiles(join(root, 'b'))).toEqual(['A/1.txt', 'z.txt', 'Ä.txt']);
		expect(listFiles(join(root, 'nowhere'))).toEqual([]);
	});
});

/** How the exports stand where the codebook names this file in the place of q1.csv. */
function exportsOf(file: string) {
	const files = withEdit(smallWorkspace(), STUDY, 'file: q1.csv', `file: ${file}`);
	const root = put({ ...files, 'beside.csv': 'a\n', 'data/small/sub/q.csv': 'a\n' });
	const [study] = readWorkspace(root).workspace.studies;
	if (!study) throw new Error('the study is wrong');
	return findExports(root, study);
}

describe('an export', () => {
	test('that is missing is told by its path in the workspace', () => {
		const { missing, isWithoutData, open } = exportsOf('Q1.csv.bak');
		expect(
			missing.map(({ line, column, value, message }) => [line, column, value, message]),
		).toEqual([
			[12, 'sources[0].file', 'Q1.csv.bak', 'The export data/small/Q1.csv.bak is not there.'],
		]);
		expect(isWithoutData).toBe(false);
		expect(open('Q1.csv.bak')).toBeNull();
		expect(open('q2.csv')?.name).toBe('data/small/q2.csv');
	});

	test('that is a folder is told', () => {
		expect(exportsOf('sub').missing[0]?.message).toBe(
			'The export data/small/sub is no regular file.',
		);
	});

	test.each(['/tmp/q1.csv', "'C:\\data\\q1.csv'", 'c:/q1.csv', "'sub\\q.csv'"])(
		'may not be named as %s',
		(file) => {
			expect(exportsOf(file).missing[0]?.message).toMatch(
				/is not named relative to the folder of the study, with "\/"\.$/,
			);
		},
	);

	test('may lie in a folder below', () => {
		const { missing, outside } = exportsOf('sub/q.csv');
		expect([...missing, ...outside]).toEqual([]);
	});

	test('outside the data of its study but in the workspace has no note; outside the workspace it has', () => {
		expect(exportsOf('../../beside.csv').outside).toEqual([]);
		const beyond = exportsOf('../../../beside.csv');
		expect([...beyond.missing, ...beyond.outside]).toHaveLength(1);
	});
});
