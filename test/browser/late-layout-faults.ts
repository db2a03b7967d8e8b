import type { Page } from 'playwright-core';

/** A window that is scrolled as a reader does: so many pixels at a time. */
const STEP = 400;
const MOST_SHIFT = 0.01;

/**
 * What a reader notices of sections that are laid out when they come near: words that search in the page
 * does not find, links that lead elsewhere, and what moves while they scroll.
 */
export async function lateLayoutFaults(page: Page): Promise<string[]> {
	const faults: string[] = [];
	await openAnew(page, '');
	const last = await page.evaluate(() => {
		const [heading] = Array.from(document.querySelectorAll('main h2')).slice(-1);
		return heading?.textContent.trim().slice(0, 20) ?? '';
	});
	if (!(await page.evaluate(findInPage, last))) faults.push(`does not find "${last}"`);
	await page.evaluate(() => scrollTo(0, 0));
	await page.evaluate(watchShifts);
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let y = 0; y < height; y += STEP) {
		await page.evaluate(async (to) => {
			scrollTo(0, to);
			await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
		}, y);
	}
	const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
	if (shift > MOST_SHIFT) faults.push(`moves by ${shift.toFixed(3)} while it is read`);
	return [...faults, ...(await anchorFaults(page))];
}

/** Opens the page as if it had not been read yet. */
async function openAnew(page: Page, hash: string): Promise<void> {
	// A request that is still under way would be told as one that failed.
	await page.waitForLoadState('networkidle');
	const address = new URL(page.url());
	address.hash = hash;
	await page.goto('about:blank');
	await page.goto(address.href, { waitUntil: 'load' });
}

/** Opens the page anew at its last figure, and looks whether it is there. */
async function anchorFaults(page: Page): Promise<string[]> {
	const id = await page.evaluate(
		() => Array.from(document.querySelectorAll('.fig[id]')).at(-1)?.id ?? 'main',
	);
	await openAnew(page, id);
	await page.waitForTimeout(300);
	const top = await page.evaluate((one) => {
		const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
		return isAtEnd ? 0 : document.getElementById(one)?.getBoundingClientRect().top;
	}, id);
	return top === undefined || Math.abs(top) > 100 ? [`#${id} leads ${top} px beside it`] : [];
}

/** Runs in the page: search as the browser's own does it. */
function findInPage(words: string): boolean {
	const { find } = globalThis as unknown as { find: (words: string) => boolean };
	if (!find.call(globalThis, words)) return false;
	const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
	return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
}

/** Runs in the page: sums what moves from now on, whoever moved it. */
function watchShifts(): void {
	const seen = globalThis as unknown as { shift: number };
	seen.shift = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			seen.shift += (entry as unknown as { value: number }).value;
	}).observe({ type: 'layout-shift' });
}
