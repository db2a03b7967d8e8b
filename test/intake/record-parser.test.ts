import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordParser } from '../../src/intake/bytes/record-parser.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ',', ';', '\n', ' ', '0', '\t') });
const record = fc.array(cell, { minLength: 2, maxLength: 4 });

test('what is written is read, whatever the pieces, and each record knows its line', () => {
	fc.assert(
		fc.property(
			fc.array(record, { maxLength: 8 }),
			fc.constantFrom(',', ';', '\t'),
			fc.integer({ min: 1, max: 9 }),
			fc.boolean(),
			(records, delimiter, size, hasEnd) => {
				const written = records.map((cells) =>
					cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter),
				);
				const text = written.join('\n') + (hasEnd && written.length > 0 ? '\n' : '');
				const read: { cells: readonly string[]; line: number }[] = [];
				const parser = new RecordParser(
					delimiter,
					1,
					(cells, line) => read.push({ cells, line }),
					(quote) => expect(quote).toBeUndefined(),
				);
				for (let at = 0; at < text.length; at += size) parser.push(text.slice(at, at + size));
				parser.end();
				expect(read.map(({ cells }) => cells)).toEqual(records);
				let line = 1;
				const lines = written.map((one) => {
					const own = line;
					line += one.split('\n').length;
					return own;
				});
				expect(read.map((one) => one.line)).toEqual(lines);
			},
		),
	);
});
