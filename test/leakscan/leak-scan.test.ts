import { array, assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Forbidden, ForbiddenKind } from '../../src/leakscan/forbidden.ts';
import { LeakScan } from '../../src/leakscan/leak-scan.ts';
import type { SiteFile } from '../../src/leakscan/site-file.ts';
import { plantsOf, zipOf } from './plants.ts';
import { sweep } from '../sweep.ts';

const CANARY = 'Kesäyön kanarialintu';

function search(files: readonly SiteFile[], forbidden: readonly Forbidden[]) {
	const scan = new LeakScan();
	for (const file of files) scan.learn(file);
	for (const one of forbidden) scan.suspect(one);
	return [...scan.find(files)];
}

const answer = (text: string): Forbidden => ({ text, kind: 'answer in own words' });
const page = (text: string): SiteFile => ({ name: 'a.html', bytes: Buffer.from(text) });
const workbook = (xml: string): SiteFile[] => [
	{ name: 'a.xlsx', bytes: zipOf([{ name: 'xl/sheet1.xml', bytes: Buffer.from(xml) }]) },
];
const found = (html: string, text: string, kind: ForbiddenKind) =>
	search([page(html)], [{ text, kind }]).length > 0;

const row = (cells: readonly string[]) =>
	`<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;

describe('a string is found', () => {
	test.each(plantsOf(CANARY))('$way', ({ file }) => {
		const leaks = search([page('<p>Nothing.</p>'), file], [answer(CANARY)]);
		expect(leaks.map(({ text }) => text)).toContain(CANARY);
		expect(leaks.every((leak) => leak.file.startsWith(file.name))).toBe(true);
	});

	test('over cells beside others, and not out of the beginning of a word in the next one', () => {
		const own = 'Data transformations';
		const isFound = (...cells: string[]) => found(row(cells), own, 'answer in own words');
		expect(isFound('80 %', 'Data transfor', 'mations', 'share')).toBe(true);
		expect(isFound('Data transformation', 'share')).toBe(false);
	});

	test('in each of many files, once a file, with its kind and how it is written', () => {
		const files = plantsOf(CANARY).map(({ file }, at) => ({ ...file, name: `${at}/${file.name}` }));
		const leaks = search(files, [answer(CANARY)]);
		expect(new Set(leaks.map(({ file }) => file.split('/')[0])).size).toBe(files.length);
		expect(leaks[0]).toEqual({
			file: '0/a.html',
			kind: 'answer in own words',
			where: 'content, plain',
			text: CANARY,
		});
	});

	test('however its spaces are and whatever signs it has', () => {
		for (const text of [
			'a "quoted" & <b>bold</b> answer',
			"it's 100 % right, isn't it",
			'5 %20 off now',
		]) {
			const escaped = text
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('"', '&quot;');
			expect(found(`<p>${escaped}</p>`, text, 'answer in own words'), text).toBe(true);
			expect(found(JSON.stringify(`x ${text}`), text, 'answer in own words'), text).toBe(true);
		}
		expect(found('<p>two\n  lines of&nbsp;it</p>', 'two lines\nof it', 'answer in own words')).toBe(
			true,
		);
	});

	test.each([
		['Kes\\u00e4aika', 'Kesäaika'],
		['Kes&aumlaika', 'Kesäaika'],
		['Kes&auml;aika', 'Kesäaika'],
		['10&#150;20 henkeä', '10–20 henkeä'],
		['Kes&#xE4aika', null],
	])('escaped as %s it is what a browser reads: %s', (written, read) => {
		const text = `${read ?? 'Kesäaika'} on hyvä`;
		expect(found(`<p>${written} on hyvä</p>`, text, 'answer in own words')).toBe(read !== null);
	});

	test('wherever it stands in whatever text (property)', () => {
		const word = stringMatching(/^[a-zäö]{3,8}$/);
		const text = array(word, { minLength: 3, maxLength: 6 }).map((words) => words.join(' '));
		assert(
			property(string(), text, string(), (before, middle, after) => {
				const leaks = search([page(`${before} ${middle} ${after}`)], [answer(middle)]);
				return leaks.length > 0 || middle.length < 12;
			}),
			{ numRuns: sweep(20, 40, 500) },
		);
	});
});

describe('nothing is found by chance', () => {
	test.each<[string, string, ForbiddenKind]>([
		['<td>r10012</td><p>ar1001 r1001b</p>', 'r1001', 'respondent id'],
		['<th>Customer</th><td>1001</td>', 'r1001', 'respondent id'],
		['<p>yes, x and 12345 of 54321</p>', 'yes', 'respondent id'],
		['<p>12345</p>', '12345', 'respondent id'],
		['<path d="M1.1234567890,2"/>', '1234567890', 'respondent id'],
		['<td>12</td><td>345678901</td>', '12345678901', 'respondent id'],
		['<p>Nordic Foods Oyj</p>', 'Nordic Foods Oy', 'account name'],
		['<p>a good service</p>', 'good', 'answer in own words'],
		['<p>Would you</p><p>recommend us?</p>', 'Would you recommend us?', 'answer in own words'],
	])('%s has no %s', (html, text, kind) => {
		expect(found(html, text, kind)).toBe(false);
	});

	test.each<[string, string, ForbiddenKind]>([
		['<p>(r1001)</p>', 'r1001', 'respondent id'],
		['<a href="roles/r1001.html">', 'r1001', 'respondent id'],
		['<p>r<i>10</i>01</p>', 'r1001', 'respondent id'],
		['<p>No. 1234567890.</p>', '1234567890', 'respondent id'],
		['<p>NORDIC FOODS OY, Vaasa</p>', 'Nordic Foods Oy', 'account name'],
	])('%s has %s', (html, text, kind) => {
		expect(found(html, text, kind)).toBe(true);
	});
});

describe('a short id of letters and digits', () => {
	test.each([
		['<p>Customer A12 said</p>', 'A12'],
		['<p>customer (a12).</p>', 'A12'],
		['<td>A</td><td>A12</td>', 'A12'],
		['<p>A&#49;2</p>', 'A12'],
		['<p>for 7-b, and</p>', '7-b'],
		['<a href="accounts/a12.html">', 'A12'],
		['<svg aria-label="A12: 4.2">', 'A12'],
		['<!-- A12 -->', 'A12'],
		['<script type="application/json">{"id":"A12"}</script>', 'A12'],
	])('is found in %s', (html, id) => {
		expect(found(html, id, 'respondent id')).toBe(true);
		expect(found(html, id, 'account id')).toBe(true);
	});

	test.each([
		'<p>BA12 and A123 and A1 2</p>',
		'<path d="M0 0 A12 12 0 0 1 4 4" fill="#a12" class="a12 b"/>',
		'<style>.a12{color:#a12}</style><script>const a12=1</script>',
		'<img src="data:image/png;base64,AAAA/A12+AAAA" alt="">',
		'<link href="_astro/site.x_a12-_q.css">',
		'<p><b>A</b>12</p>',
	])('is not found by chance in %s', (html) => {
		expect(found(html, 'A12', 'respondent id')).toBe(false);
	});

	test.each<[string, string, boolean]>([
		['files/a12.csv', 'x', true],
		['files/facts.csv', 'id,n\nA12,4\n', true],
		['a.csv', '\ufeffid;A12', true],
		['a.pptx!x', 'A12', false],
		['a.js', 'f(A12)', false],
		['en/search.js', 'var kaikuSearch=[["A12 left"]];', true],
		['a.css', '.x{color:#A12}', false],
		['_astro/a.b-A12-c_.css', '', false],
	])('in the file %s with %j: %s', (name, text, expected) => {
		const leaks = search(
			[{ name, bytes: Buffer.from(text) }],
			[{ text: 'A12', kind: 'contact id' }],
		);
		expect(leaks.length > 0).toBe(expected);
	});

	test('is found in a workbook’s cells, not in the names of its cells', () => {
		const id: Forbidden = { text: 'A12', kind: 'respondent id' };
		expect(search(workbook('<c r="A12"><v>4</v></c>'), [id])).toEqual([]);
		expect(search(workbook('<c r="B1"><t>A12</t></c>'), [id])).toHaveLength(1);
	});

	test('is no answer and no code of a survey tool: those are longer', () => {
		expect(found('<p>A12</p>', 'A12', 'raw value')).toBe(false);
		expect(found('<p>A12</p>', 'A12', 'answer in own words')).toBe(false);
	});
});

test('ids and names that are too short to be searched are counted, each once', () => {
	const scan = new LeakScan();
	for (const text of ['7731', '7731', '12345678', 'c1', 'Kone', 'A12', 'r1001', '123456789'])
		scan.suspect({ text, kind: 'account id' });
	scan.suspect({ text: 'good', kind: 'answer in own words' });
	expect(scan.countUnsearched()).toBe(4);
});

test('60 pages are searched for 100,000 strings in two seconds, and nothing is kept of them', () => {
	const cell = '<tr><td>Decision makers</td><td>4.2</td><td class="n">n = 118</td></tr>\n';
	const pages = Array.from({ length: 60 }, (_, at) => ({
		name: `${at}.html`,
		bytes: Buffer.from(`<h1>Page ${at}</h1>${cell.repeat(2000)}`),
	}));
	// The time that it worked, not that it waited for a busy machine.
	const start = process.threadCpuUsage();
	const scan = new LeakScan();
	for (const file of pages) scan.learn(file);
	for (let at = 0; at < 50_000; at += 1) {
		scan.suspect({ text: `r${100_000 + at}`, kind: 'respondent id' });
		scan.suspect(answer(`The service desk answered case ${at * 7919} within an hour.`));
	}
	expect([...scan.find(pages)]).toEqual([]);
	const { user, system } = process.threadCpuUsage(start);
	expect((user + system) / 1000).toBeLessThan(2000 * 3);
	expect(scan.countSuspects()).toBeLessThan(100);
});
