import { expect, test } from 'vitest';
import { codebook, read, told } from './reading.ts';

const TWO = 'sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w2}]\n';

async function problemsOf(yaml: string, a: string, b: string): Promise<string[]> {
	const { problems } = await read(codebook(yaml), { 'a.csv': a, 'b.csv': b });
	return told(problems.filter(({ severity }) => severity !== 'note'));
}

test('a column that only one of two files alike has is told, and one that the map forgot', async () => {
	const questions = `${TWO}questions:
  - {id: recommend, column: {a.csv: nps}, kind: nps, facet: experience, text: {en: Would you?}}
`;
	expect(await problemsOf(questions, 'id,nps\n1,9\n', 'id\n2\n')).toEqual([
		'warning · column-not-here · b.csv · 1 ·  · nps · ',
	]);
	expect(await problemsOf(questions, 'id,nps\n1,9\n', 'id,nps\n2,9\n')).toEqual([
		'warning · column-left-out · b.csv · 1 ·  · nps · ',
	]);
	expect(await problemsOf(questions, 'id,nps\n1,9\n', 'id,x,y,z\n2,1,1,1\n')).toEqual([]);
});

test('a renamed column is an error that proposes the nearest name', async () => {
	const { problems } = await read(codebook(TWO), {
		'a.csv': 'id,nps\n1,9\n',
		'b.csv': 'id,NPS score\n2,9\n',
	});
	expect(told(problems)).toEqual([
		'error · unknown-column · study.yaml · 11 ·  · questions[0].column · nps',
	]);
	expect(problems[0]?.known?.[0]).toBe('id');
});

function asked(waves: string): string {
	return `${waves}${TWO}questions:
  - {id: recommend, column: {a.csv: How likely are you to recommend us?, b.csv: Would you recommend us to a friend?}, kind: nps, facet: experience, text: {en: Would you?}}
`;
}

test('other words for one question are told, unless the wave breaks', async () => {
	const [a, b] = [
		'id,How likely are you to recommend us?\n1,9\n',
		'id,Would you recommend us to a friend?\n2,9\n',
	];
	expect(await problemsOf(asked(''), a, b)).toEqual([
		'warning · wording-differs · b.csv · 1 ·  · Would you recommend us to a friend? · ',
	]);
	const breaking = `waves:
  - {id: w1, start: 2026-01-01, end: 2026-01-31}
  - {id: w2, start: 2026-02-01, end: 2026-02-28, breaks: true}
`;
	expect(await problemsOf(asked(breaking), a, b)).toEqual([]);
});

function scoresUpTo(most: number): string {
	return `id,nps\n${Array.from({ length: 40 }, (_, at) => `${most}-${at},${at % (most + 1)}`).join('\n')}\n`;
}

test('scores that end at the middle of the scale in one file only are told', async () => {
	expect(await problemsOf(TWO, scoresUpTo(10), scoresUpTo(5))).toEqual([
		'warning · scale-may-differ · b.csv · 1 ·  · nps · ',
	]);
	expect(await problemsOf(TWO, scoresUpTo(5), scoresUpTo(4))).toEqual([]);
});

test('an answer that stands in the files of two waves is an error', async () => {
	const yaml = `${TWO}columns: {respondent: id, submitted: at}\n`;
	const [a, b] = [
		'id,nps,at\nx,9,2026-01-05 10:11:12\n',
		'id,nps,at\nx,9,2026-01-05 10:11:12\ny,1,2026-02-05 10:11:12\n',
	];
	expect(await problemsOf(yaml, a, b)).toContain(
		'error · record-in-two-waves · b.csv · 2 · 1 · id · x',
	);
});

test('the same answers a day alone apart prove nothing', async () => {
	const yaml = `${TWO}columns: {respondent: id, submitted: at}\n`;
	const problems = await problemsOf(
		yaml,
		'id,nps,at\nx,9,2026-01-31\n',
		'id,nps,at\nx,9,2026-01-31\n',
	);
	expect(problems.filter((one) => one.includes('two-waves'))).toEqual([]);
});
