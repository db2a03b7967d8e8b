import type { Page } from 'playwright-core';

/**
 * The page as assistive technology is told of it, a line for each part, in the order in which it is
 * read. Left out: addresses, cells of tables (a table is named), the letters inside of drawings (a
 * drawing has one name), and what scripts added.
 */
export async function readAloud(page: Page): Promise<string> {
	await page.evaluate(() => {
		for (const added of document.querySelectorAll<HTMLElement>('.scr')) added.hidden = true;
	});
	const tree = await page.locator('body').ariaSnapshot();
	const lines: string[] = [];
	let within = Infinity;
	for (const line of tree.split('\n')) {
		const depth = line.length - line.trimStart().length;
		if (depth > within) continue;
		within = /^\s*- table\b/u.test(line) ? depth : Infinity;
		if (/^\s*- \/url:/u.test(line)) continue;
		lines.push(
			line
				.replace(/^(\s*- img "[^"]*").*/u, '$1')
				.replace(/^(\s*- '?(?:table|link)\b.*?):$/u, '$1'),
		);
	}
	return `${lines.join('\n')}\n`;
}
