import { expect, test } from 'vitest';
import { codebook, read, rows, told } from './reading.ts';

const ONE = codebook('columns: {respondent: id, account: account}\n');
const FILE = 'id,account,nps\na,X,1\nb,Y,2\nc,,12\n';

test('a correction reads a cell as something else, by file, row and column', async () => {
	const files = {
		'a.csv': FILE,
		'corrections.csv': 'file,row,column,from,to,reason,who\na.csv,3,nps,12,10,typed twice,editor\n',
	};
	expect(await rows(ONE, files)).toEqual([
		'w1 customer – – a X | 1',
		'w1 customer – – b Y | 2',
		'w1 customer – – c ~1 | 10',
	]);
});

test('a correction that no longer fits is an error with its own line', async () => {
	const list = [
		'file,row,column,from,to,reason,who',
		'a.csv,1,nps,7,8,x,y',
		'a.csv,9,nps,7,8,x,y',
		'b.csv,1,nps,7,8,x,y',
		'a.csv,2,score,7,8,x,y',
		'a.csv,2,account,X,Y,x,y',
		'a.csv,,nps,1,2,x,y',
	].join('\n');
	const { responses, problems } = await read(ONE, {
		'a.csv': FILE.replace('12', '3'),
		'corrections.csv': list,
	});
	expect(responses).toBeNull();
	expect(told(problems)).toEqual([
		'error · correction-no-longer-matches · corrections.csv · 2 ·  · from · 7',
		'error · no-row-to-correct · corrections.csv · 3 ·  · row · 9',
		'error · unknown-file · corrections.csv · 4 ·  · file · b.csv',
		'error · unknown-column · corrections.csv · 5 ·  · column · score',
		'error · correction-no-longer-matches · corrections.csv · 6 ·  · from · ',
		'error · unclear-correction · corrections.csv · 7 ·  · row · ',
	]);
	const [first] = problems;
	expect(first?.message).toBe('a.csv has another text in row 1, column nps.');
	// What stands there may be somebody's words.
	expect(first?.known).toBeNull();
});

test('exclude.csv leaves out by respondent, or by file and row, and the receipt counts it', async () => {
	const { responses, sources, problems } = await read(ONE, {
		'a.csv': FILE,
		'exclude.csv': 'respondent,file,row,reason,date\na,,,asked for it,2026-01-01\n,a.csv,3,typo,\n',
	});
	expect(told(problems)).toEqual([]);
	expect(responses?.size).toBe(1);
	expect(sources[0]?.receipt).toEqual({
		read: 3,
		kept: 1,
		excluded: [{ reason: 'declared', count: 2 }],
	});
});

test('a line of exclude.csv that names nobody is told, without the name', async () => {
	const { problems } = await read(ONE, {
		'a.csv': FILE.replace('12', '3'),
		'exclude.csv': 'respondent,file,row,reason\nz@y.example,,,x\na,a.csv,1,x\n,q.csv,1,x\nb,,,\n',
	});
	expect(told(problems)).toEqual([
		'warning · nobody-to-exclude · exclude.csv · 2 ·  ·  · ',
		'error · unclear-exclusion · exclude.csv · 3 ·  ·  · ',
		'error · unclear-exclusion · exclude.csv · 4 ·  ·  · ',
		'warning · no-reason · exclude.csv · 5 ·  · reason · ',
	]);
	expect(JSON.stringify(problems)).not.toContain('z@y');
});
