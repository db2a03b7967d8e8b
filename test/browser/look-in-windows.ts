import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { isProved } from '../sweep.ts';
import { openPage } from './open-page.ts';

/** What is opened, where, and how. */
export interface Windows {
	readonly browser: Browser;
	/** Address of the site's folder, with `/` at the end. */
	readonly home: string;
	readonly pages: readonly string[];
	readonly widths: readonly number[];
	readonly options?: BrowserContextOptions;
}

/** So many pages are open at once: one keeps a core busy, and proving opens hundreds. */
const LANES = isProved ? 2 : 1;

/**
 * Opens pages in windows of several widths and collects what is wrong with them, what the browser itself
 * complains about included, in the order of the pages.
 */
export async function lookInWindows(
	windows: Windows,
	look: (page: Page, width: number) => Promise<readonly string[]>,
): Promise<string[]> {
	const found = new Map<string, readonly string[]>();
	const waiting = windows.pages.values();
	const lane = async () => {
		for (const path of waiting) found.set(path, await lookAtPage(windows, path, look));
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	return windows.pages.flatMap((path) => found.get(path) ?? []);
}

async function lookAtPage(
	{ browser, home, widths, options = {} }: Windows,
	path: string,
	look: (page: Page, width: number) => Promise<readonly string[]>,
): Promise<string[]> {
	const found: string[] = [];
	const opened = await openPage(browser, home, path, options);
	for (const width of widths) {
		await opened.page.setViewportSize({ width, height: 900 });
		const faults = await look(opened.page, width);
		found.push(...faults.map((fault) => `${path} at ${width}: ${fault}`));
	}
	found.push(...opened.faults.map((fault) => `${path}: ${fault}`));
	await opened.close();
	return found;
}
