import type { Page } from 'playwright-core';

/** What the search field does not do, found by typing a word that the site has. */
export async function searchFaults(page: Page, word: string): Promise<string[]> {
	const faults: string[] = [];
	const field = page.locator('.find input');
	await field.click();
	await field.fill(word);
	const hits = page.locator('.hits a');
	await hits.first().waitFor();
	const title = await hits.first().locator('b').innerText();
	await field.press('ArrowDown');
	if (!(await hits.first().evaluate((hit) => hit === document.activeElement)))
		faults.push('the arrow key does not lead to the first hit');
	await page.keyboard.press('ArrowUp');
	if (!(await field.evaluate((one) => one === document.activeElement)))
		faults.push('the arrow key does not lead back');
	await page.keyboard.press('Escape');
	if (await page.locator('.hits').isVisible()) faults.push('Escape does not close the list');
	await field.fill(word.slice(0, 1));
	const [shown = 0, found = 0] = numbersIn(await page.locator('.hits [role=status]').innerText());
	if (shown !== (await hits.count()) || found <= shown)
		faults.push('does not tell how many of the hits are shown');
	await field.fill('qqqqq');
	if ((await hits.count()) > 0) faults.push('finds what is not there');
	await field.fill(word);
	await hits.first().click();
	await page.waitForLoadState();
	const heading = page.locator(new URL(page.url()).hash || 'main').locator('h1, h2');
	const words = (await heading.first().innerText()).replaceAll(/\s+/gu, ' ');
	if (words !== title.replaceAll(/\s+/gu, ' ')) faults.push(`"${title}" leads to "${words}"`);
	return faults;
}

function numbersIn(text: string): readonly number[] {
	return Array.from(text.matchAll(/\d+/gu), ([digits]) => Number(digits));
}

/** What the theme switch does not do: dark at once, dark after reading the page again, and back. */
export async function themeFaults(page: Page): Promise<string[]> {
	const faults: string[] = [];
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const choose = async (at: number) => {
		await page.locator('.theme summary').click();
		await page.locator('.theme button').nth(at).click();
		await page.keyboard.press('Escape');
		if (await page.locator('.theme[open]').count()) faults.push('Escape does not close the menu');
	};
	const light = await ground();
	await choose(2);
	const dark = await ground();
	if (dark === light) faults.push('dark is not dark');
	await page.reload();
	if ((await ground()) !== dark) faults.push('dark is forgotten');
	await choose(0);
	if ((await ground()) !== light) faults.push('the device is not followed again');
	return faults;
}

/** Charts that Tab does not reach, whose numbers are not told by arrow keys, or stay on Escape. */
export function valueFaults(): string[] {
	const figures = document.querySelectorAll('figure:has(.plot):has(.figtools table)');
	return Array.from(figures).flatMap((figure) => {
		const rows = figure.querySelectorAll('.figtools tbody th');
		const [plot, box] = [
			figure.querySelector<HTMLElement>('.plot'),
			figure.querySelector('.values'),
		];
		if (plot === null || box === null || plot.tabIndex !== 0) return [`${figure.id}: no values`];
		const press = (key: string) =>
			plot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		const untold = Array.from(rows).filter((row) => {
			press('ArrowDown');
			return !box.checkVisibility() || box.querySelector('b')?.textContent !== row.textContent;
		});
		press('Escape');
		const stays = box.checkVisibility() ? [`${figure.id}: Escape does not close the values`] : [];
		return [...untold.map((row) => `${figure.id}: not ${row.textContent}`), ...stays];
	});
}

/** Rows of a chart whose values are not told where the pointer is on their names. */
export async function hoverFaults(page: Page, id: string): Promise<string[]> {
	const faults: string[] = [];
	const figure = page.locator(`#${id}`);
	const labels = await figure.locator('.figtools tbody th').allTextContents();
	for (const label of labels) {
		const named = figure.locator('.plot svg:visible text').getByText(label, { exact: true });
		await named.first().scrollIntoViewIfNeeded();
		const box = await named.first().boundingBox();
		if (box === null) return [`${label} is not in the chart`];
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		const told = await figure.locator('.values').innerText();
		if (!told.startsWith(label)) faults.push(`at "${label}": ${told}`);
	}
	return faults;
}

/** What the head of a column does not do: largest first, smallest first, as it was, totals below. */
export async function sortFaults(page: Page, id: string, column: number): Promise<string[]> {
	const figure = page.locator(`#${id}`);
	await figure.locator('.figtools summary').click();
	const head = figure.locator('.figtools thead th').nth(column);
	const press = async () => {
		await head.locator('button').click();
		return {
			way: await head.getAttribute('aria-sort'),
			rows: await figure.locator('.figtools tbody th').allTextContents(),
			cells: await figure.locator(`.figtools td:nth-child(${column + 1})`).allTextContents(),
			total: await figure.locator('.figtools tbody tr:last-child.em').count(),
		};
	};
	const before = await figure.locator('.figtools tbody th').allTextContents();
	const [down, up, back] = [await press(), await press(), await press()];
	const numbers = down.cells
		.slice(0, -1)
		.map((cell) => Number(cell.replace('−', '-').replaceAll(/[^\d-]/gu, '')));
	const isSorted = numbers.every((one, at) => at === 0 || one <= (numbers[at - 1] ?? one));
	return [
		...(down.way === 'descending' && up.way === 'ascending' && back.way === null
			? []
			: [`aria-sort: ${down.way}, ${up.way}, ${back.way}`]),
		...(isSorted ? [] : [`not sorted: ${numbers.join(' ')}`]),
		...(down.total === 1 && up.total === 1 ? [] : ['the total does not stay below']),
		...(back.rows.join() === before.join() ? [] : ['not as it was']),
	];
}

/** Whether the contents name the section that is read, and a copied link leads to its figure. */
export async function placeFaults(page: Page): Promise<string[]> {
	const faults: string[] = [];
	const links = page.locator('.toc a');
	for (const link of await links.all()) {
		await link.click();
		const hash = (await link.getAttribute('href')) ?? '';
		try {
			await page.locator(`.toc a[href="${hash}"][aria-current]`).waitFor({ timeout: 3000 });
		} catch {
			// The last sections are too short to reach the middle of the window.
			const end = await page.evaluate(
				() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
			);
			if (!end) faults.push(`${hash} is not marked`);
		}
	}
	const copy = page.locator('.fig .scr a').first();
	await copy.click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const figure = new URL(copied).hash;
	if ((await page.locator(`figure${figure}`).count()) !== 1) faults.push(`copied ${copied}`);
	return faults;
}

/** What can be pressed and is smaller than 24 pixels, but for what stands in a line of other text. */
export function smallTargets(): string[] {
	const all = Array.from(document.querySelectorAll('a[href], button, summary, input'));
	return all
		.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.skip'))
		.filter((one) => {
			let line: Element | null = one;
			while (line !== null && getComputedStyle(line).display.startsWith('inline'))
				line = line.parentElement;
			if (line === null || line === one) return true;
			const around = line.cloneNode(true);
			if (!(around instanceof Element)) return true;
			for (const other of around.querySelectorAll('a, button, summary, [popover]')) other.remove();
			return !/[\p{L}\p{N}]/u.test(around.textContent);
		})
		.map((one) => ({ one, box: one.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
		.map(
			({ one, box }) =>
				`${one.textContent?.trim() ?? ''}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
		);
}
