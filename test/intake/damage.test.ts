import { expect, test } from 'vitest';
import { codebook, read, rows, told } from './reading.ts';

const ONE = codebook('columns: {respondent: id}\n');

async function problemsOf(file: string | Uint8Array, yaml = ONE): Promise<string[]> {
	return told((await read(yaml, { 'a.csv': file })).problems);
}

test('letters that were encoded twice are warned about once a column, and kept', async () => {
	const file = 'id,nps,why\na,1,ok\nb,2,PÃ¤ivÃ¤\nc,3,tyÃ¶\n';
	const { responses, problems } = await read(ONE, { 'a.csv': file });
	expect(responses?.size).toBe(3);
	expect(told(problems)).toEqual(['warning · encoded-twice · a.csv · 3 · 2 · why · PÃ¤ivÃ¤']);
	expect(problems[0]?.message).toContain('2 cells of this column hold');
	expect(problems[0]?.message).toContain('(this would be "Päivä")');
	expect(await problemsOf('id,nps,why\na,1,"SÃO, Â la carte, 5 °C – où?"\n')).toEqual([]);
});

test('a letter that was lost before the export and a mark of joined files are told', async () => {
	expect(await problemsOf('id,nps,why\na,1,ty\uFFFD\nb,2,\uFEFFok\n')).toEqual([
		'warning · lost-letters · a.csv · 2 · 1 · why · ty\uFFFD',
		'warning · mark-inside · a.csv · 3 · 2 · why · ',
	]);
});

test('an encoding that is declared and is not the file’s is refused where that shows', async () => {
	const declared = codebook(
		'sources: [{file: a.csv, wave: w1, encoding: windows-1252}]\ncolumns: {respondent: id}\n',
	);
	expect(await problemsOf('id,nps,why\na,1,ok\nb,2,päivä\n', declared)).toContain(
		'error · encoding-is-utf-8 · a.csv · 3 · 2 · why · ',
	);
	expect(await problemsOf('id,nps,why\na,1,ok\n', declared)).toEqual([]);
});

test('UTF-16 without a mark is proposed with its byte order, Mac Roman before Windows', async () => {
	for (const [encoding, bytes] of [
		['utf-16le', Buffer.from('id,nps\na,1\n', 'utf16le')],
		['utf-16be', Buffer.from('id,nps\na,1\n', 'utf16le').swap16()],
	] as const) {
		const { problems } = await read(ONE, { 'a.csv': new Uint8Array(bytes) });
		expect(problems[0]).toMatchObject({ rule: 'nul-character', line: 1, known: [encoding] });
		expect(problems[0]?.message).toContain('they would read "id"');
	}
	const macRoman = Uint8Array.from('id,nps,why\na,1,p\u008aiv\u008a ty\u009a\n', (x) =>
		x.charCodeAt(0),
	);
	const { problems } = await read(ONE, { 'a.csv': macRoman });
	expect(problems[0]?.known?.[0]).toBe('macintosh');
});

test('no proposal shows an e-mail address', async () => {
	const latin = Uint8Array.from('id,nps,why\na,1,äiti.virtanen@firma.example\n', (x) =>
		x.charCodeAt(0),
	);
	const { problems } = await read(ONE, { 'a.csv': latin });
	expect(problems[0]?.rule).toBe('wrong-encoding');
	expect(JSON.stringify(problems)).not.toMatch(/virtanen|firma/);
});

test.each([
	['a title', 'Survey of 2026\nExported 1.2.2026\n\nid,nps,why\na,1,x\nb,2,y\n', 1],
	['a title padded by a spreadsheet', 'Survey of 2026;;\n;;\nid;nps;why\na;1;x\nb;2;y\n', 1],
])('lines above the column names are left out with a warning: %s', async (_, file, line) => {
	expect(await rows(ONE, { 'a.csv': file })).toHaveLength(2);
	expect((await problemsOf(file)).filter((one) => one.includes('preamble'))).toEqual([
		`warning · preamble · a.csv · ${line} ·  ·  · `,
	]);
});

test('column names that stand again among the answers are told with their line', async () => {
	expect(await problemsOf('id,nps\na,1\nid,nps\nb,2\n')).toEqual([
		'error · repeated-header · a.csv · 3 · 2 ·  · ',
	]);
});

test('quotes behind a space do not quote, and that is told', async () => {
	expect(
		await problemsOf('id, nps,why\na,1, "no comma"\n', ONE.replace('nps', '" nps"')),
	).toContain('error · quote-after-space · a.csv · 2 · 1 · why · ');
	expect(await problemsOf('id,nps,why\na,1," ""so"" he said"\n')).toEqual([]);
});

test('two columns named like a part of every object are refused, one is a label', async () => {
	expect(await problemsOf('id,nps,__proto__\na,1,{}\n')).toEqual([]);
	expect(await problemsOf('id,nps,__proto__,__proto__\na,1,,\n')).toEqual([
		'error · repeated-column · a.csv · 1 ·  · __proto__ · ',
	]);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('an export that changes while it is read is refused', async () => {
	const { parseStudy } = await import('../../src/codebook/parse-study.ts');
	const { readResponses } = await import('../../src/intake/read-responses.ts');
	const { study, yaml } = parseStudy('study.yaml', ONE);
	if (study === null) throw new Error('the codebook is wrong');
	let stamps = 0;
	const { problems } = await readResponses(study, yaml, (name) =>
		name !== 'a.csv'
			? null
			: { name, stream: () => once('id,nps\na,1\n'), stamp: () => String(stamps++) },
	);
	expect(problems.map(({ rule }) => rule)).toEqual(['changed-while-reading']);
});

async function* once(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}

test('one id on very many lines is told in time that grows with the lines only', async () => {
	const file = `id,nps\n${'a,1\n'.repeat(100_000)}`;
	const start = performance.now();
	const { problems } = await read(ONE, { 'a.csv': file });
	expect(problems.filter(({ rule }) => rule === 'duplicate-respondent')).toHaveLength(1001);
	expect(performance.now() - start).toBeLessThan(8000);
});

test('a thousand with a comma is not read as one and a bit', async () => {
	expect(await problemsOf('id;nps\na;1,000\n')).toEqual([
		'error · unclear-number · a.csv · 2 · 1 · nps · 1,000',
	]);
	expect(await problemsOf('id;nps\na;1,000\nb;2,0\n')).toEqual([]);
});

test('a codebook that lists more roles than any report could show is refused at the column', async () => {
	const roles = Array.from(
		{ length: 300 },
		(_, at) => `{id: r${at}, label: {en: R}, values: [r${at}]}`,
	);
	const yaml = codebook(`columns: {respondent: id, role: role}\nroles: [${roles.join(', ')}]\n`);
	expect(await problemsOf('id,nps,role\na,1,r1\n', yaml)).toEqual([
		'error · too-many-values · a.csv · 1 ·  · role · ',
	]);
});

test('ids that only case or unseen signs tell apart are warned about', async () => {
	expect(await problemsOf('id,nps\nR-1,1\nr-1,2\n')).toEqual([
		'warning · alike-ids · a.csv · 3 · 2 · id · r-1',
	]);
	expect(await problemsOf('id,nps\nR-1,1\nR-1\u200b,2\n')).toEqual([
		'warning · alike-ids · a.csv · 3 · 2 · id · R-1\u200b',
	]);
});
