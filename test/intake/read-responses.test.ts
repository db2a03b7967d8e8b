import { expect, test } from 'vitest';
import { codebook, read, rows, told } from './reading.ts';

const WHO = `columns: {respondent: id, role: role}
roles:
  - {id: boss, label: {en: Boss}, values: [Päättäjä, "1"]}
  - {id: user, label: {en: User}, values: [Käyttäjä, "2"]}
`;

test('a plain file is read into rows in the order of respondent ids', async () => {
	const file = 'id,role,nps\nb,Päättäjä,10\na, KÄYTTÄJÄ ,0\nc,,\n';
	expect(await rows(codebook(WHO), { 'a.csv': file })).toEqual([
		'w1 customer – user a  | 0',
		'w1 customer – boss b  | 10',
		'w1 customer – – c  | noAnswer',
	]);
});

test('numbers are compared by value, texts without case, spaces and BOM', async () => {
	const file =
		'\uFEFFid;role;nps\na;2,0;"9,0"\nb;\u00a0käyttäjä ;10\nc;Ka\u0308ytta\u0308ja\u0308;8\n';
	expect(await rows(codebook(WHO), { 'a.csv': file }, 3)).toEqual([
		'w1 customer – user a  | 9',
		'w1 customer – user b  | 10',
		'w1 customer – user c  | 8',
	]);
});

test('all mistakes are told at once with line, row, column and value', async () => {
	const file = 'id,role,nps\na,Boss?,10\nb,1,11\n"c\nc",2,ten\nd,2,8.5\ne,2\n,1,1e1\n';
	const { responses, problems } = await read(codebook(WHO), { 'a.csv': file });
	expect(responses).toBeNull();
	expect(told(problems)).toEqual([
		'error · unlisted-role · a.csv · 2 · 1 · role · Boss?',
		'error · score-out-of-range · a.csv · 3 · 2 · nps · 11',
		'error · not-a-point · a.csv · 4 · 3 · nps · ten',
		'error · not-a-point · a.csv · 6 · 4 · nps · 8.5',
		'error · short-record · a.csv · 7 · 5 ·  · ',
		'error · no-respondent · a.csv · 8 · 6 · id · ',
		'error · not-a-point · a.csv · 8 · 6 · nps · 1e1',
	]);
	expect(problems[0]).toMatchObject({
		message: 'No role of the codebook lists this text.',
		known: ['boss', 'user'],
	});
});

test('more than a thousand problems of a rule in a file are counted, not listed', async () => {
	const { problems } = await read(codebook(''), { 'a.csv': `nps,x\n${'12,\n'.repeat(1500)}` });
	const ofRule = problems.filter(({ rule }) => rule === 'score-out-of-range');
	expect(ofRule).toHaveLength(1001);
	expect(problems.some(({ message }) => message.startsWith('500 more problems'))).toBe(true);
});

test('declared texts for not met, no opinion, left blank and not asked are never scores', async () => {
	const yaml = codebook(`questions:
  - {id: q, column: q, kind: rating, facet: experience, text: {en: Q}, scale: {min: 1, max: 5}, not_met: ["6"], no_opinion: [EOS], no_answer: ["-99", "0"], not_asked: ["-"]}
columns: {respondent: id}
`);
	const file = 'id,q\na,6\nb,eos\nc,-99.0\nd,0\ne,-\nf,\ng,4.5\n';
	expect((await rows(yaml, { 'a.csv': file })).map((row) => row.split('| ')[1])).toEqual([
		'notMet',
		'noOpinion',
		'noAnswer',
		'noAnswer',
		'notAsked',
		'noAnswer',
		'4.5',
	]);
});

test('a list for a point replaces its number, and may differ by file', async () => {
	const yaml = codebook(`sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w2}]
questions:
  - {id: q, column: q, kind: rating, facet: experience, text: {en: Q}, scale: {min: 1, max: 3, values: {"3": [Good, "3"], "1": {a.csv: [Bad], b.csv: ["9"]}}}}
columns: {respondent: id}
`);
	const files = { 'a.csv': 'id,q\na,good\nb,3\nc,bad\nd,2\n', 'b.csv': 'id,q\na,9\n' };
	expect((await rows(yaml, files)).map((row) => row.split('| ')[1])).toEqual([
		'3',
		'3',
		'1',
		'2',
		'1',
	]);
	const { problems } = await read(yaml, { 'a.csv': 'id,q\na,1\n', 'b.csv': 'id,q\na,Bad\n' });
	expect(problems.map(({ rule }) => rule)).toEqual(['not-a-point', 'not-a-point']);
});

test('two lists that become equal are a mistake of the codebook, told once', async () => {
	const yaml = codebook(`columns: {respondent: id, role: role}
sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w2}]
roles:
  - {id: boss, label: {en: Boss}, values: [Boss, "1"]}
  - {id: user, label: {en: User}, values: [" BOSS", "1.0"]}
`);
	const { problems } = await read(yaml, {
		'a.csv': 'id,role,nps\n',
		'b.csv': 'id,role,nps\nx,2,3\n',
	});
	expect(told(problems).filter((one) => one.includes('listed-twice'))).toEqual([
		'error · listed-twice · study.yaml · 16 ·  · roles[1].values ·  BOSS',
		'error · listed-twice · study.yaml · 16 ·  · roles[1].values · 1.0',
	]);
});

test('"*" takes every other text that is not blank', async () => {
	const yaml = codebook(`columns: {respondent: id, role: role}
roles:
  - {id: boss, label: {en: Boss}, values: [Boss]}
  - {id: other, label: {en: Other}, values: ["*"]}
`);
	expect(await rows(yaml, { 'a.csv': 'id,role,nps\na,Boss,1\nb,anything,2\nc, ,3\n' })).toEqual([
		'w1 customer – boss a  | 1',
		'w1 customer – other b  | 2',
		'w1 customer – – c  | 3',
	]);
});

test('a wrong column name is told at its place in the codebook with the nearest names', async () => {
	const { problems } = await read(codebook('columns: {respondent: Respondent}\n'), {
		'a.csv': 'respondent,NPS\na,1\n',
	});
	expect(told(problems)).toEqual([
		'error · unknown-column · study.yaml · 12 ·  · questions[0].column · nps',
		'error · unknown-column · study.yaml · 13 ·  · columns.respondent · Respondent',
	]);
	expect(problems[0]).toMatchObject({
		message: 'data/study/a.csv, line 1 has no column named "nps".',
		known: ['NPS', 'respondent'],
	});
});

test('a repeated header is told, and read by its place', async () => {
	const file = 'nps,nps\n1,2\n';
	const { problems } = await read(codebook(''), { 'a.csv': file });
	expect(problems[0]).toMatchObject({ rule: 'repeated-column', known: ['#1', '#2'] });
	const yaml = codebook(
		'questions: [{id: q, column: "#2", kind: nps, facet: experience, text: {en: Q}}]\n',
	);
	expect(await rows(yaml, { 'a.csv': file })).toEqual(['w1 customer – – ~1  | 2']);
});

test('columns named like members of every object are only names', async () => {
	const yaml = codebook(
		'questions: [{id: q, column: __proto__, kind: nps, facet: experience, text: {en: Q}}]\ncolumns: {account: constructor}\n',
	);
	expect(await rows(yaml, { 'a.csv': '__proto__,constructor\n7,toString\n' })).toEqual([
		'w1 customer – – ~1 toString | 7',
	]);
});

test('a file that a map of columns leaves out did not ask', async () => {
	const yaml = codebook(`sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w2}]
questions:
  - {id: q, column: {a.csv: Q1}, kind: nps, facet: experience, text: {en: Q}}
  - {id: r, column: {a.csv: Q2, b.csv: Q9}, kind: nps, facet: experience, text: {en: R}}
`);
	const { responses } = await read(yaml, { 'a.csv': 'Q1,Q2\n1,2\n', 'b.csv': 'Q1,Q9\n3,4\n' });
	expect(responses?.items.map(({ askedIn }) => Array.from(askedIn))).toEqual([[0], [0, 1]]);
	expect(await rows(yaml, { 'a.csv': 'Q1,Q2\n1,2\n', 'b.csv': 'Q1,Q9\n3,4\n' })).toEqual([
		'w1 customer – – ~1  | 1 2',
		'w2 customer – – ~2  | notAsked 4',
	]);
	const wrong = codebook('columns: {role: {c.csv: x}}\n');
	expect(told((await read(wrong, { 'a.csv': 'nps\n1\n' })).problems)).toEqual([
		'error · unknown-file · study.yaml · 13 ·  · columns.role.c.csv · c.csv',
	]);
});

test('names of two header rows: alone, or joined where the first is blank or repeated', async () => {
	const yaml = codebook(`sources: [{file: a.csv, wave: w1, header_rows: 2}]
questions:
  - {id: q, column: Rate, kind: nps, facet: experience, text: {en: Q}}
  - {id: r, column: Rate | Invoices, kind: nps, facet: experience, text: {en: R}}
  - {id: s, column: Twice | b, kind: nps, facet: experience, text: {en: S}}
`);
	const file = 'Rate,,Twice,Twice\nSupport,Invoices,a,b\n1,2,3,4\n';
	expect(await rows(yaml, { 'a.csv': file })).toEqual(['w1 customer – – ~1  | 1 2 4']);
});

test('what a source sets holds for all its records; a column beside it is a mistake', async () => {
	const more = `roles: [{id: boss, label: {en: Boss}, values: [Boss]}]
segments: [{id: industry, label: {en: Industry}, column: {b.csv: i}, values: [{id: ict, label: {en: ICT}}]}]
sources: [{file: a.csv, wave: w1, relation: customer, set: {role: Boss, segment.industry: ict, account: Acme}}]
`;
	const problems = await read(codebook(more), { 'a.csv': 'nps\n5\n' });
	expect(told(problems.problems)).toEqual([
		'error · unknown-file · study.yaml · 13 ·  · segments[0].column.b.csv · b.csv',
	]);
	const right = codebook(more.replace('{b.csv: i}', '{}'));
	expect(await rows(right, { 'a.csv': 'nps\n5\n' })).toEqual([
		'w1 customer – boss ~1 Acme ict | 5',
	]);
	const both = await read(
		codebook(`${more.replace('{b.csv: i}', '{}')}columns: {role: r, wave: w}\n`),
		{
			'a.csv': 'nps,r,w\n5,Boss,w1\n',
		},
	);
	expect(both.problems.map(({ rule, value }) => [rule, value])).toEqual([
		['constant-and-column', 'wave'],
		['constant-and-column', 'role'],
	]);
});

test('weights count where the codebook says so, and are numbers above 0', async () => {
	const file = 'id,nps,w\na,1,0.5\nb,2,2\n';
	const columns = 'columns: {respondent: id, weight: w}\n';
	const weighted = codebook(`${columns}weights: {kind: column}\n`);
	expect(await rows(weighted, { 'a.csv': file })).toEqual([
		'w1 customer – – a  ×0.5 | 1',
		'w1 customer – – b  ×2 | 2',
	]);
	expect(told((await read(weighted, { 'a.csv': 'id,nps,w\na,1,0\n' })).problems)).toEqual([
		'error · bad-weight · a.csv · 2 · 1 · w · 0',
	]);
	const unused = await read(codebook(columns), { 'a.csv': file });
	expect(told(unused.problems)).toEqual([
		'warning · unused-weight · study.yaml · 13 ·  · columns.weight · ',
	]);
	expect([...(unused.responses?.weight ?? [])]).toEqual([1, 1]);
});
