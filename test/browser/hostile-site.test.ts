import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileWorkspace } from '../corpus/hostile-workspace.ts';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import { removeWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';
import { findBrowser } from './find-browser.ts';
import { policyFaults } from './policy-faults.ts';
import { isProved } from '../sweep.ts';

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

describe.skipIf(skipped)('strings that would be scripts, in every place of a workspace', () => {
	const roots: string[] = [];
	let browser: Browser;

	beforeAll(async () => {
		roots.push(...[STRINGS, HARMLESS].map((strings) => writeWorkspace(hostileWorkspace(strings))));
		const ended = await Promise.all(roots.map((root) => spawnKaiku(['build', root])));
		for (const { code, told } of ended) expect(code, told.join('\n')).toBe(0);
		browser = await chromium.launch({
			...(browserPath === null ? {} : { executablePath: browserPath }),
			args: ['--no-sandbox', '--disable-gpu'],
		});
	}, 2 * MINUTE);
	afterAll(async () => {
		await browser?.close();
		for (const root of roots) removeWorkspace(root);
	});

	const site = (at: number) => join(roots[at] ?? '', 'dist', 'hostile', 'all');
	const pages = () =>
		readdirSync(site(0), { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.html'))
			.map((path) => path.replaceAll('\\', '/'))
			.filter((path) => isProved || !/role-(?:[2-9]|1\d)\.html$/.test(path))
			.toSorted();

	test(
		'open no dialog, ask for nothing and add no element to any page',
		async () => {
			const [hostile = '', harmless = ''] = [site(0), site(1)].map(
				(folder) => `${pathToFileURL(folder).href}/`,
			);
			expect(pages().length).toBeGreaterThan(5);
			expect(await policyFaults(browser, hostile, pages())).toEqual([]);
			const page = await browser.newPage();
			for (const path of pages()) {
				const elements = await elementsOf(page, `${hostile}${path}`);
				expect(elements, path).toBe(await elementsOf(page, `${harmless}${path}`));
			}
		},
		2 * MINUTE,
	);
});
