import { afterAll, describe, expect, test } from 'vitest';
import { compileStudy } from '../../src/pipeline/compile-study.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import {
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

async function studyOf(files: WorkspaceFiles) {
	const root = writeWorkspace(files);
	roots.push(root);
	const [folder] = readWorkspace(root).workspace.studies;
	if (folder === undefined) throw new Error('The study is not right.');
	return compileStudy(root, folder);
}

/** The small workspace with an open question that everybody answered, and a coding of it. */
function withThemes(...lines: readonly string[]): WorkspaceFiles {
	const files = withEdit(
		smallWorkspace(),
		'data/small/study.yaml',
		'roles:\n',
		[
			'  - {id: why, column: company, kind: text, facet: reason, text: {en: Why?, fi: Miksi?}}',
			'themes:',
			'  - {id: price, label: {en: Price, fi: Hinta}}',
			'roles:',
			'',
		].join('\n'),
	);
	return { ...files, 'data/small/themes/why.csv': `${lines.join('\n')}\n` };
}

describe('a study with coded answers', () => {
	test('has those of its respondents at hand and counts the others', async () => {
		const { themes, problems } = await studyOf(
			withThemes('respondent,theme,sentiment,coder', 'r01,price,,a', 'r77,price,,a'),
		);
		expect(themes.get('why')?.mentions).toMatchObject([{ respondent: 'r01', theme: 'price' }]);
		expect(problems).toMatchObject([
			{
				severity: 'note',
				rule: 'coded-but-not-in-answers',
				file: 'data/small/themes/why.csv',
				message: expect.stringContaining('1 of 2 respondents'),
			},
		]);
	});

	test('hears what is wrong in the file', async () => {
		const { problems } = await studyOf(withThemes('respondent,theme', 'r01,prize'));
		expect(problems).toMatchObject([
			{
				severity: 'error',
				rule: 'unknown-theme',
				file: 'data/small/themes/why.csv',
				line: 2,
				column: 'theme',
				value: 'prize',
				known: ['price'],
			},
		]);
	});

	test('is any study where there is no such folder', async () => {
		const { themes, problems } = await studyOf(smallWorkspace());
		expect(themes.size).toBe(0);
		expect(problems).toEqual([]);
	});
});
