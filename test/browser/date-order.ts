import type { Page } from 'playwright-core';

/** What pressing the head of a column of dates does not do: the newest day first, then the oldest. */
export async function dateOrderFaults(page: Page, id: string, column: number): Promise<string[]> {
	const figure = page.locator(`#${id}`);
	await figure.locator('.figtools summary').click();
	const press = async () => {
		await figure.locator('.figtools thead th').nth(column).locator('button').click();
		const texts = await figure
			.locator(`.figtools tbody td:nth-child(${column + 1})`)
			.allTextContents();
		return texts.map(dayOf);
	};
	const [down, up] = [await press(), await press()];
	const days = down.toSorted();
	return [
		...(new Set(days).size > 2 && !days.includes('') ? [] : [`few days: ${days.join(' ')}`]),
		...(down.join() === days.toReversed().join() ? [] : [`not newest first: ${down.join(' ')}`]),
		...(up.join() === days.join() ? [] : [`not oldest first: ${up.join(' ')}`]),
	];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-09-14` of "14 September 2026, buyers" and of "14.9.2026"; '' where it is no day. */
function dayOf(text: string): string {
	const [, day = '', month = '', year = ''] =
		/^(\d+)[.\s](\d+|\p{L}+)[.\s](\d{4})/u.exec(text) ?? [];
	const at = /^\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1;
	if (at === 0 || year === '') return '';
	return [year, String(at).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
