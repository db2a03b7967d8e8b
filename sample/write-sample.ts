import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSample } from './build-sample.ts';

/** Writes the data files of the sample under a folder, by default the project's root. */
function writeSample(folder: string): void {
	for (const [path, bytes] of buildSample()) {
		const target = join(folder, ...path.split('/'));
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, bytes);
		console.log(path);
	}
}

writeSample(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
