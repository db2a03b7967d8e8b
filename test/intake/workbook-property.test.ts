import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePositionedYaml } from '../../src/codebook/positioned-yaml.ts';
import { SourceProblems } from '../../src/intake/source-problems.ts';
import { readWorkbook } from '../../src/intake/workbook/read-workbook.ts';
import { row, workbookParts, writeZip } from './write-workbook.ts';
import { sweep } from '../sweep.ts';

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function recordsOf(bytes: Uint8Array): Promise<string[][]> {
	const records: string[][] = [];
	const problems = new SourceProblems('a.xlsx', parsePositionedYaml('study.yaml', '{}').yaml);
	const opened = {
		name: 'a.xlsx',
		async *stream() {
			yield bytes;
		},
	};
	const source = { file: 'a.xlsx', format: 'auto' as const, blank: [], set: {} };
	await readWorkbook(opened, source, 0, problems, (cells) => records.push([...cells]));
	expect(problems.all()).toEqual([]);
	return records;
}

const cell = fc
	.string({ unit: 'grapheme', maxLength: 12 })
	.filter((text) => !/[\p{Cc}\p{Cn}\p{Cs}]|_x/u.test(text));

test('what is written into a workbook, inline or shared, is what is read', async () => {
	const tables = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
	await fc.assert(
		fc.asyncProperty(tables, fc.boolean(), async (table, isShared) => {
			const strings: string[] = [];
			const written = (text: string): string => {
				if (!isShared) return `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
				strings.push(`<t xml:space="preserve">${escaped(text)}</t>`);
				return `<c t="s"><v>${strings.length - 1}</v></c>`;
			};
			const rows = [['a', 'b', 'c'], ...table].map((cells, at) => row(at + 1, cells.map(written)));
			const bytes = writeZip(workbookParts([{ name: 'S', rows: rows.join('') }], { strings }));
			const [, ...read] = await recordsOf(bytes);
			expect(read).toEqual(table.filter((cells) => cells.some((text) => text.trim() !== '')));
		}),
		{ numRuns: sweep(50, 150) },
	);
});
