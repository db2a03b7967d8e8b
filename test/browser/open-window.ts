import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';

/** A window in which one page is opened after another, as a reader opens them. */
export interface OpenWindow {
	readonly page: Page;
	/** Opens a page, by its address under the window's home, in a window of this width. */
	goTo(path: string, width: number): Promise<void>;
	/** Console messages, errors, failed requests and requests to anywhere else since it was last asked. */
	takeFaults(): readonly string[];
	close(): Promise<void>;
}

/** @param home Beginning of every address that the pages may ask for. */
export async function openWindow(
	browser: Browser,
	home: string,
	options: BrowserContextOptions = {},
): Promise<OpenWindow> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const faults: string[] = [];
	/** What the page that is open asked for: what one that is left asked for may be given up. */
	const asked = new Set<Request>();
	let isLeaving = false;
	page.on('console', (message) => faults.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('requestfailed', (request) => {
		if (asked.has(request) && !isLeaving) faults.push(`failed: ${request.url()}`);
	});
	page.on('request', (request) => {
		asked.add(request);
		if (!request.url().startsWith(home)) faults.push(`asks elsewhere: ${request.url()}`);
	});
	page.on('framenavigated', () => {
		asked.clear();
		isLeaving = false;
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	return {
		page,
		async goTo(path, width) {
			isLeaving = true;
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`${home}${path}`, { waitUntil: 'load' });
		},
		takeFaults: () => faults.splice(0),
		close: () => context.close(),
	};
}
