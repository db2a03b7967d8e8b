import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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

/**
 * Opens pages one after the other in windows of several widths and collects what is wrong with
 * them, what the browser itself complains about included.
 */
export async function lookInWindows(
	{ browser, home, pages, widths, options = {} }: Windows,
	look: (page: Page, width: number) => Promise<readonly string[]>,
): Promise<string[]> {
	const found: string[] = [];
	for (const path of pages) {
		const opened = await openPage(browser, home, path, options);
		for (const width of widths) {
			await opened.page.setViewportSize({ width, height: 900 });
			const faults = await look(opened.page, width);
			found.push(...faults.map((fault) => `${path} at ${width}: ${fault}`));
		}
		found.push(...opened.faults.map((fault) => `${path}: ${fault}`));
		await opened.close();
	}
	return found;
}
