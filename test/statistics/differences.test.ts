import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedWaldInterval } from '../../src/statistics/adjusted-wald-interval.ts';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { moverDifference } from '../../src/statistics/mover-difference.ts';
import { newcombeDifference } from '../../src/statistics/newcombe-difference.ts';
import { pairedDifference } from '../../src/statistics/paired-difference.ts';
import { roundHalfAway } from '../../src/statistics/round-half-away.ts';
import { signTest } from '../../src/statistics/sign-test.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { welchDifference } from '../../src/statistics/welch-difference.ts';

const z = normalCriticalValue(0.95);

function balance(promoters: number, detractors: number, n: number) {
	const point = (promoters - detractors) / n;
	return { point, ...adjustedWaldInterval({ promoters, detractors, n }, z) };
}

test.each([
	['wave 2 less wave 1', balance(30, 11, 60), balance(27, 15, 60), [12, -16, 39]],
	['contact persons less others', balance(24, 5, 40), balance(6, 7, 22), [52, 13, 86]],
])('%s is published as it should be', (_, first, second, published) => {
	const { low, high } = moverDifference(first, second);
	const shares = [first.point - second.point, low, high];
	expect(shares.map((share) => roundHalfAway(100 * share, 0))).toEqual(published);
});

test('9 of 10 less 3 of 10 has the interval that Newcombe printed', () => {
	const { low, high } = newcombeDifference({ share: 0.9, n: 10 }, { share: 0.3, n: 10 }, z);
	expect([low, high].map((share) => roundHalfAway(share, 4))).toEqual([0.1705, 0.809]);
});

test('a difference of shares holds its point, stays in −1 to 1 and mirrors when turned round', () => {
	const group = fc
		.tuple(fc.nat(500), fc.nat(500))
		.filter(([x, rest]) => x + rest > 0)
		.map(([x, rest]) => ({ share: x / (x + rest), n: x + rest }));
	fc.assert(
		fc.property(group, group, (first, second) => {
			const { low, high } = newcombeDifference(first, second, z);
			const point = first.share - second.share;
			expect(low <= point && point <= high).toBe(true);
			expect(low >= -1 - 1e-12 && high <= 1 + 1e-12).toBe(true);
			expect(newcombeDifference(second, first, z).low).toBeCloseTo(-high, 12);
		}),
	);
});

test('a point outside its interval is our error', () => {
	const sound = { point: 0, low: -1, high: 1 };
	expect(() => moverDifference({ point: 2, low: -1, high: 1 }, sound)).toThrow(RangeError);
	expect(() => moverDifference(sound, { point: NaN, low: -1, high: 1 })).toThrow(RangeError);
});

test('a paired difference is the mean of the differences, whatever the order of persons', () => {
	const paired = pairedDifference([1, -1, 0, 0, 2, 0.1], 0.95);
	expect(paired.difference).toBeCloseTo(0.35, 12);
	expect(paired.n).toBe(6);
	expect(paired.standardError).toBe(paired.standardDeviation / Math.sqrt(6));
	expect(pairedDifference([0.1, 2, 0, 0, -1, 1], 0.95)).toEqual(paired);
	expect(() => pairedDifference([1], 0.95)).toThrow(RangeError);
});

test('a Welch difference needs two values a sample and some spread', () => {
	const spread = sampleMoments([1, 2, 4]);
	expect(() => welchDifference(spread, sampleMoments([1]), 0.95)).toThrow(RangeError);
	const level = sampleMoments([3, 3]);
	expect(() => welchDifference(level, level, 0.95)).toThrow(RangeError);
	expect(welchDifference(spread, level, 0.95).degreesOfFreedom).toBeCloseTo(2, 12);
});

test('adjusted p-values keep the order of the raw ones and are never smaller or above 1', () => {
	const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
	fc.assert(
		fc.property(family, (raw) => {
			const adjusted = benjaminiHochberg(raw);
			raw.forEach((p, i) => {
				const own = adjusted[i] ?? NaN;
				expect(own >= p && own <= 1).toBe(true);
				raw.forEach((other, j) => {
					if (p < other) expect(own).toBeLessThanOrEqual(adjusted[j] ?? NaN);
				});
			});
		}),
	);
	expect(() => benjaminiHochberg([0.1, NaN])).toThrow(RangeError);
});

test('the sign test is symmetric, exact in small and finite in large numbers', () => {
	expect(signTest(0, 0)).toBe(1);
	expect(signTest(5, 0)).toBeCloseTo(2 / 32, 12);
	expect(signTest(2, 7)).toBe(signTest(7, 2));
	expect(signTest(10, 10)).toBe(1);
	expect(signTest(50_000, 51_000)).toBeCloseTo(0.00166, 4);
	expect(() => signTest(1.5, 2)).toThrow(RangeError);
	expect(() => signTest(-1, 2)).toThrow(RangeError);
});
