import { describe, expect, test } from 'vitest';
import { parseStudy } from '../../src/codebook/parse-study.ts';
import { holdsQuote } from '../../src/quotes/quote-parts.ts';
import { readQuotes } from '../../src/quotes/read-quotes.ts';

const HEADER = 'respondent,question,text,language,attributes,reviewer,approved';
const { study } = parseStudy(
	'study.yaml',
	`schema: 1
id: small
title: {en: Small}
organisation: Small
languages: [en]
confidentiality: confidential
waves: [{id: w1, start: 2026-01-01, end: 2026-01-31}]
sources: [{file: a.csv, wave: w1}]
questions:
  - {id: why, column: why, kind: text, facet: reason, text: {en: Why?}}
  - {id: recommend, column: nps, kind: nps, facet: experience, text: {en: Would you?}}
segments: [{id: industry, label: {en: Industry}, column: industry}]
`,
);

const read = (...lines: readonly string[]) =>
	readQuotes(
		{ file: 'quotes.csv', text: `${[HEADER, ...lines].join('\n')}\n` },
		study ? [study] : [],
	);

describe('quotes.csv', () => {
	test('gives what a reviewer let through, attributes in the reviewer’s order', () => {
		const { quotes, problems } = read(
			'r1,why,"It is slow, always",EN,segment.industry; role,CX,2026-09-25',
		);
		expect(problems).toEqual([]);
		expect(quotes).toEqual([
			{
				respondent: 'r1',
				question: 'why',
				text: 'It is slow, always',
				language: 'en',
				attributes: ['industry', 'role'],
				theme: '',
				line: 2,
			},
		]);
	});

	test('tells all that is wrong at once, with line and column, and never whose or which words', () => {
		const { quotes, problems } = read(
			'r1,recommend,Secret words,en,role,CX,2026-09-25',
			',why,Secret words,english,rank,CX,soon',
			'r3,why,[…],en,,CX,2026-09-25',
			'r4,why,Secret words,en,role,CX',
		);
		expect(quotes).toEqual([]);
		expect(problems.map(({ line, column, rule }) => `${line} ${column} ${rule}`)).toEqual([
			'5 null short-record',
			'2 question unknown-question',
			'3 respondent blank-cell',
			'3 language unknown-language',
			'3 attributes unknown-attribute',
			'3 approved unknown-date',
			'4 text quote-without-words',
		]);
		expect(JSON.stringify(problems)).not.toMatch(/Secret|r1"|r3|r4/);
	});

	test('leaves out, with a warning, what nobody approved', () => {
		const { quotes, problems } = read('r1,why,Words,en,,,2026-09-25', 'r2,why,Words,en,,CX,');
		expect(quotes).toEqual([]);
		expect(problems).toMatchObject([
			{ severity: 'warning', rule: 'quote-not-approved', line: 2 },
			{ severity: 'warning', rule: 'quote-not-approved', line: 3 },
		]);
	});
});

describe('a quote is held against the answer', () => {
	test.each([
		['the whole answer', 'It is slow. Always.', true],
		['its parts in their order', 'It is […] Always.', true],
		['three dots in place of one sign', '[...] slow. Always.', true],
		['parts in another order', 'Always. […] It is', false],
		['other words', 'It is fast.', false],
		['other letters', 'it is slow.', false],
	])('%s', (_, text, expected) => {
		expect(holdsQuote('It is slow. Always.', text)).toBe(expected);
	});
});
