import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browser/find-browser.ts';
import { editWorkspace, type EditedWorkspace } from './edited-workspace.ts';

const STAYS = 'The pages show the last good state';
const MINUTE = 60_000;

/** A text in place of another, and what is then seen. */
interface Edit {
	readonly from: string;
	readonly to: string;
	readonly seen: string;
}

describe('kaiku dev, while it runs', { timeout: 2 * MINUTE }, () => {
	let workspace: EditedWorkspace;
	let browser: Browser | null = null;
	let page: Page | null = null;

	beforeAll(async () => {
		workspace = await editWorkspace();
		const executablePath = findBrowser();
		if (executablePath === null) return;
		browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
		page = await browser.newPage();
		await page.goto(workspace.page);
	}, 2 * MINUTE);

	afterAll(async () => {
		await browser?.close();
		await workspace.stop();
	});

	const shows = (words: string) => async () => (await workspace.html()).includes(words);
	/** What the open page shows over itself; null without a browser. */
	const overlay = async () =>
		page &&
		(await page.evaluate(
			() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '',
		));
	const isOver = async (words: string) => (await overlay())?.includes(words) ?? true;
	const isClear = async () => ((await overlay()) ?? '') === '';

	/** An edit that is shown, a mistake that is told while the last good state stays, and its mending. */
	async function breakAndMend(file: string, good: Edit, mistake: Edit): Promise<void> {
		workspace.change(file, good.from, good.to);
		// Just after the start not every folder is watched yet: saving once more is then seen.
		const again = setInterval(() => workspace.change(file, good.to, good.to), 3000);
		const shown = await workspace.until(shows(good.seen)).finally(() => clearInterval(again));
		const before = workspace.said().length;
		workspace.change(file, mistake.from, mistake.to);
		// A file may be seen while it is written and still empty: that is told too, and then this.
		const told = await workspace.until(() => workspace.said().slice(before).includes(mistake.seen));
		await workspace.until(() => workspace.said().slice(before).includes(STAYS));
		await workspace.until(() => isOver(mistake.seen));
		expect(await workspace.html()).toContain(good.seen);
		workspace.change(file, mistake.to, mistake.from);
		workspace.change(file, good.to, good.from);
		const mended = await workspace.until(async () => !(await shows(good.seen)()));
		await workspace.until(isClear);
		const all = [shown, told, mended].map((time) => `${Math.round(time)} ms`);
		console.log(`${file}: shown, told and mended after ${all.join(', ')}`);
	}

	it('shows an edit of commentary, tells a mistake, and recovers', () =>
		breakAndMend(
			'reports/small-report/v2026-q2/index.en.mdx',
			{ from: 'The score is', to: 'The number is', seen: 'The number is' },
			{ from: '# Customers', to: '<Nope />\n\n# Customers', seen: 'Nope' },
		));

	it('shows an edit of a setting, tells a mistake, and recovers', () =>
		breakAndMend(
			'reports/small-report/report.yaml',
			{ from: 'Small report', to: 'Short report', seen: 'Short report' },
			{ from: 'studies:', to: 'studiez:', seen: 'studiez' },
		));

	it('shows an edit of an export, tells a mistake, and recovers', () =>
		breakAndMend(
			'data/small/q2.csv',
			{ from: 'r07,', to: 'r06,', seen: '35 answers' },
			{ from: 'who,company,role', to: 'who,company,rolle', seen: 'rolle' },
		));

	it('shows what is saved just after an edit, however soon', async () => {
		const file = 'reports/small-report/report.yaml';
		let title = 'Small report';
		for (let ms = 20; ms < 80; ms += 5) {
			const [first, second] = [`First after ${ms}`, `Second after ${ms}`];
			workspace.change(file, title, first);
			await setTimeout(ms);
			workspace.change(file, first, second);
			await workspace.until(shows(second));
			title = second;
		}
		workspace.change(file, title, 'Small report');
		await workspace.until(shows('Small report'));
	});

	it('shows over the page what a file says as text, whatever it says', async () => {
		const planted = '<b id=planted>Buyer</b>';
		workspace.change('data/small/q2.csv', 'c0,Buyer', `c0,${planted}`);
		await workspace.until(() => isOver(planted));
		if (page !== null) {
			const over = page.locator('vite-error-overlay');
			await over.locator('#stack').waitFor({ state: 'detached' });
			const told = await over.locator('#layout').innerText();
			expect(told.split(planted)).toHaveLength(2);
			expect(told.split(STAYS)).toHaveLength(2);
			expect(await over.locator('#planted').count()).toBe(0);
		}
		workspace.change('data/small/q2.csv', planted, 'Buyer');
		await workspace.until(isClear);
	});
});
