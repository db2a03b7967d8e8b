import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { array, assert, property, string, stringMatching } from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Forbidden, ForbiddenKind } from '../../src/leakscan/forbidden.ts';
import { LeakScan } from '../../src/leakscan/leak-scan.ts';
import type { SiteFile } from '../../src/leakscan/site-file.ts';
import { plantsOf } from './plants.ts';

const CANARY = 'Kesäyön kanarialintu';
const SCANNER = fileURLToPath(new URL('../../../shared/corpus/make/leakscan.py', import.meta.url));

function search(files: readonly SiteFile[], forbidden: readonly Forbidden[]) {
	const scan = new LeakScan();
	for (const file of files) scan.learn(file);
	for (const one of forbidden) scan.suspect(one);
	return [...scan.find(files)];
}

const answer = (text: string): Forbidden => ({ text, kind: 'answer in own words' });
const page = (text: string): SiteFile => ({ name: 'a.html', bytes: Buffer.from(text) });
const found = (html: string, text: string, kind: ForbiddenKind) =>
	search([page(html)], [{ text, kind }]).length > 0;

describe('a string is found', () => {
	test.each(plantsOf(CANARY))('$way', ({ file }) => {
		const leaks = search([page('<p>Nothing.</p>'), file], [answer(CANARY)]);
		expect(leaks.map(({ text }) => text)).toContain(CANARY);
		expect(leaks.every((leak) => leak.file.startsWith(file.name))).toBe(true);
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

	test('wherever it stands in whatever text (property)', () => {
		const word = stringMatching(/^[a-zäö]{3,8}$/);
		const text = array(word, { minLength: 3, maxLength: 6 }).map((words) => words.join(' '));
		assert(
			property(string(), text, string(), (before, middle, after) => {
				const leaks = search([page(`${before} ${middle} ${after}`)], [answer(middle)]);
				return leaks.length > 0 || middle.length < 12;
			}),
			{ numRuns: process.env['KAIKU_PROVE'] === '1' ? 500 : 20 },
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

test('60 pages are searched for 100,000 strings in two seconds, and nothing is kept of them', () => {
	const cell = '<tr><td>Decision makers</td><td>4.2</td><td class="n">n = 118</td></tr>\n';
	const pages = Array.from({ length: 60 }, (_, at) => ({
		name: `${at}.html`,
		bytes: Buffer.from(`<h1>Page ${at}</h1>${cell.repeat(2000)}`),
	}));
	const start = performance.now();
	const scan = new LeakScan();
	for (const file of pages) scan.learn(file);
	for (let at = 0; at < 50_000; at += 1) {
		scan.suspect({ text: `r${100_000 + at}`, kind: 'respondent id' });
		scan.suspect(answer(`The service desk answered case ${at * 7919} within an hour.`));
	}
	expect([...scan.find(pages)]).toEqual([]);
	expect(performance.now() - start).toBeLessThan(2000 * 3);
	expect(scan.countSuspects()).toBeLessThan(100);
});

describe('leakscan.py and this scan agree', () => {
	const folder = mkdtempSync(join(tmpdir(), 'kaiku-leaks-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test.skipIf(!existsSync(SCANNER))(
		'on planted strings in every place (skipped where that scanner is absent)',
		() => {
			const canaries = plantsOf(CANARY).map(({ way }, at) => ({
				way,
				value: `Kanarialintu numero ${String.fromCharCode(97 + (at % 26)).repeat(4)}${at} äö`,
			}));
			const files = canaries.flatMap(({ way, value }, at) =>
				plantsOf(value)
					.filter((plant) => plant.way === way)
					.map(({ file }) => ({ ...file, name: `${at}/${file.name}` })),
			);
			for (const { name, bytes } of files) {
				mkdirSync(dirname(join(folder, 'dist', name)), { recursive: true });
				writeFileSync(join(folder, 'dist', name), bytes);
			}
			const list = canaries.map(({ value, way }) => ({ value, kind: way }));
			writeFileSync(join(folder, 'canaries.json'), JSON.stringify(list));
			const theirs = canaries.filter(({ value }) => said(folder).includes(value));
			const ours = new Set(
				search(
					files,
					canaries.map(({ value }) => answer(value)),
				).map(({ text }) => text),
			);
			expect(theirs.length).toBeGreaterThanOrEqual(18);
			expect(theirs.filter(({ value }) => !ours.has(value))).toEqual([]);
			expect(canaries.filter(({ value }) => !ours.has(value))).toEqual([]);
		},
	);
});

const outputs = new Map<string, string>();

/** What the other scanner says; it ends with 1 where it finds something. */
function said(folder: string): string {
	const known = outputs.get(folder);
	if (known !== undefined) return known;
	let text = '';
	try {
		text = execFileSync('python3', [SCANNER, join(folder, 'dist'), join(folder, 'canaries.json')], {
			encoding: 'utf8',
		});
	} catch (error) {
		text = String((error as { stdout?: unknown }).stdout);
	}
	outputs.set(folder, text);
	return text;
}
