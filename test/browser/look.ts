/**
 * Draws sheets of each mock beside the page that was built for it, to be looked at by eye:
 * `node test/browser/look.ts [folder for the sheets] [folder of a built site] [part of a name]`.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildSample, filesOf } from './built-sample.ts';
import { findBrowser } from './find-browser.ts';
import { oneOfEachKind } from './kinds-of-page.ts';

const MOCKS = fileURLToPath(new URL('../../../shared/design/mock/', import.meta.url));

/** Pages that have a mock; the pages of further kinds stand alone on their sheets. */
const MOCKS_OF: readonly (readonly [ending: string, mock: string])[] = [
	['/index.html', 'overview'],
	['/roles/decision-maker.html', 'role-decision-maker'],
	['/touchpoints/invoicing.html', 'touchpoint-invoicing'],
	['/benchmark.html', 'benchmark'],
	['/method.html', 'method'],
];

/** Ways of looking; on paper a page is as wide as A4 without its margins. */
const LOOKS = [
	{ name: '1440-light', width: 1440, theme: 'light', media: 'screen', each: 1, high: 1700 },
	{ name: '768-light', width: 768, theme: 'light', media: 'screen', each: 2, high: 1700 },
	{ name: '390-light', width: 390, theme: 'light', media: 'screen', each: 3, high: 1800 },
	{ name: '1440-dark', width: 1440, theme: 'dark', media: 'screen', each: 1, high: 1700 },
	{ name: '768-dark', width: 768, theme: 'dark', media: 'screen', each: 2, high: 1700 },
	{ name: '390-dark', width: 390, theme: 'dark', media: 'screen', each: 3, high: 1800 },
	{ name: 'print', width: 673, theme: 'dark', media: 'print', each: 2, high: 1500 },
] as const;

type Look = (typeof LOOKS)[number];

/** A whole page as base64 of a PNG. */
interface Picture {
	readonly data: string;
	readonly height: number;
}

const [out = 'look', built, wanted = ''] = process.argv.slice(2);
const browserPath = findBrowser();
if (!existsSync(MOCKS)) console.warn(`The mocks are not there (${MOCKS}): pages stand alone.`);
if (browserPath === null) {
	console.warn('No Chromium: no sheet was drawn. CHROMIUM may name one.');
	process.exit();
}

const sample = built ? null : await buildSample();
const site = built ?? sample?.folder ?? '';
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
	executablePath: browserPath,
	args: ['--no-sandbox', '--disable-gpu'],
});
const pages = [...oneOfEachKind, ...pagesOfComparison(site)].filter((path) =>
	existsSync(join(site, path)),
);
for (const path of pages) {
	const mock = mockOf(path);
	const kind =
		mock ??
		path
			.replace(/\.html$/u, '')
			.split('/')
			.slice(3)
			.join('-');
	for (const look of LOOKS) {
		const name = `${kind}-${look.name}`;
		if (!name.includes(wanted)) continue;
		const file = mock === null ? null : join(MOCKS, `${mock}.html`);
		const drawn = file !== null && existsSync(file) ? file : null;
		await drawSheets(browser, look, drawn, join(site, path), name);
	}
}
await browser.close();
sample?.remove();

/** The mock of a page; null where there is none. */
function mockOf(path: string): string | null {
	if (path === 'index.html') return 'index';
	if (path.includes('/changes/')) return 'compare';
	const [, mock] = MOCKS_OF.find(([ending]) => path.endsWith(ending)) ?? [];
	if (mock === undefined) return null;
	return path.startsWith('fi/') ? `${mock}.fi` : mock;
}

/** One page of what changed between two versions, where the site has any. */
function pagesOfComparison(folder: string): readonly string[] {
	return filesOf(folder)
		.filter((path) => /^en\/.*\/changes\/[^/]+\.html$/u.test(path))
		.slice(-1);
}

/** Slices both pages and lays slices of the same place side by side, a few to a sheet. */
async function drawSheets(
	chrome: Browser,
	look: Look,
	mock: string | null,
	page: string,
	name: string,
): Promise<void> {
	const pictures: Picture[] = [];
	for (const file of mock === null ? [page] : [mock, page]) {
		pictures.push(await photograph(chrome, look, file, page === file ? name : ''));
	}
	const highest = Math.max(...pictures.map(({ height }) => height));
	const slices = Math.ceil(highest / look.high);
	const sheet = await chrome.newPage({
		viewport: { width: (look.width + 12) * look.each * pictures.length, height: look.high },
	});
	for (let first = 0; first < slices; first += look.each) {
		const tiles = Array.from({ length: look.each }, (_, add) => first + add).flatMap((slice) =>
			pictures.map((picture) => tile(picture.data, look, slice)),
		);
		await sheet.setContent(`<body style="margin:0;display:flex;background:#888">${tiles.join('')}`);
		const number = String(Math.floor(first / look.each) + 1);
		await sheet.screenshot({ path: join(out, `${name}-${number}.png`) });
	}
	await sheet.close();
	console.log(`${name}: ${Math.ceil(slices / look.each)}`);
}

function tile(data: string, { width, high }: Look, slice: number): string {
	const place = `width:${width}px;height:${high}px;margin-right:12px;flex:none`;
	const picture = `url(data:image/png;base64,${data}) 0 ${-slice * high}px no-repeat`;
	return `<div style="${place};background:${picture}"></div>`;
}

async function photograph(
	chrome: Browser,
	{ width, theme, media }: Look,
	file: string,
	paper: string,
): Promise<Picture> {
	const viewport = { width, height: 900 };
	const context = await chrome.newContext({ viewport, colorScheme: theme });
	const page: Page = await context.newPage();
	await page.emulateMedia({ media, colorScheme: theme });
	await page.goto(pathToFileURL(file).href);
	await page.evaluate(() => document.fonts.ready);
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	const data = (await page.screenshot({ fullPage: true })).toString('base64');
	if (media === 'print' && paper !== '') {
		await page.pdf({ path: join(out, `${paper}.pdf`), preferCSSPageSize: true });
	}
	await context.close();
	return { data, height };
}
