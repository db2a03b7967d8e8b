import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCsvCases } from './corpus-cases.ts';
import { readCase } from './read-case.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/bad-csv', import.meta.url));

interface Expected {
	readonly expect: {
		readonly outcome: string;
		readonly also_ok: readonly string[];
		readonly n_rows: number | null;
		readonly where: {
			readonly line?: number;
			readonly row?: number;
			readonly column?: string;
		} | null;
	};
}

test.skipIf(!existsSync(FOLDER))(
	'every broken file is read right or refused with its place (skipped where the corpus is absent)',
	async () => {
		for (const { id, files, config } of readCsvCases(FOLDER)) {
			const sidecar = readFileSync(join(FOLDER, `${id}.case.json`), 'utf8');
			const { outcome, also_ok, n_rows, where } = (JSON.parse(sidecar) as Expected).expect;
			const result = await readCase(files, config, true);
			expect([outcome, ...also_ok], `${id}: ${result.message}`).toContain(result.outcome);
			if (result.outcome === 'reject') {
				expect(result.message, id).toContain(where?.column ?? '');
				const isAtLine = result.message.includes(String(where?.line ?? ''));
				expect(isAtLine || result.message.includes(String(where?.row)), id).toBe(true);
			} else if (n_rows !== null) expect(result.records, id).toHaveLength(n_rows);
		}
	},
	30_000,
);
