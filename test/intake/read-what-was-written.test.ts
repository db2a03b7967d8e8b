import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePositionedYaml } from '../../src/codebook/positioned-yaml.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { SourceProblems } from '../../src/intake/source-problems.ts';

/*
 * A table written in any dialect is the table that is read.
 */

const ENCODINGS = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

interface Dialect {
	readonly delimiter: string;
	readonly lineEnd: string;
	readonly quotesAll: boolean;
	readonly endsWithBreak: boolean;
	readonly encoding: (typeof ENCODINGS)[number];
	readonly chunk: number;
}

const dialect: fc.Arbitrary<Dialect> = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
	quotesAll: fc.boolean(),
	endsWithBreak: fc.boolean(),
	encoding: fc.constantFrom(...ENCODINGS),
	chunk: fc.constantFrom(1, 2, 3, 7, 64, 1000),
});

/** Letters that windows-1252 has too, with everything that a reader could stumble over. */
const cell = fc
	.array(
		fc.constantFrom(
			'a',
			'B',
			'7',
			' ',
			'ä',
			'Ö',
			'é',
			'"',
			'""',
			',',
			';',
			'\t',
			'|',
			'\n',
			'€',
			"'",
		),
		{
			maxLength: 8,
		},
	)
	.map((letters) => letters.join(''));

const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
	fc.record({
		names: fc.constant(Array.from({ length: width }, (_, at) => `name ${at}`)),
		rows: fc.array(
			fc.tuple(
				fc.nat(999).map(String),
				fc.array(cell, { minLength: width - 1, maxLength: width - 1 }),
			),
			{ minLength: 4, maxLength: 12 },
		),
	}),
);

function written(records: readonly (readonly string[])[], how: Dialect): string {
	const quoted = (text: string): string => {
		const isNeeded = how.quotesAll || /["\n\r]|^ | $/.test(text) || text.includes(how.delimiter);
		return isNeeded ? `"${text.replaceAll('"', '""').replaceAll('\n', how.lineEnd)}"` : text;
	};
	const lines = records.map((cells) => cells.map(quoted).join(how.delimiter));
	return lines.join(how.lineEnd) + (how.endsWithBreak ? how.lineEnd : '');
}

function encoded(text: string, encoding: Dialect['encoding']): Uint8Array {
	switch (encoding) {
		case 'utf-8':
			return new TextEncoder().encode(text);
		case 'utf-8 with mark':
			return new TextEncoder().encode(`\uFEFF${text}`);
		case 'utf-16le':
			return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
		case 'utf-16be':
			return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
		case 'windows-1252':
			return Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
	}
}

async function readBack(bytes: Uint8Array, how: Dialect) {
	const { yaml } = parsePositionedYaml('study.yaml', '');
	const problems = new SourceProblems('a.csv', yaml);
	const declared = how.encoding === 'windows-1252' ? { encoding: how.encoding } : {};
	const source = { file: 'a.csv', format: 'plain' as const, blank: [], set: {}, ...declared };
	const opened = { name: 'a.csv', stream: () => pieces(bytes, how.chunk) };
	let names: readonly string[] = [];
	const rows: (readonly string[])[] = [];
	const lines: number[] = [];
	await readTable(opened, { ...source, delimiter: how.delimiter }, 0, problems, (layout) => {
		names = layout.names;
		return (cells, line) => {
			rows.push([...cells]);
			lines.push(line);
		};
	});
	return { names, rows, lines, problems: problems.all() };
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test('what is written in any dialect and encoding, in pieces of any size, is what is read', async () => {
	await fc.assert(
		fc.asyncProperty(table, dialect, async ({ names, rows }, how) => {
			const records = rows.map(([id, cells]) => [id, ...cells]);
			const text = written([names, ...records], how);
			const read = await readBack(encoded(text, how.encoding), how);
			expect(read.problems).toEqual([]);
			expect(read.names).toEqual(names);
			expect(read.rows).toEqual(records);
			let line = 2;
			for (const [at, record] of records.entries()) {
				expect(read.lines[at]).toBe(line);
				line += 1 + record.join('').split('\n').length - 1;
			}
		}),
		{ numRuns: 300 },
	);
});
