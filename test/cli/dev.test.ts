import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browser/find-browser.ts';
import { removeWorkspace, smallWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';

const BIN = fileURLToPath(new URL('../../bin/kaiku.mjs', import.meta.url));
const PAGE = 'en/small-report/v2026-q2/index.html';
const STAYS = 'The pages show the last good state';
const MINUTE = 60_000;

/** A text in place of another, and what is then seen. */
interface Edit {
	readonly from: string;
	readonly to: string;
	readonly seen: string;
}

/** A port that is free now. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

describe('kaiku dev, while it runs', { timeout: 2 * MINUTE }, () => {
	let root: string;
	let child: ChildProcess;
	let home = '';
	let said = '';
	let browser: Browser | null = null;
	let page: Page | null = null;

	beforeAll(async () => {
		root = writeWorkspace(smallWorkspace());
		const port = String(await freePort());
		const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
		child = spawn(process.execPath, [BIN, 'dev', root, '--port', port], { env });
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
		}
		await until(() => Promise.resolve(said.includes('Stop with')));
		home = /http:\S+\//u.exec(said)?.[0] ?? '';
		await until(async () => (await html()).includes('The score is'));
		const executablePath = findBrowser();
		if (executablePath === null) return;
		browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
		page = await browser.newPage();
		await page.goto(`${home}${PAGE}`);
	}, 2 * MINUTE);

	afterAll(async () => {
		await browser?.close();
		child.kill('SIGTERM');
		await new Promise((resolve) => child.once('exit', resolve));
		removeWorkspace(root);
	});

	const html = async () => (await fetch(`${home}${PAGE}`)).text();

	/** Waits, generously: how long an edit takes is measured and told, and no promise on a busy machine. */
	async function until(isSo: () => Promise<boolean>): Promise<number> {
		const start = performance.now();
		while (!(await isSo().catch(() => false))) {
			if (performance.now() - start > MINUTE / 2) throw new Error(`It does not come:\n${said}`);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		return performance.now() - start;
	}

	function change(file: string, from: string, to: string): void {
		const path = join(root, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(
			path,
			text.replace(from, () => to),
		);
	}

	const shows = (words: string) => async () => (await html()).includes(words);
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
		change(file, good.from, good.to);
		// Just after the start not every folder is watched yet: saving once more is then seen.
		const again = setInterval(() => change(file, good.to, good.to), 3000);
		const shown = await until(shows(good.seen)).finally(() => clearInterval(again));
		const before = said.length;
		change(file, mistake.from, mistake.to);
		// A file may be seen while it is written and still empty: that is told too, and then this.
		const told = await until(() => Promise.resolve(said.slice(before).includes(mistake.seen)));
		await until(() => Promise.resolve(said.slice(before).includes(STAYS)));
		await until(() => isOver(mistake.seen));
		expect(await html()).toContain(good.seen);
		change(file, mistake.to, mistake.from);
		change(file, good.to, good.from);
		const mended = await until(async () => !(await shows(good.seen)()));
		await until(isClear);
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
});
