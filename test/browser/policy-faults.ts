import type { Browser } from 'playwright-core';

/** What a browser reports against the policies of pages, and dialogs and requests to elsewhere. */
export async function policyFaults(
	browser: Browser,
	home: string,
	pages: readonly string[],
): Promise<string[]> {
	const context = await browser.newContext();
	const faults: string[] = [];
	await context.exposeFunction('tellFault', (fault: string) => faults.push(fault));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { tellFault } = globalThis as unknown as { tellFault: (fault: string) => void };
			tellFault(`${event.violatedDirective}: ${event.blockedURI}`);
		});
	});
	const page = await context.newPage();
	page.on('console', (message) => faults.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('dialog', (dialog) => {
		faults.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(home)) faults.push(`asks elsewhere: ${request.url()}`);
	});
	for (const path of pages) {
		await page.goto(`${home}${path}`, { waitUntil: 'load' });
		for (const details of await page.locator('details > summary').all()) {
			if (await details.isVisible()) await details.click({ force: true });
			break;
		}
	}
	await context.close();
	return faults;
}
