import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	adjustedBalance,
	adjustedWaldInterval,
} from '../../src/statistics/adjusted-wald-interval.ts';
import {
	normalCriticalValue,
	normalQuantile,
	tCriticalValue,
	tQuantile,
} from '../../src/statistics/critical-values.ts';
import { meanInterval } from '../../src/statistics/mean-interval.ts';
import { roundHalfAway } from '../../src/statistics/round-half-away.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { tInterval } from '../../src/statistics/t-interval.ts';
import { tangoInterval } from '../../src/statistics/tango-interval.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';

const z = normalCriticalValue(0.95);

const counts = fc
	.tuple(fc.nat(300), fc.nat(300), fc.nat(300))
	.filter(([promoters, passives, detractors]) => promoters + passives + detractors > 0)
	.map(([promoters, passives, detractors]) => ({
		promoters,
		detractors,
		n: promoters + passives + detractors,
	}));
const criticalValue = fc.double({ min: 0.01, max: 15, noNaN: true });

test('162 promoters and 54 detractors of 324 are published as +33 (25…41)', () => {
	const { low, high } = adjustedWaldInterval({ promoters: 162, detractors: 54, n: 324 }, z);
	const published = [(162 - 54) / 324, low, high].map((share) => roundHalfAway(100 * share, 0));
	expect(published).toEqual([33, 25, 41]);
});

test('3 of 12 have a Wilson interval of 8.9 to 53.2 %', () => {
	const { low, high } = wilsonInterval(3 / 12, 12, z);
	expect([low, high].map((share) => roundHalfAway(100 * share, 1))).toEqual([8.9, 53.2]);
});

test('the adjusted Wald interval holds the raw balance and never leaves −1 to 1', () => {
	fc.assert(
		fc.property(counts, criticalValue, (cell, critical) => {
			const { low, high } = adjustedWaldInterval(cell, critical);
			const raw = (cell.promoters - cell.detractors) / cell.n;
			expect(-1 <= low && low <= raw && raw <= high && high <= 1).toBe(true);
		}),
	);
});

test('swapping promoters and detractors mirrors both intervals of a balance', () => {
	fc.assert(
		fc.property(counts, (cell) => {
			const swapped = { promoters: cell.detractors, detractors: cell.promoters, n: cell.n };
			for (const interval of [adjustedWaldInterval, tangoInterval]) {
				expect(interval(swapped, z).low).toBeCloseTo(-interval(cell, z).high, 9);
				expect(interval(swapped, z).high).toBeCloseTo(-interval(cell, z).low, 9);
			}
		}),
	);
});

test('an effective size need not be whole, and the shares may pass it by rounding', () => {
	const size = 17.3;
	const wide = adjustedWaldInterval({ promoters: 0.5 * size, detractors: 0.2 * size, n: size }, z);
	const more = adjustedWaldInterval({ promoters: 50, detractors: 20, n: 100 }, z);
	expect(wide.high - wide.low).toBeGreaterThan(more.high - more.low);
	const beyond = { promoters: size * (1 + 1e-12), detractors: 0, n: size };
	expect(adjustedWaldInterval(beyond, z).high).toBe(1);
});

test('the adjusted balance is the raw one pulled towards 0', () => {
	const { centre, variance } = adjustedBalance({ promoters: 7, detractors: 0, n: 7 });
	expect(centre).toBeCloseTo(0.7, 12);
	expect(variance).toBeCloseTo((0.775 + 0.075 - 0.49) / 10, 12);
});

test('an impossible cell is our error', () => {
	for (const interval of [adjustedWaldInterval, tangoInterval]) {
		expect(() => interval({ promoters: 0, detractors: 0, n: 0 }, z)).toThrow(RangeError);
		expect(() => interval({ promoters: 6, detractors: 5, n: 10 }, z)).toThrow(RangeError);
		expect(() => interval({ promoters: -1, detractors: 5, n: 10 }, z)).toThrow(RangeError);
		expect(() => interval({ promoters: NaN, detractors: 5, n: 10 }, z)).toThrow(RangeError);
	}
	expect(() => wilsonInterval(0.5, 0, z)).toThrow(RangeError);
	expect(() => wilsonInterval(1.1, 10, z)).toThrow(RangeError);
	expect(() => wilsonInterval(NaN, 10, z)).toThrow(RangeError);
});

test('a Wilson interval holds its share, stays in 0 to 1 and mirrors with it', () => {
	const size = fc.double({ min: 0.5, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1, noNaN: true }), size, criticalValue, (p, n, t) => {
			const { low, high } = wilsonInterval(p, n, t);
			expect(0 <= low && low <= p && p <= high && high <= 1).toBe(true);
			expect(wilsonInterval(1 - p, n, t).low).toBeCloseTo(1 - high, 9);
		}),
	);
	expect(wilsonInterval(0, 12, z).low).toBe(0);
	expect(wilsonInterval(1, 12, z).high).toBe(1);
});

test('critical values are those of the tables', () => {
	expect(normalCriticalValue(0.95)).toBeCloseTo(1.959963984540054, 12);
	expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
	expect(tCriticalValue(0.95, 9)).toBeCloseTo(2.262157162798205, 10);
	expect(tCriticalValue(0.95, 1)).toBeCloseTo(12.706204736432095, 8);
	expect(tCriticalValue(0.95, 1e9)).toBeCloseTo(normalCriticalValue(0.95), 6);
	expect(tQuantile(0.25, 5)).toBeCloseTo(-tQuantile(0.75, 5), 12);
	expect(() => normalQuantile(0)).toThrow(RangeError);
	expect(() => normalCriticalValue(1)).toThrow(RangeError);
	expect(() => tCriticalValue(0.95, 0)).toThrow(RangeError);
	expect(() => tCriticalValue(NaN, 4)).toThrow(RangeError);
});

test('the interval of a mean is m ± t(n−1)·s/√n and needs two values', () => {
	const { low, high } = meanInterval(sampleMoments([4, 4, 5]), 0.95);
	expect(low).toBeCloseTo(2.89911575675018, 10);
	expect(high).toBeCloseTo(5.76755090991649, 10);
	expect(() => meanInterval(sampleMoments([4]), 0.95)).toThrow(RangeError);
	expect(() => tInterval(4, -1, 3, 0.95)).toThrow(RangeError);
});

test('the order of answers changes no bit of their moments, and equal answers have no spread', () => {
	const answers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
		minLength: 1,
		maxLength: 30,
	});
	const twoOrders = answers.chain((values) =>
		fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
	);
	fc.assert(
		fc.property(twoOrders, ([values, shuffled]) => {
			expect(sampleMoments(shuffled)).toEqual(sampleMoments(values));
		}),
	);
	expect(sampleMoments([0.1, 0.1, 0.1])).toEqual({ n: 3, mean: 0.1, standardDeviation: 0 });
	expect(() => sampleMoments([])).toThrow(RangeError);
});
