import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileWorkspace } from '../corpus/hostile-workspace.ts';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import { printedText, quotedWorkspace } from '../workspace/quoted-workspace.ts';
import { removeWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';
import { findBrowser } from './find-browser.ts';
import { policyFaults } from './policy-faults.ts';
import { isChecked, isProved } from '../sweep.ts';

const STRINGS = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(2)>',
	"'><svg onload=alert(3)>",
	'<iframe src="https://example.com/"></iframe>',
	'</script><script src="https://example.com/x.js"></script>',
	'</textarea></title><style>@import "https://example.com/x.css"</style>',
	'javascript:alert(4)',
	'{alert(5)} ${alert(6)} {{7*7}}',
	'<a href="javascript:alert(7)">press</a>',
	'<marquee onstart=alert(8)>x</marquee>',
	'<form action="https://example.com/"><input name=x autofocus onfocus=alert(9)>',
	'<base href="https://example.com/">',
	'<!-- x --!><b>bold</b>',
	'\u202Eevil\u202C',
];
const HARMLESS = STRINGS.map((_, at) => `harmless words ${'abcdefghijklmnop'[at] ?? ''}`);

/** What a respondent may write; addresses would be masked. */
const QUOTES = [
	'<script>alert(11)</script> they said',
	'"><img src=x onerror=alert(12)>',
	"'><svg onload=alert(13)><b>bold</b>",
	'</blockquote></main><form><input name=x autofocus onfocus=alert(14)>',
	'[press](javascript:alert(15)) **bold** `code` ![x](x)',
	'# A heading of its own',
	'- a list\n- of two\n\n> said',
	'{alert(16)} ${alert(17)} {{7*7}} <Fact id="x" />',
	'import x from "x"; export const y = 1',
	'\u202Eevil\u202C and \u2066hidden\u2069',
	'&lt;script&gt;alert(18)&lt;/script&gt; &amp; &#60;b&#62;',
	'<!-- x --!><style>*{display:none}</style>',
];
const HARMLESS_QUOTES = QUOTES.map((_, at) => `quite harmless ${'abcdefghijklmnop'[at] ?? ''}`);

const MINUTE = 60_000;
const browserPath = findBrowser();
const skipped = browserPath === null && !process.env['CI'];

/** How many elements of each name a page has: a string that became markup adds one. */
async function elementsOf(page: Page, address: string): Promise<string> {
	await page.goto(address, { waitUntil: 'load' });
	const counted = await page.evaluate(() => {
		const counts = new Map<string, number>();
		for (const { localName } of document.querySelectorAll('*')) {
			counts.set(localName, (counts.get(localName) ?? 0) + 1);
		}
		return [...counts].map(([name, count]) => `${name} ${count}`).toSorted();
	});
	// Words of different length are broken over lines otherwise.
	return counted.filter((one) => !/^(?:tspan|wbr|text) /.test(one)).join(', ');
}

/** The pages of a site and of its harmless twin, with what the hostile one does otherwise. */
async function expectInert(browser: Browser, sites: readonly string[], pages: readonly string[]) {
	const [hostile = '', harmless = ''] = sites.map((folder) => `${pathToFileURL(folder).href}/`);
	expect(pages.length).toBeGreaterThan(5);
	expect(await policyFaults(browser, hostile, pages)).toEqual([]);
	const page = await browser.newPage();
	for (const path of pages) {
		const elements = await elementsOf(page, `${hostile}${path}`);
		expect(elements, path).toBe(await elementsOf(page, `${harmless}${path}`));
	}
	await page.close();
}

function pagesOf(site: string): readonly string[] {
	return readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html'))
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => isProved || !/role-(?:[2-9]|1\d)\.html$/.test(path))
		.toSorted();
}

describe.skipIf(skipped)('strings that would be scripts', () => {
	const roots: string[] = [];
	let browser: Browser;

	beforeAll(async () => {
		const workspaces = [
			...[STRINGS, HARMLESS].map(hostileWorkspace),
			...(isChecked ? [QUOTES, HARMLESS_QUOTES].map(quotedWorkspace) : []),
		];
		roots.push(...workspaces.map((files) => writeWorkspace(files)));
		const ended = await Promise.all(roots.map((root) => spawnKaiku(['build', root])));
		for (const { code, told } of ended) expect(code, told.join('\n')).toBe(0);
		browser = await chromium.launch({
			...(browserPath === null ? {} : { executablePath: browserPath }),
			args: ['--no-sandbox', '--disable-gpu'],
		});
	}, 3 * MINUTE);
	afterAll(async () => {
		await browser?.close();
		for (const root of roots) removeWorkspace(root);
	});

	test(
		'in every place of a workspace open no dialog, ask for nothing and add no element',
		async () => {
			const sites = roots.slice(0, 2).map((root) => join(root, 'dist', 'hostile', 'all'));
			await expectInert(browser, sites, pagesOf(sites[0] ?? ''));
		},
		2 * MINUTE,
	);

	test.skipIf(!isChecked)(
		'in quotes do nothing either, and are read as they were written (check)',
		async () => {
			const sites = roots.slice(2).map((root) => join(root, 'dist', 'small', 'all'));
			await expectInert(browser, sites, pagesOf(sites[0] ?? ''));
			const page = await browser.newPage();
			const first = join(sites[0] ?? '', 'en/small-report/v2026-q2/index.html');
			await page.goto(pathToFileURL(first).href, { waitUntil: 'load' });
			const read = printedText((await page.textContent('body')) ?? '');
			expect(QUOTES.filter((text) => !read.includes(printedText(text)))).toEqual([]);
		},
		2 * MINUTE,
	);
});
