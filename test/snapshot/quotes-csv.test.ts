import { array, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/snapshot/quote.ts';
import { parseQuotesCsv, QuotesFormError, writeQuotesCsv } from '../../src/snapshot/quotes-csv.ts';

const quote = (parts: Partial<Quote>): Quote => ({
	id: 'q-00000001',
	study: 'small',
	question: 'why',
	wave: '2026-q2',
	relation: 'customer',
	role: '',
	brand: '',
	segment: '',
	theme: '',
	sentiment: '',
	language: 'en',
	text: 'It is slow, "always"',
	...parts,
});

const text = string({ unit: 'grapheme' }).map((one) => one.replaceAll(/[\r\n]/g, ' '));

describe('quotes.csv of a snapshot', () => {
	test('reads back what was written, byte for byte', () => {
		assert(
			property(array(text, { minLength: 1, maxLength: 5 }), (texts) => {
				const quotes = texts.map((one, at) => quote({ id: `q-0000000${at}`, text: one }));
				const written = writeQuotesCsv(quotes);
				expect(parseQuotesCsv(written)).toEqual(quotes);
				expect(writeQuotesCsv(parseQuotesCsv(written))).toBe(written);
			}),
		);
	});

	const lines = writeQuotesCsv([quote({}), quote({ id: 'q-00000002', sentiment: 'negative' })]);

	test.each([
		['another header', lines.replace('id,study', 'id,wave'), 1],
		['a missing end', lines.slice(0, -1), 3],
		['a byte order mark', `\uFEFF${lines}`, 1],
		['CR and LF', lines.replaceAll('\n', '\r\n'), 1],
		['no quote', lines.split('\n')[0] + '\n', 1],
		['another order', lines.replace('q-00000001', 'q-00000003'), 3],
		['an id that is none', lines.replace('q-00000001', 'q-1'), 2],
		['a sentiment that is none', lines.replace('negative', 'bad'), 3],
		['a cell too many', lines.replace('small', 'small,'), 2],
		['needless quotes', lines.replace('small', '"small"'), 2],
	])('refuses %s with its line', (_, edited, line) => {
		expect(() => parseQuotesCsv(edited)).toThrow(QuotesFormError);
		try {
			parseQuotesCsv(edited);
		} catch (error) {
			expect(error).toMatchObject({ line });
		}
	});
});
