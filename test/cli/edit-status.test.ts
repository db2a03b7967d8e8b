import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browser/find-browser.ts';
import { openWindow } from '../browser/open-window.ts';
import { slowServer } from '../browser/slow-server.ts';
import { isChecked } from '../sweep.ts';
import { editWorkspace, type EditedWorkspace } from './edited-workspace.ts';

const MINUTE = 60_000;
const REPORT = 'reports/small-report/report.yaml';
const WORDS = `${REPORT} was edited. This page is being made again.`;
const browserPath = findBrowser();
const skipped = browserPath === null && !process.env['CI'] && isChecked;
if (skipped) {
	console.warn(
		'No Chromium: what an open page shows of an edit was left out. CHROMIUM may name one.',
	);
}

/** What the server tells pages. */
interface Message {
	readonly type: string;
	readonly event?: string;
	readonly data?: { readonly words?: string };
}

/** Who hears what open pages are told. */
interface Listener {
	readonly told: Message[];
	/** Asks, as a page does once it has opened, whether a newer one is being made. */
	ask(): void;
}

const isReload = ({ type }: Message) => type === 'full-reload';
const isSettled = ({ event }: Message) => event === 'kaiku:settled';
const isEdited = ({ event }: Message) => event === 'kaiku:edited';
const timesTold = ({ told }: Listener) =>
	told.slice(0, told.findIndex(isReload)).filter(isEdited).length;

describe.runIf(isChecked)(
	'kaiku dev, while an edit is not shown yet',
	{ timeout: 2 * MINUTE },
	() => {
		let workspace: EditedWorkspace;
		const sockets: WebSocket[] = [];

		beforeAll(async () => {
			workspace = await editWorkspace();
			// Just after the start not every folder is watched yet: saving once more is then seen.
			const { told } = await listen();
			await workspace.until(async () => {
				workspace.change(REPORT, 'Small report', 'Small report');
				await new Promise((resolve) => setTimeout(resolve, 300));
				return told.some(isReload);
			});
		}, 2 * MINUTE);

		afterAll(async () => {
			for (const socket of sockets) socket.close();
			await workspace.stop();
		});

		/** Reads the page first: without the newest it would be told to reload as soon as it connects. */
		async function listen(): Promise<Listener> {
			await workspace.html();
			const client = await (await fetch(new URL('/@vite/client', workspace.page))).text();
			const [, token = ''] = /wsToken = "([^"]+)"/u.exec(client) ?? [];
			const { host } = new URL(workspace.page);
			const socket = new WebSocket(`ws://${host}/?token=${token}`, 'vite-hmr');
			sockets.push(socket);
			const told: Message[] = [];
			socket.addEventListener('message', ({ data }) => told.push(JSON.parse(String(data))));
			await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
			const ask = () => socket.send(JSON.stringify({ type: 'custom', event: 'kaiku:opened' }));
			return { told, ask };
		}

		/** What somebody is told who opens a page now; the page itself is answered later than the question. */
		async function toldNow(): Promise<readonly Message[]> {
			const listener = await listen();
			listener.ask();
			await workspace.html();
			return listener.told;
		}

		it('tells open pages which file was edited before there is a newer one', async () => {
			const { told } = await listen();
			workspace.change(REPORT, 'Small report', 'Small report');
			await workspace.until(() => told.some(isReload));
			const first = told.find((message) => isEdited(message) || isReload(message));
			expect(first?.data).toEqual({ words: WORDS });
			expect((await toldNow()).filter(isEdited)).toEqual([]);
			// What an open page says of the edit stays until the newer page is there.
			expect(told.filter(isSettled)).toEqual([]);
		});

		it('tells it to who opens a page meanwhile', async () => {
			const [open, opened] = [await listen(), await listen()];
			// Small workspaces are soon made again: who asks too late asks at the next edit.
			await workspace.until(async () => {
				open.told.length = opened.told.length = 0;
				workspace.change(REPORT, 'Small report', 'Small report');
				await workspace.until(() => open.told.some(isEdited));
				opened.ask();
				await workspace.until(() => open.told.some(isReload) && opened.told.some(isReload));
				return timesTold(opened) > timesTold(open);
			});
		});

		it('does not go on telling it once a mistake is told instead', async () => {
			const { told } = await listen();
			workspace.change(REPORT, 'studies:', 'studiez:');
			await workspace.until(() => told.some(isSettled));
			const now = await toldNow();
			expect(now.map(({ type }) => type)).toContain('error');
			expect(now.filter(isEdited)).toEqual([]);
			workspace.change(REPORT, 'studiez:', 'studies:');
			await workspace.until(async () => !(await toldNow()).some(({ type }) => type === 'error'));
		});

		it.skipIf(skipped)('shows it on an open page that waits longer, and no longer', async () => {
			const browser = await chromium.launch({
				...(browserPath === null ? {} : { executablePath: browserPath }),
				args: ['--no-sandbox', '--disable-gpu'],
			});
			try {
				await lookAtWaiting(browser);
			} finally {
				await browser.close();
			}
		});

		async function lookAtWaiting(browser: Browser): Promise<void> {
			const { origin, pathname } = new URL(workspace.page);
			const window = await openWindow(browser, `${origin}/`);
			const { page } = window;
			const bar = page.locator('.edit-status[role=status]');
			const size = () =>
				page.evaluate(() => {
					const { scrollWidth, scrollHeight } = document.documentElement;
					return { scrollWidth, scrollHeight };
				});
			const slow = await slowServer(page);
			/** Edits where the page's clock stands still, until the server has made the newer page. */
			async function edit(from: string, to: string): Promise<void> {
				await workspace.until(() => slow.isHeard());
				slow.wait();
				workspace.change(REPORT, from, to);
				await workspace.until(() => slow.isNoticed() && slow.isMade());
			}

			await page.clock.install();
			await window.goTo(pathname.slice(1), 390);
			await page.clock.pauseAt(Date.now() + MINUTE);
			await edit('Small report', 'Short report');
			await page.clock.runFor(240);
			slow.show();
			// The client reloads 20 ms after it is told to.
			await page.clock.runFor(15);
			expect(await bar.innerText()).toBe('');
			await page.clock.resume();
			await page.getByText('Short report').first().waitFor();
			await page.waitForLoadState('load');
			await page.evaluate(async () => void (await document.fonts.ready));

			await page.clock.pauseAt(Date.now() + 3 * MINUTE);
			const before = await size();
			await edit('Short report', 'Small report');
			await page.clock.runFor(240);
			expect(await bar.innerText()).toBe('');
			await page.clock.runFor(15);
			expect(await bar.innerText()).toBe(WORDS);
			expect(await size()).toEqual(before);
			await page.clock.resume();
			slow.show();
			await page.getByText('Small report').first().waitFor();
			await workspace.until(async () => (await bar.innerText()) === '');

			await edit('studies:', 'studiez:');
			await workspace.until(async () => (await bar.innerText()) === WORDS);
			slow.show();
			await page.locator('vite-error-overlay').waitFor({ state: 'attached' });
			await workspace.until(async () => (await bar.innerText()) === '');
			const faults = window.takeFaults().filter((fault) => !fault.startsWith('console: [vite]'));
			expect(faults).toEqual([]);
		}
	},
);
