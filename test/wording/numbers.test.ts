import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatDateRange } from '../../src/wording/dates.ts';
import { findNumberFormat, type NumberFormat } from '../../src/wording/number-format.ts';
import {
	differenceEnds,
	formatBase,
	formatInterval,
	formatNumber,
	formatPercent,
	formatPoints,
	formatScore,
} from '../../src/wording/numbers.ts';

function format(language: string, numbers = 'page'): NumberFormat {
	const answer = findNumberFormat(numbers, language);
	if (!('found' in answer)) throw new Error(numbers);
	return answer.found;
}

const fi = format('fi');
const en = format('en');
const sv = format('sv');
const points = { decimals: 0, signed: true };
const shares = { decimals: 0, signed: false };

describe('numbers', () => {
	test('Finnish has a decimal comma and no-break spaces, English a point and commas', () => {
		expect(formatNumber(1234.5, 1, fi)).toBe('1\u00a0234,5');
		expect(formatNumber(1234567.5, 1, en)).toBe('1,234,567.5');
		expect(formatScore(6.9, fi)).toBe('6,9');
	});

	test('a minus is a true minus, NPS above zero has a plus, zero has no sign', () => {
		expect(formatPoints(-9, fi)).toBe('\u22129');
		expect(formatPoints(12, fi)).toBe('+12');
		expect(formatPoints(0, fi)).toBe('0');
		expect(formatNumber(-0.04, 1, fi)).toBe('0,0');
		expect(formatPoints(-0, en)).toBe('0');
	});

	test('Swedish has a decimal comma and no-break spaces in both countries', () => {
		for (const style of [sv, format('sv', 'sv-SE')]) {
			expect(formatNumber(1234.5, 1, style)).toBe('1\u00a0234,5');
			expect(formatPercent(41, style)).toBe('41\u00a0%');
			expect(formatPoints(-9, style)).toBe('\u22129');
		}
	});

	test('a share stands before a no-break space and the sign', () => {
		expect(formatPercent(41, fi)).toBe('41\u00a0%');
		expect(formatPercent(41, en)).toBe('41\u00a0%');
	});

	test('intervals: signed with an ellipsis, unsigned with an en dash', () => {
		expect(formatInterval(4, 19, points, fi)).toBe('+4…+19');
		expect(formatInterval(-26, 0, points, fi)).toBe('\u221226…0');
		expect(formatInterval(34, 48, shares, fi)).toBe('34–48');
		expect(formatInterval(3.1, 3.4, { decimals: 1, signed: false }, fi)).toBe('3,1–3,4');
	});

	test('an end of a clear difference that is rounded to zero keeps its side', () => {
		const clear = { decimals: 0, isClear: true };
		expect(differenceEnds(0, 26, clear, fi)).toEqual(['+0', '+26']);
		expect(differenceEnds(-26, -0.4, clear, fi)).toEqual(['\u221226', '\u22120']);
		expect(differenceEnds(0, 26, { decimals: 0, isClear: false }, fi)).toEqual(['0', '+26']);
	});

	test('a base is one word for line breaks', () => {
		expect(formatBase(1074, fi)).toBe('n\u00a0=\u00a01\u00a0074');
	});

	test('every whole number reads back as itself', () => {
		assert(
			property(integer({ min: -1e9, max: 1e9 }), constantFrom(fi, en, sv), (value, style) => {
				const shown = formatNumber(value, 0, style);
				const plain = shown.replace('\u2212', '-').replaceAll(style.group, '');
				expect(Number(plain)).toBe(value);
			}),
		);
	});
});

describe('dates', () => {
	test('Finnish dates are dotted, English ones in words', () => {
		expect(formatDate('2026-09-28', fi)).toBe('28.9.2026');
		expect(formatDate('2026-09-08', en)).toBe('8\u00a0September\u00a02026');
	});

	test('a range tells month and year once where they are the same', () => {
		expect(formatDateRange('2026-08-24', '2026-09-13', fi)).toBe('24.8.–13.9.2026');
		expect(formatDateRange('2026-08-24', '2026-09-13', en)).toBe(
			'24\u00a0August – 13\u00a0September\u00a02026',
		);
		expect(formatDateRange('2026-09-01', '2026-09-13', fi)).toBe('1.–13.9.2026');
		expect(formatDateRange('2026-09-01', '2026-09-13', en)).toBe('1–13\u00a0September\u00a02026');
		expect(formatDateRange('2025-12-20', '2026-01-05', fi)).toBe('20.12.2025–5.1.2026');
		expect(formatDateRange('2026-09-01', '2026-09-01', en)).toBe('1\u00a0September\u00a02026');
	});

	test('Swedish of Finland has dots between the numbers and none after the month', () => {
		expect(formatDate('2026-09-28', sv)).toBe('28.9.2026');
		expect(formatDateRange('2026-08-24', '2026-09-13', sv)).toBe('24.8–13.9.2026');
		expect(formatDateRange('2026-09-01', '2026-09-13', sv)).toBe('1–13.9.2026');
		expect(formatDateRange('2025-12-20', '2026-01-05', sv)).toBe('20.12.2025–5.1.2026');
	});

	test('Swedish of Sweden has the month in words', () => {
		const sweden = format('sv', 'sv-SE');
		expect(formatDate('2026-09-08', sweden)).toBe('8\u00a0september\u00a02026');
		expect(formatDateRange('2026-08-24', '2026-09-13', sweden)).toBe(
			'24\u00a0augusti – 13\u00a0september\u00a02026',
		);
		expect(formatDateRange('2026-09-01', '2026-09-13', sweden)).toBe(
			'1–13\u00a0september\u00a02026',
		);
	});

	test('one format for all pages keeps the words of the month in the page’s language', () => {
		expect(formatDate('2026-09-28', format('en', 'fi-FI'))).toBe('28.9.2026');
		expect(formatDate('2026-09-28', format('fi', 'en-GB'))).toBe('28.\u00a0syyskuuta\u00a02026');
	});

	test('an unknown format is answered with the known ones', () => {
		expect(findNumberFormat('fi_FI', 'fi')).toEqual({
			known: ['page', 'en-GB', 'fi-FI', 'sv-FI', 'sv-SE'],
			nearest: ['fi-FI', 'sv-FI', 'en-GB'],
		});
	});
});
