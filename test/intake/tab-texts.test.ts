import { expect, test } from 'vitest';
import { codebook, read, told } from './reading.ts';

const CODEBOOK = codebook(`questions:
  - {id: recommend, column: nps, kind: nps, facet: experience, text: {en: Would you?}}
  - {id: why, column: why, kind: text, facet: reason, text: {en: Why?}}
`);

test('a tab-separated text that begins with a quote is a text, whatever the pieces', async () => {
	const file = 'nps\twhy\tmore\n9\t"Best" by far\tx\n8\t\t"Good", "cheap" and fast.\n7\tNo\t\n';
	for (const chunk of [1, 7, 1 << 16]) {
		const { responses, problems } = await read(CODEBOOK, { 'a.csv': file }, chunk);
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(responses?.size).toBe(3);
	}
});

test('a tab-separated file that quotes keeps its quoted cells, tabs and line breaks', async () => {
	const file = 'nps\twhy\n9\t"a\tb"\n8\t"c\nd"\n7\t"e ""f"""\n';
	const { responses, problems } = await read(CODEBOOK, { 'a.csv': file });
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(responses?.size).toBe(3);
});

test('in a tab-separated file that quotes a broken quote is told with its line', async () => {
	const file = 'nps\twhy\n9\t"fine"\n8\t"bad" end\n7\tNo\n';
	const { problems } = await read(CODEBOOK, { 'a.csv': file });
	expect(told(problems)).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/^error · (stray|unclosed)-quote · a\.csv · 3 · 2 · why/),
		]),
	);
});
