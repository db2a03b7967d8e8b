import { expect, test } from 'vitest';
import { codebook, read, rows, told } from './reading.ts';

const ONE = codebook('columns: {respondent: id}\n');

test.each([
	['LF', '\n'],
	['CRLF', '\r\n'],
	['CR', '\r'],
])('records end by %s, and quoted line breaks count as lines', async (_, end) => {
	const file = ['id,why,nps', '"a","x', '', 'y ""z"", ok",1', 'b,"",12', '', ''].join(end);
	for (const chunk of [1, 2, 5, 1000]) {
		const { problems } = await read(ONE, { 'a.csv': file }, chunk);
		expect(told(problems)).toEqual(['error · score-out-of-range · a.csv · 5 · 2 · nps · 12']);
	}
});

test.each([
	['semicolon, with commas in texts', 'id;why;nps\na;x, y, z;1\nb;q, r;2\n'],
	['tab', 'id\twhy\tnps\na\tx, y; z\t1\nb\t\t2\n'],
	['bar', 'id|why|nps\na|x|1\nb|y|2\n'],
	['sep= line', 'sep=;\nid;why;nps\na;x;1\nb;y;2\n'],
])('the delimiter is told by whole records: %s', async (_, file) => {
	expect(await rows(ONE, { 'a.csv': file })).toHaveLength(2);
});

test('an unusual delimiter is proposed, not guessed, and read once declared', async () => {
	const file = 'id^nps\na^1\nb^2\n';
	const { problems } = await read(ONE, { 'a.csv': file });
	expect(problems[0]).toMatchObject({ rule: 'unknown-delimiter', line: 1, known: ['^'] });
	const declared = codebook(
		'sources: [{file: a.csv, wave: w1, delimiter: "^"}]\ncolumns: {respondent: id}\n',
	);
	expect(await rows(declared, { 'a.csv': file })).toHaveLength(2);
});

test('a quote that is never closed is told by the line where it opens', async () => {
	const file = `id,nps,why\na,1,ok\nb,2,"never closed\n${'c,3,x\n'.repeat(50)}`;
	const { responses, problems } = await read(ONE, { 'a.csv': file }, 16);
	expect(responses).toBeNull();
	expect(told(problems)[0]).toBe('error · unclosed-quote · a.csv · 3 · 2 · why · ');
});

test('an endless quote in a long file ends in bounded time and memory', async () => {
	const file = `id,nps,why\na,1,"${'x,1,long text without an end\n'.repeat(300_000)}`;
	const { problems } = await read(ONE, { 'a.csv': file });
	expect(problems.map(({ rule, line, row, column }) => [rule, line, row, column])).toEqual([
		['unclosed-quote', 2, 1, 'why'],
	]);
});

test('a quote that is not doubled is told with its place', async () => {
	const file = 'id,nps,why\na,1,ok\nb,2,"said \\"no\\" and left"\nc,3,ok\nd,4,ok\n';
	const { problems } = await read(ONE, { 'a.csv': file });
	expect(told(problems)[0]).toMatch(/^error · stray-quote · a.csv · 3 · 2 · why ·/);
});

test('a record with too few or too many cells is told; an empty tail only warned about', async () => {
	const { problems } = await read(ONE, { 'a.csv': 'id,nps\na\nb,1,x\nc,2,\nd,3,\n' });
	expect(told(problems)).toEqual([
		'error · short-record · a.csv · 2 · 1 ·  · ',
		'error · long-record · a.csv · 3 · 2 ·  · ',
		'warning · empty-tail · a.csv · 4 · 3 ·  · ',
	]);
});

const ENCODED = 'id,nps,role\na,1,Päättäjä\nb,2,x\n';
const ROLES = `columns: {respondent: id, role: role}
roles: [{id: boss, label: {en: B}, values: [Päättäjä]}, {id: x, label: {en: X}, values: [x]}]
`;

test('bytes that are not UTF-8 stop with a proposal at their line and column', async () => {
	const latin = Uint8Array.from(ENCODED, (letter) => letter.charCodeAt(0));
	for (const chunk of [1, 19, 1000]) {
		const { problems } = await read(codebook(ROLES), { 'a.csv': latin }, chunk);
		expect(told(problems)).toEqual(['error · wrong-encoding · a.csv · 2 · 1 · role · ']);
		expect(problems[0]?.known).toContain('windows-1252');
		expect(problems[0]?.message).toBe(
			'The bytes are not utf-8; as windows-1252 they would read "äättäjä", as windows-1251 "ддttдjд", as macintosh "‰‰tt‰j‰".',
		);
	}
	const declared = codebook(`${ROLES}sources: [{file: a.csv, wave: w1, encoding: windows-1252}]\n`);
	expect(await rows(declared, { 'a.csv': latin })).toHaveLength(2);
});

test('a byte order mark wins over what is declared, with a warning', async () => {
	const utf16 = new Uint8Array(Buffer.from(`\uFEFF${ENCODED}`, 'utf16le'));
	expect(await rows(codebook(ROLES), { 'a.csv': utf16 }, 3)).toHaveLength(2);
	const declared = codebook(`${ROLES}sources: [{file: a.csv, wave: w1, encoding: utf-8}]\n`);
	const { problems } = await read(declared, { 'a.csv': utf16 });
	expect(told(problems)).toEqual(['warning · encoding-by-mark · a.csv · 1 ·  ·  · ']);
});

test('a NUL, an unknown encoding, an empty file and a web page are refused', async () => {
	const nul = await read(ONE, { 'a.csv': 'id,nps\na,1\nb,\0\n' });
	expect(told(nul.problems)).toEqual(['error · nul-character · a.csv · 3 · 2 · nps · ']);
	const yaml = codebook('sources: [{file: a.csv, wave: w1, encoding: klingon}]\n');
	expect(told((await read(yaml, { 'a.csv': 'nps\n1\n' })).problems)).toEqual([
		'error · unknown-encoding · study.yaml · 12 ·  · sources[0].encoding · klingon',
	]);
	const archive = await read(ONE, { 'a.csv': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0xff) });
	expect(archive.problems.map(({ rule }) => rule)).toEqual(['broken-workbook']);
	const latin = await read(ONE, { 'a.csv': Uint8Array.of(0xc4, 0x69, 0x0a) });
	expect(latin.problems.map(({ rule, line }) => [rule, line])).toEqual([['wrong-encoding', 1]]);
	expect((await read(ONE, { 'a.csv': '' })).problems[0]?.rule).toBe('empty-file');
	expect((await read(ONE, { 'a.csv': '<!DOCTYPE html><p>' })).problems[0]?.rule).toBe(
		'not-a-table',
	);
	expect(told((await read(ONE, { 'a.csv': 'id,nps\n' })).problems)).toEqual([
		'warning · no-records · a.csv ·  ·  ·  · ',
	]);
});

test('both decimal marks in one file are a mistake unless one is declared', async () => {
	const yaml = codebook(`questions:
  - {id: q, column: q, kind: number, facet: profile, text: {en: Q}}
columns: {respondent: id}
`);
	const { problems } = await read(yaml, { 'a.csv': 'id;q\na;1,5\nb;2.5\nc;1,234\n' });
	expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
		['mixed-decimals', 3],
		['unclear-number', 4],
	]);
});

test('the sha256 is of all bytes of the file', async () => {
	const { sources } = await read(ONE, { 'a.csv': 'id,nps\na,1\n' }, 4);
	expect(sources[0]?.sha256).toBe(
		'ef1ae802d7bdd2293dc746a8ef5bd77db2c7145d6f0077b55f931ef9dcedae67',
	);
});
