import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { isProved } from '../sweep.ts';
import { openWindow, type OpenWindow } from './open-window.ts';

/** What is opened, where, and how. */
export interface Windows {
	readonly browser: Browser;
	/** Address of the site's folder, with `/` at the end. */
	readonly home: string;
	readonly pages: readonly string[];
	/** At least one, in the order in which a page is looked at. */
	readonly widths: readonly number[];
	readonly options?: BrowserContextOptions;
}

/** So many pages are open at once: one keeps a core busy, and proving opens hundreds. */
const LANES = isProved ? 2 : 1;

type Look = (page: Page, width: number) => Promise<readonly string[]>;

/**
 * Opens pages in windows of several widths and collects what is wrong with them, what the browser itself
 * complains about included, in the order of the pages. A window is opened once for many pages, for it
 * takes longer to open than most pages.
 */
export async function lookInWindows(windows: Windows, look: Look): Promise<string[]> {
	const found = new Map<string, readonly string[]>();
	const waiting = windows.pages.values();
	const lane = async () => {
		const window = await openWindow(windows.browser, windows.home, windows.options);
		for (const path of waiting) found.set(path, await lookAtPage(window, path, windows, look));
		await window.close();
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	return windows.pages.flatMap((path) => found.get(path) ?? []);
}

async function lookAtPage(
	window: OpenWindow,
	path: string,
	{ widths: [first = 1440, ...further] }: Windows,
	look: Look,
): Promise<readonly string[]> {
	const told = async (width: number) =>
		(await look(window.page, width)).map((fault) => `${path} at ${width}: ${fault}`);
	await window.goTo(path, first);
	const found = await told(first);
	for (const width of further) {
		await window.page.setViewportSize({ width, height: 900 });
		found.push(...(await told(width)));
	}
	return [...found, ...window.takeFaults().map((fault) => `${path}: ${fault}`)];
}
