import { expect, test } from 'vitest';
import { codebook, read, told } from './reading.ts';

const TWO = 'sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w2}]\n';

async function problemsOf(yaml: string, a: string, b: string): Promise<string[]> {
	const { problems } = await read(codebook(yaml), { 'a.csv': a, 'b.csv': b });
	return told(problems.filter(({ severity }) => severity !== 'note'));
}

test('a column that the map of a question forgot is told; one that is not there was not asked', async () => {
	const questions = `${TWO}questions:
  - {id: recommend, column: {a.csv: nps}, kind: nps, facet: experience, text: {en: Would you?}}
`;
	expect(await problemsOf(questions, 'id,nps\n1,9\n', 'id\n2\n')).toEqual([]);
	expect(await problemsOf(questions, 'id,nps\n1,9\n', 'id,nps\n2,9\n')).toEqual([
		'warning · column-left-out · b.csv · 1 ·  · nps · ',
	]);
	expect(await problemsOf(questions, 'id,nps\n1,9\n', 'id,x,y,z\n2,1,1,1\n')).toEqual([]);
});

test('a new file that a map of who answers, of segments or of exclude leaves out is told', async () => {
	const yaml = `${TWO}columns: {respondent: {a.csv: id}}
segments: [{id: size, label: {en: S}, column: {a.csv: size}, values: [{id: big, values: [Big]}]}]
exclude: [{column: {a.csv: status}, values: [Test], reason: test}]
`;
	const a = 'id,size,status,nps\n1,Big,,9\n';
	expect(await problemsOf(yaml, a, 'id,size,status,nps\n2,Big,Test,1\n')).toEqual([
		'warning · column-left-out · study.yaml · 13 ·  · columns.respondent · b.csv',
		'warning · column-left-out · study.yaml · 14 ·  · segments[0].column · b.csv',
		'warning · column-left-out · study.yaml · 15 ·  · exclude[0].column · b.csv',
	]);
	expect(await problemsOf(yaml, a, 'code,nps\n2,1\n')).toEqual([]);
});

test('a map may leave out a file whose source gives the constant', async () => {
	const yaml = `sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w2, set: {role: boss}}]
roles: [{id: boss, label: {en: B}, values: [Boss]}]
columns: {role: {a.csv: role}}
`;
	expect(await problemsOf(yaml, 'role,nps\nBoss,9\n', 'role,nps\nBoss,1\n')).toEqual([]);
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
		'warning · wording-differs · b.csv · 1 ·  · Would you recommend us to a friend? · Would you recommend us to a friend?',
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
