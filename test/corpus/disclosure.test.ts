import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inspectExport } from '../../src/intake/inspection/inspect-export.ts';
import { openCaseFile } from './case-codebook.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/disclosure', import.meta.url));

test.skipIf(!existsSync(FOLDER))(
	'the data of every disclosure case is read whole (skipped where the corpus is absent)',
	async () => {
		const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
			/data[^/\\]*\.csv$/.test(name),
		);
		expect(files.length).toBeGreaterThan(0);
		for (const name of files) {
			const bytes = readFileSync(join(FOLDER, name));
			const opened = openCaseFile([{ name, bytes }], name);
			if (opened === null) throw new Error(`${name} is not there`);
			const { receipt, problems } = await inspectExport(opened);
			const lines = bytes.toString('utf8').trim().split('\n').length;
			expect(receipt, name).toEqual({ read: lines - 1, kept: lines - 1, excluded: [] });
			expect(
				problems.filter(({ severity }) => severity === 'error'),
				name,
			).toEqual([]);
		}
	},
);
