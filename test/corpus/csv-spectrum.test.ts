import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parsePositionedYaml } from '../../src/codebook/positioned-yaml.ts';
import type { StudySource } from '../../src/codebook/study-schema.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { SourceProblems } from '../../src/intake/source-problems.ts';
import { openCaseFile } from './case-codebook.ts';

const FOLDER = fileURLToPath(
	new URL('../../../shared/corpus/hostile-strings/csv-spectrum', import.meta.url),
);
/** It lost letters before, and the rows written beside it are of another file. */
const DAMAGED = 'location_coordinates';

/** A table with its line ends within cells as written, and the rules that were broken. */
async function readTableOf(name: string) {
	const file = { name, bytes: readFileSync(join(FOLDER, name)) };
	const problems = new SourceProblems(name, parsePositionedYaml('study.yaml', '{}').yaml);
	const source: StudySource = { file: name, format: 'plain', blank: [], set: {} };
	const rows: Record<string, string>[] = [];
	const opened = openCaseFile([file], name);
	if (opened === null) throw new Error(`${name} is not there`);
	await readTable(opened, source, 0, problems, ({ names }) => (cells) => {
		if (cells.length === 1 && cells[0] === '') return;
		rows.push(Object.fromEntries(names.map((column, at) => [column, cells[at] ?? ''])));
	});
	return { rows, rules: problems.all().map(({ rule }) => rule) };
}

function withPlainLines(value: unknown): string {
	return JSON.stringify(value).replaceAll('\\r\\n', '\\n');
}

test.skipIf(!existsSync(FOLDER))(
	'every file of csv-spectrum is read as it is written (skipped where the corpus is absent)',
	async () => {
		const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
		expect(files.length).toBeGreaterThan(0);
		for (const name of files.filter((one) => !one.startsWith(DAMAGED))) {
			const { rows, rules } = await readTableOf(name);
			const expected: unknown = JSON.parse(
				readFileSync(join(FOLDER, name.replace('.csv', '.json')), 'utf8'),
			);
			expect(withPlainLines(rows), name).toBe(withPlainLines(expected));
			expect(rules, name).toEqual([]);
		}
	},
);

test.skipIf(!existsSync(join(FOLDER, `${DAMAGED}.csv`)))(
	'its file that has lost letters is told (skipped where the corpus is absent)',
	async () => {
		expect((await readTableOf(`${DAMAGED}.csv`)).rules).toEqual(['lost-letters']);
	},
);
