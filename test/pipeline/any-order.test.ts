import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { writeFactsCsv } from '../../src/snapshot/facts-csv.ts';
import {
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

test('any order of an export’s rows and columns gives the same facts.csv byte for byte', async () => {
	const files = smallWorkspace();
	const path = 'data/small/q2.csv';
	const lines = (files[path] ?? '').trimEnd().split('\n');
	const table = lines.map((line) => line.split(','));
	const before = await factsOf(files);
	const places = [...(table[0] ?? []).keys()];
	const rows = [...table.slice(1).keys()];
	await fc.assert(
		fc.asyncProperty(
			fc.shuffledSubarray(places, { minLength: places.length }),
			fc.shuffledSubarray(rows, { minLength: rows.length }),
			async (columns, order) => {
				const shuffled = [0, ...order.map((row) => row + 1)].map((row) =>
					columns.map((column) => table[row]?.[column] ?? '').join(','),
				);
				expect(await factsOf({ ...files, [path]: `${shuffled.join('\n')}\n` })).toBe(before);
			},
		),
		{ numRuns: 8 },
	);
}, 30_000);

async function factsOf(files: WorkspaceFiles): Promise<string> {
	const root = writeWorkspace(files);
	roots.push(root);
	const { versions } = await compileWorkspace(root);
	const snapshot = versions[0]?.snapshot;
	if (!snapshot) throw new Error('the workspace has no version');
	return writeFactsCsv(snapshot.facts);
}
