import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE_SETTINGS } from '../bin/node-settings.mjs';
import { listFiles } from '../src/workspace/list-folder.ts';
import { pageSpeed, type PageFigures } from './page-speed.ts';
import { commentary, writePeersWork } from './peers-work.ts';

/*
 * npm run bench [-- rows…] [page]
 * Builds the work that other tools were measured with (peers-work.ts) and prints CPU, wall and memory
 * of the whole build beside a yardstick in the same run: papaparse alone over the same export, and as
 * many files of the same size. Compare CPU and ratios; wall is for the feel.
 * `page` measures the overview of the site in a browser, beside its bare words in the same run.
 */

/** What the slowest allowed build uses, in CPU seconds. */
const MOST_CPU: Readonly<Record<string, number>> = { '1000': 4, '100000': 5, '1000000': 10 };
/** MB; beyond so many rows each takes a little more. */
const MOST_MEMORY = 600;

/** Rows whose site is looked at: how many there are makes no difference to a page. */
const ROWS_OF_PAGE = 1000;
/** What a page may take at most: kB beside fonts, requests, ms of blocking, layout shift, kB of scripts. */
const MOST_OF_PAGE: Readonly<Partial<Record<keyof PageFigures, number>>> = {
	requests: 7,
	withoutFonts: 40,
	blocking: 0,
	shift: 0.01,
	scripts: 8,
};

interface Figures {
	/** Seconds of user and system time. */
	readonly cpu: number;
	readonly wall: number;
	/** MB */
	readonly peak: number;
}

const asked = process.argv.slice(2);
const sizes = asked.filter((word) => word !== 'page').map(Number);
const isWithPage = asked.length === 0 || asked.includes('page');
if (sizes.length > 0 || !asked.includes('page')) {
	print([
		'rows',
		'work',
		'pages',
		'CPU s',
		'wall s',
		'peak MB',
		'CPU × yardstick',
		'allowed CPU s',
	]);
	for (const rows of sizes.length > 0 ? sizes : [1000, 100_000]) bench(rows);
}
if (isWithPage) await benchPage();

function bench(rows: number): void {
	const folder = mkdtempSync(join(tmpdir(), 'kaiku-bench-'));
	try {
		writePeersWork(folder, rows);
		const cold = measure(folder, ['kaiku', 'build', folder]);
		const pages = listFiles(join(folder, 'dist')).filter((file) => file.endsWith('.html'));
		const size = pages.reduce(
			(sum, page) => sum + readFileSync(join(folder, 'dist', page)).length,
			0,
		);
		const average = Math.round(size / pages.length);
		const written = ['yardstick', join(folder, 'data/peers/export.csv'), join(folder, 'files')];
		const bare = measure(folder, [...written, String(pages.length), String(average)]);
		writeFileSync(
			join(folder, 'reports/peers/v2025-q4/index.en.mdx'),
			commentary('Written once, then edited.'),
		);
		const again = measure(folder, ['kaiku', 'build', folder]);
		row(rows, 'yardstick', pages.length, bare, bare);
		row(rows, 'cold build', pages.length, cold, bare);
		row(rows, 'one line edited', pages.length, again, bare);
		console.log(
			`peak of a build: at most ${MOST_MEMORY} MB; pages: ${(average / 1024).toFixed(0)} kB each\n`,
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function benchPage(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'kaiku-bench-'));
	try {
		writePeersWork(folder, ROWS_OF_PAGE);
		measure(folder, ['kaiku', 'build', folder]);
		const site = join(folder, 'dist/peers/all');
		const seen = await pageSpeed(site, 'en/peers/v2025-q4/index.html');
		if (seen === null) {
			console.log('No browser is installed, so no page was measured.');
			return;
		}
		const { bare, laptop, phone } = seen;
		print(['', 'overview', 'bare words', 'laptop', '× bare words', 'phone', 'allowed']);
		for (const name of Object.keys(laptop) as (keyof PageFigures)[]) {
			const [own, least] = [laptop[name], bare[name]];
			const cells = [least, own].map((value) => value.toFixed(name === 'shift' ? 3 : 1));
			const ratio = least > 0 ? (own / least).toFixed(2) : '';
			const most = MOST_OF_PAGE[name];
			print([
				'',
				name,
				...cells,
				ratio,
				phone[name].toFixed(name === 'shift' ? 3 : 1),
				most === undefined ? '' : `at most ${most}`,
			]);
		}
		console.log(
			'Times in ms, sizes in kB, medians of six cold loads; a phone is four times slower.',
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function measure(folder: string, words: readonly string[]): Figures {
	const figures = join(folder, 'figures.json');
	const { status, stderr } = spawnSync(
		process.execPath,
		// so that all work is done in the one measured process
		[...NODE_SETTINGS, join(import.meta.dirname, 'measured.ts'), figures, ...words],
		{ encoding: 'utf8', cwd: folder },
	);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(readFileSync(figures, 'utf8')) as Figures;
}

function row(rows: number, work: string, pages: number, own: Figures, bare: Figures): void {
	const allowed = work === 'cold build' ? MOST_CPU[String(rows)] : undefined;
	const cells = [own.cpu, own.wall].map((seconds) => seconds.toFixed(2));
	const ratio = (own.cpu / bare.cpu).toFixed(1);
	print([
		String(rows),
		work,
		String(pages),
		...cells,
		own.peak.toFixed(0),
		ratio,
		allowed ? `< ${allowed}` : '',
	]);
}

function print(cells: readonly string[]): void {
	console.log(cells.map((cell, at) => (at === 1 ? cell.padEnd(16) : cell.padStart(15))).join(''));
}
