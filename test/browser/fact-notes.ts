import type { Page } from 'playwright-core';

/** Presses every number that tells more, and finds the notes that do not open inside the window. */
export async function factNoteFaults(page: Page): Promise<string[]> {
	const faults: string[] = [];
	const { width = 0, height = 0 } = page.viewportSize() ?? {};
	for (const fact of await page.locator('button.fact:visible').all()) {
		await fact.click();
		const box = await page.locator('.fact-note:popover-open').boundingBox();
		const isInside =
			box !== null &&
			box.x >= 0 &&
			box.y >= 0 &&
			box.x + box.width <= width &&
			box.y + box.height <= height;
		if (!isInside) faults.push(`${await fact.innerText()} opens at ${JSON.stringify(box)}`);
		await page.keyboard.press('Escape');
	}
	return faults;
}
