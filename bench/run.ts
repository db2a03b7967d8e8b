import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE_SETTINGS } from '../bin/node-settings.mjs';
import { listFiles } from '../src/workspace/list-folder.ts';
import { commentary, writePeersWork } from './peers-work.ts';

/*
 * npm run bench [-- rows…]
 * Builds the work that other tools were measured with (peers-work.ts) and prints CPU, wall and memory
 * of the whole build beside a yardstick in the same run: papaparse alone over the same export, and as
 * many files of the same size. Compare CPU and ratios; wall is for the feel.
 */

/** What the slowest allowed build uses, in CPU seconds. */
const MOST_CPU: Readonly<Record<string, number>> = { '1000': 4, '100000': 5, '1000000': 10 };
/** MB; beyond so many rows each takes a little more. */
const MOST_MEMORY = 600;

interface Figures {
	/** Seconds of user and system time. */
	readonly cpu: number;
	readonly wall: number;
	/** MB */
	readonly peak: number;
}

const sizes = process.argv.slice(2).map(Number);
print(['rows', 'work', 'pages', 'CPU s', 'wall s', 'peak MB', 'CPU × yardstick', 'allowed CPU s']);
for (const rows of sizes.length > 0 ? sizes : [1000, 100_000]) bench(rows);

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
