import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../src/pipeline/pdf/find-browser.ts';
import { serveCompressed } from './serve-compressed.ts';

/** What one cold load of a page costs a reader; times in ms from the start of the navigation. */
export interface PageFigures {
	readonly firstPaint: number;
	readonly largestPaint: number;
	/** When the first drawing wider than 100 pixels was there; 0 where none is. */
	readonly firstChart: number;
	/** Sum of what long tasks take beyond 50 ms. */
	readonly blocking: number;
	/** Sum of layout shifts. */
	readonly shift: number;
	readonly requests: number;
	/** As they come over the line. */
	readonly kilobytes: number;
	/** The same without fonts, which are loaded once for all pages. */
	readonly withoutFonts: number;
	readonly scripts: number;
}

/** Loads of each page; the first one warms the browser up and does not count. */
const LOADS = 7;
const SETTLED_MS = 600;
/** Of a phone, as a multiple of this machine's. */
const SLOWER = 4;

/**
 * Medians of cold loads of a built page and of its bare words, which are the least that any page with
 * the same content costs; null where no browser is installed.
 * @param folder of a site
 * @param page in it, with `/`
 */
export async function pageSpeed(folder: string, page: string) {
	const executablePath = findBrowser();
	if (executablePath === null) return null;
	writeFileSync(join(folder, 'bare.html'), bareWords(readFileSync(join(folder, page), 'utf8')));
	const served = await serveCompressed(folder);
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	});
	try {
		const load = async (path: string, isPhone: boolean) => {
			const all: PageFigures[] = [];
			for (let at = 0; at < LOADS; at += 1)
				all.push(await coldLoad(browser, `${served.address}/${path}`, isPhone));
			return medians(all.slice(1));
		};
		return {
			bare: await load('bare.html', false),
			laptop: await load(page, false),
			phone: await load(page, true),
		};
	} finally {
		await browser.close();
		await served.stop();
	}
}

/** The words and tables of a page without styles, scripts, drawings and pictures. */
function bareWords(html: string): string {
	return html
		.replaceAll(/<(svg|script|style)\b[\s\S]*?<\/\1>/gu, '')
		.replaceAll(/<(?:link|img|meta http-equiv)\b[^>]*>/gu, '');
}

async function coldLoad(browser: Browser, address: string, isPhone: boolean) {
	const viewport = isPhone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
	const context = await browser.newContext({ viewport });
	const page = await context.newPage();
	const loaded = await countLoaded(page, isPhone ? SLOWER : 1);
	await page.addInitScript(watchPage);
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForTimeout(SETTLED_MS);
	const seen = await page.evaluate(() => ({
		...(globalThis as unknown as { kaikuSeen: Seen }).kaikuSeen,
		firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
	}));
	await context.close();
	const files = [...loaded.values()];
	return {
		...seen,
		requests: files.length,
		kilobytes: kilobytesOf(files),
		withoutFonts: kilobytesOf(files.filter(({ type }) => type !== 'Font')),
		scripts: kilobytesOf(files.filter(({ type }) => type === 'Script')),
	};
}

interface Loaded {
	readonly type: string;
	bytes: number;
}

function kilobytesOf(files: readonly Loaded[]): number {
	return files.reduce((all, { bytes }) => all + bytes, 0) / 1000;
}

async function countLoaded(page: Page, slower: number): Promise<ReadonlyMap<string, Loaded>> {
	const loaded = new Map<string, Loaded>();
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	session.on('Network.responseReceived', ({ requestId, type }) =>
		loaded.set(requestId, { type, bytes: 0 }),
	);
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const one = loaded.get(requestId);
		if (one !== undefined) one.bytes = encodedDataLength;
	});
	return loaded;
}

interface Seen {
	largestPaint: number;
	firstChart: number;
	blocking: number;
	shift: number;
}

/** Runs in the page, before anything of its own; it can reach nothing outside of itself. */
function watchPage(): void {
	const seen: Seen = { largestPaint: 0, firstChart: 0, blocking: 0, shift: 0 };
	Object.assign(globalThis, { kaikuSeen: seen });
	// oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has only this function
	const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
			type,
			buffered: true,
		});
	watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
	watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
	watch('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
	const look = () => {
		const charts = [...document.querySelectorAll('svg')];
		const isThere = charts.some((one) => one.getBoundingClientRect().width > 100);
		if (isThere) seen.firstChart ||= performance.now();
		else if (document.readyState !== 'complete') requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

function medians(all: readonly PageFigures[]): PageFigures {
	const median = (of: (one: PageFigures) => number) =>
		all.map(of).toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
	return {
		firstPaint: median((one) => one.firstPaint),
		largestPaint: median((one) => one.largestPaint),
		firstChart: median((one) => one.firstChart),
		blocking: median((one) => one.blocking),
		shift: median((one) => one.shift),
		requests: median((one) => one.requests),
		kilobytes: median((one) => one.kilobytes),
		withoutFonts: median((one) => one.withoutFonts),
		scripts: median((one) => one.scripts),
	};
}
