import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/*
 * node bench/measured.ts <figures.json> kaiku <words of a command…>
 * node bench/measured.ts <figures.json> yardstick <export.csv> <folder> <files> <bytes of each>
 * Does one piece of work and writes what this process has used when it ends.
 */

const [figures = '', work, ...words] = process.argv.slice(2);
const start = performance.now();
process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const cpu = (userCPUTime + systemCPUTime) / 1e6 + cpuOfChildren();
	const wall = (performance.now() - start) / 1000;
	writeFileSync(figures, JSON.stringify({ cpu, wall, peak: maxRSS / 1024 }));
});
if (work === 'kaiku') {
	const bin = new URL('../bin/kaiku.mjs', import.meta.url);
	process.argv.splice(1, 3, bin.pathname);
	await import(bin.href);
} else await yardstick(words[0] ?? '', words[1] ?? '', Number(words[2]), Number(words[3]));

/** Reads a file with papaparse alone and writes so many files of so many bytes. */
async function yardstick(path: string, folder: string, files: number, bytes: number) {
	const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 16 });
	await new Promise<void>((resolve, reject) => {
		Papa.parse<string[]>(stream, {
			chunk: () => undefined,
			complete: () => resolve(),
			error: reject,
		});
	});
	mkdirSync(folder, { recursive: true });
	for (let at = 0; at < files; at += 1)
		writeFileSync(join(folder, `${at}.html`), 'x'.repeat(bytes));
}

/** CPU seconds of finished child processes; 0 where the system does not tell. */
function cpuOfChildren(): number {
	try {
		const [user = 0, system = 0] = readFileSync('/proc/self/stat', 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ')
			.slice(13, 15)
			.map(Number);
		return (user + system) / 100;
	} catch {
		return 0;
	}
}
