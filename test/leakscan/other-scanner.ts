import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFile } from '../../src/leakscan/site-file.ts';

const SCANNER = fileURLToPath(new URL('../../../shared/corpus/make/leakscan.py', import.meta.url));

/** Whether the scanner that others wrote lies beside the project. */
export const hasOtherScanner =
	existsSync(SCANNER) && spawnSync('python3', ['--version']).status === 0;

/** It lists so many hits at most, so that no more strings are asked of it at once. */
const MOST_ASKED = 10;

/** The hits of that scanner: `<number of the string> in <file>`, once each, in order. */
export function otherHits(files: readonly SiteFile[], strings: readonly string[]): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'kaiku-leaks-'));
	try {
		for (const { name, bytes } of files) {
			mkdirSync(dirname(join(folder, 'dist', name)), { recursive: true });
			writeFileSync(join(folder, 'dist', name), bytes);
		}
		const starts = Array.from({ length: Math.ceil(strings.length / MOST_ASKED) }, (_, at) => at);
		const hits = starts.flatMap((at) => {
			const asked = strings
				.map((value, number) => ({ value, kind: `#${number}` }))
				.slice(at * MOST_ASKED, (at + 1) * MOST_ASKED);
			writeFileSync(join(folder, 'asked.json'), JSON.stringify(asked));
			return hitsOf(folder);
		});
		return [...new Set(hits)].toSorted();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const HIT = /^ {2}LEAK (?:NAME:)?(.+?)(?:!.*)? #(\d+) /;

function hitsOf(folder: string): string[] {
	const words = [SCANNER, join(folder, 'dist'), join(folder, 'asked.json')];
	const { stdout, stderr } = spawnSync('python3', words, {
		encoding: 'utf8',
		env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
	});
	const [, told = ''] = /leaks (\d+), warnings/.exec(stdout) ?? [];
	if (told === '') throw new Error(`The other scanner did not end: ${stderr}`);
	const hits = stdout.split('\n').flatMap((line) => {
		const [, file, number] = HIT.exec(line) ?? [];
		return file === undefined ? [] : [`${number} in ${file}`];
	});
	if (hits.length !== Number(told)) throw new Error(`It lists ${hits.length} of ${told} hits`);
	return hits;
}
