import { expect, test } from 'vitest';
import { codebook, read, rows, told } from './reading.ts';

const BY_DAY = codebook('sources: [{file: a.csv}]\ncolumns: {respondent: id, submitted: at}\n');

test('the wave of an answer is the one whose days hold it; in none it is out of the field', async () => {
	const file = 'id,at,nps\na,2026-01-31T23:59:59Z,1\nb,2026-02-01 00:00,2\nc,2026-03-01,3\nd,,4\n';
	const { responses, sources, waves, problems } = await read(BY_DAY, { 'a.csv': file });
	expect(told(problems)).toEqual(['warning · out-of-field · a.csv · 4 · 3 ·  · ']);
	expect(problems[0]?.message).toMatch(/^2 of 4 records .* \(1 without a day\)/);
	expect([...(responses?.wave.codes ?? [])]).toEqual([0, 1]);
	expect(sources[0]).toMatchObject({
		waves: ['w1', 'w2', ''],
		format: 'plain',
		receipt: { read: 4, kept: 2, excluded: [{ reason: 'out-of-field', count: 2 }] },
	});
	expect(waves.get('w1')).toEqual({ read: 1, kept: 1, excluded: [] });
});

test('a file of which every record is out of the field is an error', async () => {
	const { responses, problems } = await read(BY_DAY, { 'a.csv': 'id,at,nps\na,2027-01-01,1\n' });
	expect(told(problems)).toEqual(['error · out-of-field · a.csv · 2 · 1 ·  · ']);
	expect(responses).toBeNull();
});

test('a source whose wave nothing tells is an error at the source, told once', async () => {
	const yaml = codebook('sources: [{file: a.csv}]\n');
	const { responses, problems } = await read(yaml, { 'a.csv': 'nps\n1\n2\n' });
	expect(told(problems)).toEqual([
		'error · wave-not-told · study.yaml · 12 ·  · sources[0] · a.csv',
	]);
	expect(responses).toBeNull();
	const byFile = codebook('sources: [{file: a.csv}]\ncolumns: {submitted: {a.csv: at}}\n');
	expect((await read(byFile, { 'a.csv': 'at,nps\n2026-01-02,1\n' })).problems).toEqual([]);
});

test('a panel without a respondent column in one of its files is an error', async () => {
	const yaml = codebook(
		`${TWO.replace('{respondent: id}', '{respondent: {a.csv: id}}')}panel: true\n`,
	);
	const { problems } = await read(yaml, { 'a.csv': 'id,nps\nx,1\n', 'b.csv': 'nps\n2\n' });
	expect(problems.map(({ rule, column }) => [rule, column])).toEqual([
		['panel-without-respondents', 'sources[1]'],
	]);
});

test('a day that lies in two waves is a mistake', async () => {
	const yaml = codebook(`sources: [{file: a.csv}]
columns: {submitted: at}
waves: [{id: w1, start: 2026-01-01, end: 2026-01-31}, {id: w2, start: 2026-01-31, end: 2026-02-28}]
`);
	const { problems } = await read(yaml, { 'a.csv': 'at,nps\n2026-01-31,1\n' });
	expect(problems[0]).toMatchObject({ rule: 'wave-in-doubt', line: 2, known: ['w1', 'w2'] });
});

test('a wave told by a column may lie outside its dates, with one warning a wave', async () => {
	const yaml = codebook('sources: [{file: a.csv}]\ncolumns: {submitted: at, wave: w}\n');
	const { responses, problems } = await read(yaml, {
		'a.csv': 'at,w,nps\n2026-01-02,w1,1\n2026-03-02,W1,2\n2026-03-03,w1,3\n',
	});
	expect(responses?.size).toBe(3);
	expect(told(problems)).toEqual(['warning · outside-wave-dates · a.csv · 3 · 2 ·  · ']);
	expect(problems[0]?.message).toMatch(/^2 answers of wave w1/);
});

test('dates are read as declared, whatever the time zone', async () => {
	const yaml = codebook(
		'sources: [{file: a.csv, dates: "d.M.yyyy H:mm:ss"}]\ncolumns: {respondent: id, submitted: at}\n',
	);
	const file = 'id;at;nps\na;31.1.2026 23:59:59;1\nb;1.2.2026 0:00:00;2\n';
	const { responses } = await read(yaml, { 'a.csv': file });
	expect([...(responses?.wave.codes ?? [])]).toEqual([0, 1]);
	const wrong = await read(yaml, { 'a.csv': 'id;at;nps\na;30.2.2026 1:00:00;1\nb;2026-02-01;2\n' });
	expect(told(wrong.problems)).toEqual([
		'error · impossible-date · a.csv · 2 · 1 · at · 30.2.2026 1:00:00',
		'error · unknown-date · a.csv · 3 · 2 · at · 2026-02-01',
	]);
});

test('each response keeps the day on which it was submitted, on the clock of its file', async () => {
	const yaml = codebook('columns: {respondent: id, submitted: at}\n');
	const { responses } = await read(yaml, {
		'a.csv': 'id,at,nps\nc,2026-01-02T00:30:00+02:00,1\na,,2\nb,2026-01-01 23:59,3\n',
	});
	// 2026-01-01 is day 20 454; rows are sorted by respondent.
	expect([...(responses?.day ?? [])]).toEqual([-1, 20_454, 20_455]);
	expect(responses?.day).toBeInstanceOf(Int16Array);
	const undated = await read(codebook('columns: {respondent: id}\n'), { 'a.csv': 'id,nps\na,1\n' });
	expect(undated.responses?.day).toBeNull();
});

test('undeclared dates are read where the whole column proves them, never by a guess', async () => {
	const proven = 'id,at,nps\na,01/02/2026,1\nb,01/31/2026,2\n';
	const { responses } = await read(BY_DAY, { 'a.csv': proven });
	expect([...(responses?.wave.codes ?? [])]).toEqual([0, 0]);
	const either = await read(BY_DAY, { 'a.csv': 'id,at,nps\na,01/02/2026,1\nb,02/01/2026,2\n' });
	expect(told(either.problems)).toEqual([
		'error · ambiguous-date · a.csv · 2 · 1 · at · 01/02/2026',
	]);
	const mixed = await read(BY_DAY, {
		'a.csv': 'id,at,nps\na,2026-01-02,1\nb,13.1.2026,2\nc,46300.38,2\n',
	});
	expect(mixed.problems.map(({ rule, line }) => [rule, line])).toEqual([
		['unknown-date', 3],
		['unknown-date', 4],
	]);
});

test('of two answers of a person the later counts, the other is excluded as duplicate', async () => {
	const file = 'id,at,nps\na,2026-01-03,1\na,2026-01-02,2\nb,2026-01-02,3\n';
	const { responses, waves, problems } = await read(BY_DAY, { 'a.csv': file });
	expect(responses?.size).toBe(2);
	expect(waves.get('w1')).toEqual({
		read: 3,
		kept: 2,
		excluded: [{ reason: 'duplicate', count: 1 }],
	});
	expect(told(problems)).toEqual(['warning · duplicate · a.csv · 3 · 2 · id · a']);
});

test('where the later answer cannot be told it is a mistake', async () => {
	const file = 'id,at,nps\na,2026-01-02,1\na,2026-01-02,2\n';
	const { problems } = await read(BY_DAY, { 'a.csv': file });
	expect(told(problems)).toEqual(['error · duplicate-respondent · a.csv · 3 · 2 · id · a']);
});

const TWO =
	'sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w1}]\ncolumns: {respondent: id}\n';

test('files of one wave must not repeat a respondent, nor hold the same bytes', async () => {
	const repeated = await read(codebook(TWO), {
		'a.csv': 'id,nps\nx,1\n',
		'b.csv': 'id,nps\nx,2\n',
	});
	expect(told(repeated.problems)).toEqual([
		'error · respondent-in-two-files · b.csv · 2 · 1 · id · x',
	]);
	const same = await read(codebook(TWO.replace('columns: {respondent: id}\n', '')), {
		'a.csv': 'nps\n1\n',
		'b.csv': 'nps\n1\n',
	});
	expect(same.problems.map(({ rule }) => rule)).toContain('same-export');
});

test('a respondent id in two waves is one person only in a panel', async () => {
	const waves = TWO.replace('b.csv, wave: w1', 'b.csv, wave: w2');
	const files = { 'a.csv': 'id,nps\nx,1\n', 'b.csv': 'id,nps\nx,2\n' };
	const apart = await read(codebook(waves), files);
	expect([...(apart.responses?.person.codes ?? [])]).toEqual([0, 1]);
	const panel = await read(codebook(`${waves}panel: true\n`), files);
	expect([...(panel.responses?.person.codes ?? [])]).toEqual([0, 0]);
});

test('ids stay texts: 007 is not 7, and long numbers stay apart', async () => {
	const yaml = codebook('columns: {respondent: id}\n');
	const file = 'id,nps\n007,1\n7,2\n9007199254740993,3\n9007199254740992,4\n';
	expect(await rows(yaml, { 'a.csv': file })).toHaveLength(4);
	const { problems } = await read(yaml, { 'a.csv': 'id;nps\n1,23457E+11;1\n' });
	expect(problems.map(({ rule }) => rule)).toEqual(['rounded-id']);
});

test('an account that is not told is its own; without a respondent column equal rows are kept and noted', async () => {
	const yaml = codebook('columns: {account: acc}\n');
	const { responses, problems } = await read(yaml, {
		'a.csv': 'acc,nps\nAcme,1\n,2\n,2\nAcme,3\n',
	});
	expect(responses?.account?.codes.length).toBe(4);
	expect(new Set(responses?.account?.codes).size).toBe(3);
	expect(new Set(responses?.person.codes).size).toBe(4);
	expect(told(problems)).toEqual(['note · equal-records · a.csv · 4 ·  ·  · ']);
});

test('rows with a declared value go, rows without a value to keep go, each with its reason', async () => {
	const yaml = codebook(`columns: {respondent: id}
exclude:
  - {column: status, values: [Survey Test, ""], reason: test}
  - {column: consent, keep: ["yes"], reason: no consent}
`);
	const file =
		'id,status,consent,nps\na,ok,yes,1\nb,survey  test,yes,99\nc,,yes,2\nd,ok,no,3\ne,ok,,4\n';
	const { responses, sources } = await read(yaml, { 'a.csv': file });
	expect(responses?.size).toBe(1);
	expect(sources[0]?.receipt).toEqual({
		read: 5,
		kept: 1,
		excluded: [
			{ reason: 'no consent', count: 2 },
			{ reason: 'test', count: 2 },
		],
	});
});

test('texts that a source declares blank are empty cells in all of its columns', async () => {
	const yaml = codebook(`sources: [{file: a.csv, wave: w1, blank: ["-", "NULL"]}]
columns: {respondent: id, role: r, account: acc}
roles: [{id: boss, label: {en: B}, values: [Boss]}]
`);
	expect(await rows(yaml, { 'a.csv': 'id,r,acc,nps\na,-,null,NULL\n' })).toEqual([
		'w1 customer – – a ~1 | noAnswer',
	]);
});
