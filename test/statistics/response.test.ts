import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aaporRates } from '../../src/statistics/aapor-rates.ts';
import { cohenKappa } from '../../src/statistics/cohen-kappa.ts';
import { krippendorffAlpha } from '../../src/statistics/krippendorff-alpha.ts';
import { cohenDz } from '../../src/statistics/cohen-dz.ts';
import { gapShares } from '../../src/statistics/gap-shares.ts';
import { fourCellKeyness, twoCellKeyness } from '../../src/statistics/keyness.ts';
import { logOddsWithPrior } from '../../src/statistics/log-odds-with-prior.ts';
import { logisticRegression } from '../../src/statistics/logistic-regression.ts';
import { adjustedSpread } from '../../src/statistics/adjusted-spread.ts';
import { partialIndicators } from '../../src/statistics/partial-indicators.ts';
import { rIndicator } from '../../src/statistics/r-indicator.ts';
import { silentScenario } from '../../src/statistics/silent-scenario.ts';
import { withinGroupEffect } from '../../src/statistics/within-group-effect.ts';

test('response rates rise as fewer unknown cases count as eligible', () => {
	const rates = aaporRates({
		complete: 205,
		partial: 12,
		refused: 80,
		notContacted: 220,
		other: 15,
		unknown: 56,
		eligibleShare: 0.8,
	});
	expect(rates.rr1).toBeLessThan(rates.rr3);
	expect(rates.rr3).toBeLessThan(rates.rr5);
	expect(rates.rr2).toBeGreaterThan(rates.rr1);
	expect(rates.con1).toBeCloseTo((205 + 12 + 80 + 15) / 588, 12);
});

test('everybody as likely to answer is representative', () => {
	expect(rIndicator([0.4, 0.4, 0.4])).toMatchObject({ r: 1, spread: 0, largestBias: 0 });
	const even = partialIndicators([
		{ persons: 50, responders: 20 },
		{ persons: 10, responders: 4 },
	]);
	expect(even.total).toBe(0);
});

test('a small frame lowers the spread that its roles seem to have', () => {
	const categories = [
		{ persons: 20, responders: 10 },
		{ persons: 20, responders: 6 },
	];
	const rates = categories.flatMap(({ persons, responders }) =>
		Array.from({ length: persons }, () => responders / persons),
	);
	expect(adjustedSpread(categories)).toBeLessThan(rIndicator(rates).spread);
});

test('one category of each level has its own response rate as fitted chance', () => {
	const x = [0, 0, 0, 0, 1, 1, 1, 1];
	const y = [1, 0, 0, 0, 1, 1, 1, 0];
	const fit = logisticRegression([x], y);
	if (fit.kind !== 'fit') throw new Error(fit.kind);
	expect(fit.chances[0]).toBeCloseTo(0.25, 10);
	expect(fit.chances[7]).toBeCloseTo(0.75, 10);
	expect(fit.coefficients[0]).toBeCloseTo(2 * Math.log(3), 9);
});

test('a column that separates who answered has no fit', () => {
	expect(logisticRegression([[0, 0, 1, 1]], [0, 0, 1, 1]).kind).toBe('not-converged');
	expect(logisticRegression([[1, 1, 1, 1]], [0, 1, 0, 1]).kind).toBe('not-converged');
});

test('accounts without both kinds of persons add nothing to the effect inside accounts', () => {
	const effect = withinGroupEffect([9, 4, 8, 5, 1, 1], [1, 0, 1, 0, 1, 1], [0, 0, 1, 1, 2, 2]);
	expect(effect).toBe(4);
	expect(() => withinGroupEffect([1, 2], [1, 1], [0, 0])).toThrow('no group');
});

test('the silent at the lowest end bound the score', () => {
	expect(silentScenario(0.5, 30, 70, -1)).toBeCloseTo(-0.55, 12);
	expect(silentScenario(0.5, 30, 0, -1)).toBe(0.5);
});

test('shares of gaps lead, and sum to 1', () => {
	expect(gapShares([-2, -1, 0, 3])).toEqual({ pairs: 4, below: 0.5, met: 0.25, exceeded: 0.25 });
	expect(() => gapShares([])).toThrow('pairs');
	expect(cohenDz(0, 0)).toBe(0);
});

test('a word used as often on both sides is no key word', () => {
	const counts = { first: 10, second: 20, firstTotal: 100, secondTotal: 200 };
	expect(twoCellKeyness(counts)).toBeCloseTo(0, 12);
	expect(fourCellKeyness(counts)).toBeCloseTo(0, 12);
	expect(Math.abs(logOddsWithPrior(counts, { word: 0.3, all: 3 }).delta)).toBeLessThan(0.01);
});

test('swapping the sides turns the sign of a key word', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 30 }),
			fc.integer({ min: 1, max: 30 }),
			(first, second) => {
				const prior = { word: 0.5, all: 10 };
				const one = { first, second, firstTotal: 60, secondTotal: 90 };
				const other = { first: second, second: first, firstTotal: 90, secondTotal: 60 };
				const turned = logOddsWithPrior(other, prior);
				expect(logOddsWithPrior(one, prior).z).toBeCloseTo(-turned.z, 10);
				expect(twoCellKeyness(one)).toBeCloseTo(twoCellKeyness(other), 10);
			},
		),
	);
});

test('two coders who agree on 35 of 50 with even margins have a kappa of 0.4', () => {
	expect(
		cohenKappa([
			[20, 5],
			[10, 15],
		]),
	).toBeCloseTo(0.4, 12);
});

test("Krippendorff's example of four coders has a nominal alpha of 0.743", () => {
	const coders = ['123321412...', '1233224125.3', '.33323422510', '123324412510'];
	const comments = Array.from({ length: 12 }, (_, unit) =>
		coders.map((codes) => codes[unit] ?? '.').filter((code) => code !== '.' && code !== '0'),
	);
	expect(krippendorffAlpha(comments)).toBeCloseTo(0.743, 3);
});
