import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectExport } from '../../src/intake/inspection/inspect-export.ts';
import { dateOfSerial } from '../../src/intake/workbook/date-serial.ts';
import { styleOfCode } from '../../src/intake/workbook/cell-styles.ts';
import { codebook, read, told } from './reading.ts';
import { row, workbookParts, writeZip, type Part } from './write-workbook.ts';

const NPS = codebook('columns: {respondent: id}\n');

async function refused(bytes: Uint8Array): Promise<string[]> {
	return (await inspect(bytes)).problems.map(({ rule }) => rule);
}

async function inspect(bytes: Uint8Array) {
	return inspectExport({
		name: 'a.xlsx',
		async *stream() {
			yield bytes;
		},
	});
}

/** The texts of each column, in the order in which they came. */
async function columns(bytes: Uint8Array): Promise<Record<string, string[]>> {
	const { profile } = await inspect(bytes);
	return Object.fromEntries(profile.columns.map(({ name, values }) => [name, [...values.keys()]]));
}

test('cells are read by their type: texts, numbers, truths, dates and ids with zeros', async () => {
	const parts = workbookParts(
		[
			{
				name: 'Answers',
				rows:
					row(1, [
						'<c r="A1" t="s"><v>0</v></c>',
						'n',
						'yes',
						'day',
						'moment',
						'zip',
						'share',
						'long',
					]) +
					row(2, [
						'<c t="s"><v>1</v></c>',
						'<c><v>0.30000000000000004</v></c>',
						'<c t="b"><v>1</v></c>',
						'<c s="1"><v>46293</v></c>',
						'<c s="2"><v>46293.5868</v></c>',
						'<c s="3"><v>17</v></c>',
						'<c s="4"><v>0.125</v></c>',
						'<c><v>1.23456789012346E+17</v></c>',
					]),
			},
		],
		{
			strings: ['<t>who</t>', '<r><t>An</t></r><r><t>na_x000A_B</t></r><rPh><t>no</t></rPh>'],
			formats: ['d.m.yyyy', 'yyyy\\-mm\\-dd hh:mm', '00000', '0.0%'],
		},
	);
	expect(await columns(writeZip(parts))).toEqual({
		who: ['Anna B'],
		n: ['0.3'],
		yes: ['TRUE'],
		day: ['2026-09-28'],
		moment: ['2026-09-28 14:05:00'],
		zip: ['00017'],
		share: ['12.5%'],
		long: ['1.23456789012346E+17'],
	});
});

test('date serials count from 1900 or 1904, and the day that never was is no date', () => {
	expect(dateOfSerial(1, 'date', false)).toBe('1900-01-01');
	expect(dateOfSerial(59, 'date', false)).toBe('1900-02-28');
	expect(dateOfSerial(60, 'date', false)).toBeNull();
	expect(dateOfSerial(61, 'date', false)).toBe('1900-03-01');
	expect(dateOfSerial(46_293, 'date', false)).toBe('2026-09-28');
	expect(dateOfSerial(46_293 - 1462, 'date', true)).toBe('2026-09-28');
	expect(dateOfSerial(0.75, 'time', false)).toBe('18:00:00');
	expect(dateOfSerial(-1, 'date', false)).toBeNull();
});

test('a workbook that counts from 1904 gives the same days', async () => {
	const rows = row(1, ['d', 'nps']) + row(2, ['<c s="1"><v>44831</v></c>', 9]);
	const parts = workbookParts([{ name: 'S', rows }], { formats: ['m/d/yy'], is1904: true });
	expect((await columns(writeZip(parts)))['d']).toEqual(['2026-09-28']);
});

test.each([
	['d.m.yyyy', 'date'],
	['[$-409]m/d/yy h:mm AM/PM;@', 'moment'],
	['hh:mm:ss', 'time'],
	['mmmm', 'date'],
	['0.00 "days"', null],
	['[h]:mm', null],
	['#,##0.00_);[Red](#,##0.00)', null],
	['General', null],
])('the format %s shows %s', (code, form) => {
	expect(styleOfCode(code).date).toBe(form);
});

test('rows and columns are told by their place in the sheet', async () => {
	const rows = row(3, ['id', 'nps']) + row(7, ['a', 9]) + row(9, ['b', 42]);
	const { problems } = await read(NPS, { 'a.csv': writeZip(workbookParts([{ name: 'S', rows }])) });
	expect(told(problems)).toEqual(['error · score-out-of-range · a.csv · 9 · 2 · nps · 42']);
});

test('hidden sheets are named and not read, others with anything in them are warned about', async () => {
	const rows = row(1, ['id', 'nps']) + row(2, ['a', 9]);
	const bytes = writeZip(
		workbookParts([
			{ name: 'Secret', state: 'veryHidden', rows: row(1, ['CANARY']) },
			{ name: 'Empty', rows: '' },
			{ name: 'Answers', rows },
			{ name: 'Notes', rows: row(4, ['x']) },
		]),
	);
	const { responses, problems } = await read(NPS, { 'a.csv': bytes });
	expect(responses?.size).toBe(1);
	expect(problems.map(({ severity, rule }) => `${severity} ${rule}`).toSorted()).toEqual([
		'note hidden-sheet',
		'warning several-sheets',
	]);
	expect(JSON.stringify(problems)).toContain('Secret');
	expect(JSON.stringify(problems)).not.toContain('CANARY');
	const declared = codebook('sources: [{file: a.csv, wave: w1, sheet: Answer}]\n');
	expect(told((await read(declared, { 'a.csv': bytes })).problems)).toContain(
		'error · unknown-sheet · study.yaml · 12 ·  · sources[0].sheet · Answer',
	);
});

test('a formula counts by what was last calculated, and is an error where nothing was', async () => {
	const rows =
		row(1, ['id', 'nps']) +
		row(2, ['a', '<c><f>1+8</f><v>9</v></c>']) +
		row(3, ['b', '<c><f>1+8</f></c>']);
	const { problems } = await read(NPS, { 'a.csv': writeZip(workbookParts([{ name: 'S', rows }])) });
	expect(problems.map(({ severity, rule, line }) => [severity, rule, line])).toEqual([
		['warning', 'formula', 2],
		['error', 'formula-without-value', 3],
	]);
});

test('one cell far away takes no memory and is left aside with a warning', async () => {
	const rows =
		row(1, ['id', 'nps']) +
		row(2, ['a', 9]) +
		'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
	const { responses, problems } = await read(NPS, {
		'a.csv': writeZip(workbookParts([{ name: 'S', rows }])),
	});
	expect(responses?.size).toBe(1);
	expect(told(problems)).toEqual(['warning · stray-cell · a.csv · 1048576 ·  · XFD1048576 · ']);
});

test('merged cells of several records are warned about, those of the head are not', async () => {
	const rows = row(1, ['id', 'nps']) + row(2, ['a', 9]) + row(3, ['b', 8]);
	const merged = (area: string): Uint8Array =>
		writeZip({
			...workbookParts([{ name: 'S', rows }]),
			'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="${area}"/></mergeCells></worksheet>`,
		});
	expect((await read(NPS, { 'a.csv': merged('A1:B1') })).problems).toEqual([]);
	expect(told((await read(NPS, { 'a.csv': merged('B2:B3') })).problems)).toEqual([
		'warning · merged-cells · a.csv · 2 ·  · nps · ',
	]);
});

const GOOD = workbookParts([{ name: 'S', rows: row(1, ['id', 'nps']) + row(2, ['a', 9]) }]);

test.each<[string, string, Record<string, Part>]>([
	[
		'a document type',
		'unsafe-workbook',
		{
			'xl/worksheets/sheet1.xml':
				'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>',
		},
	],
	['a path out of the archive', 'broken-workbook', { '../../evil.xml': '<x/>' }],
	[
		'damaged XML',
		'broken-workbook',
		{ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData></worksheet>' },
	],
	[
		'rows out of order',
		'broken-workbook',
		{ 'xl/worksheets/sheet1.xml': `<worksheet>${row(2, [1])}${row(1, [1])}</worksheet>` },
	],
	[
		'a missing text',
		'broken-workbook',
		{ 'xl/worksheets/sheet1.xml': `<worksheet>${row(1, ['<c t="s"><v>7</v></c>'])}</worksheet>` },
	],
])('%s is refused', async (_, rule, parts) => {
	const { profile, problems } = await inspect(writeZip({ ...GOOD, ...parts }));
	expect(problems.filter(({ severity }) => severity === 'error').map((one) => one.rule)).toEqual([
		rule,
	]);
	expect(profile.columns).toEqual([]);
});

test('other archives, cut ones and old workbooks are refused', async () => {
	expect(await refused(writeZip({ 'word/document.xml': '<x/>' }))).toEqual(['not-a-table']);
	expect(await refused(writeZip(GOOD).subarray(0, 700))).toEqual(['broken-workbook']);
	expect(await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toEqual(['broken-workbook']);
});

/** A stream of so many MiB of blanks, packed a thousandfold. */
function bomb(mebibytes: number): Uint8Array {
	const piece = deflateRawSync(Buffer.alloc(1 << 20, ' '), { finishFlush: constants.Z_FULL_FLUSH });
	return Buffer.concat([...Array.from({ length: mebibytes }, () => piece), deflateRawSync('')]);
}

test.each([
	['says so', 10 * 1024, 0xffff_fffe],
	['says it is small', 10 * 1024, 900_000],
])(
	'10 GiB packed in a workbook that %s end in seconds',
	async (_, mebibytes, claims) => {
		const packed = bomb(mebibytes);
		const bytes = writeZip({ ...GOOD, 'xl/worksheets/sheet1.xml': { packed, claims } });
		const before = process.memoryUsage().rss;
		const { problems } = await inspect(bytes);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.rule).toMatch(/^(oversized|broken)-workbook$/);
		expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
	},
	20_000,
);

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/bad-xlsx/', import.meta.url));

describe.skipIf(!existsSync(CORPUS))(
	'the corpus of workbooks (skipped where ../shared is missing)',
	() => {
		const cases = existsSync(CORPUS)
			? (JSON.parse(readFileSync(`${CORPUS}MANIFEST.json`, 'utf8')) as {
					id: string;
					outcome: string;
					must: string;
				}[])
			: [];
		test.each(cases)('$id: $outcome', async ({ id, outcome, must }) => {
			const { problems } = await inspectExport({
				name: id,
				stream: () => createReadStream(`${CORPUS}${id}.xlsx`),
			});
			const severities = problems.map(({ severity }) => severity);
			const found = severities.includes('error')
				? 'reject'
				: severities.includes('warning')
					? 'warn'
					: 'accept';
			expect(must.includes('warn also passes') ? [outcome, 'warn'] : [outcome]).toContain(found);
		});
	},
);
