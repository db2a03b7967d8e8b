import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that is open, and what went wrong while it was. */
export interface OpenPage {
	readonly page: Page;
	/** Console messages, errors, failed requests and requests to anywhere else. */
	readonly faults: readonly string[];
	close(): Promise<void>;
}

/** @param home Beginning of every address that the page may ask for. */
export async function openPage(
	browser: Browser,
	home: string,
	path: string,
	options: BrowserContextOptions,
): Promise<OpenPage> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('console', (message) => faults.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(home)) faults.push(`asks elsewhere: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	await page.goto(`${home}${path}`, { waitUntil: 'load' });
	return { page, faults, close: () => context.close() };
}
