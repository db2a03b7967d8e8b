import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, textWidth } from '../../src/charts/text-width.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';

test('numbers are as wide as a browser draws them, words up to 1 % wider', () => {
	// Measured with canvas measureText in Chromium at 100 px.
	expect(textWidth('0123456789', 100, 400)).toBeCloseTo(497, 1);
	expect(textWidth('−26…+7', 100, 700)).toBeCloseTo(361.8, 1);
	expect(textWidth('Contact persons', 100, 600) / 696.3).toBeCloseTo(1.005, 2);
	expect(textWidth('Myyntitapaaminen ja seuranta', 100, 400) / 1263.2).toBeCloseTo(1.006, 2);
});

test('a letter outside the font counts as its base letter, a sign as one em', () => {
	expect(textWidth('ő', 100, 400)).toBe(textWidth('o', 100, 400));
	expect(textWidth('顧', 100, 400)).toBe(100);
});

test('a fitted text is never wider than its limit and only ever loses its end', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.nat(300), (text, limit) => {
			const fitted = fitText(text, limit, 14, 600);
			expect(textWidth(fitted, 14, 600)).toBeLessThanOrEqual(limit);
			if (fitted !== text) expect(text.startsWith(fitted.replace(/…$/u, ''))).toBe(true);
		}),
		{ seed: 20260913 },
	);
});

test('labels break at spaces, then at soft hyphens, then before a consonant and vowel', () => {
	expect(wrapText('Sales meeting', 69, 13, 400, 3)).toEqual(['Sales', 'meeting']);
	expect(wrapText('Jatko\u00adsopimus', 69, 13, 700, 3)).toEqual(['Jatko-', 'sopimus']);
	expect(wrapText('Reklamaatiot', 69, 13, 400, 3)).toEqual(['Rekla-', 'maatiot']);
	expect(wrapText('Website', 69, 13, 400, 3)).toEqual(['Website']);
});

test('wrapped lines are at most as many and as wide as allowed', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 20, max: 90 }), (text, limit) => {
			const rows = wrapText(text, limit, 13, 400, 3);
			expect(rows.length).toBeLessThanOrEqual(3);
			for (const row of rows) expect(textWidth(row, 13, 400)).toBeLessThanOrEqual(limit);
		}),
		{ seed: 20260913 },
	);
});
