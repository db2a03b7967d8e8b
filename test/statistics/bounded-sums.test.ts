import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBoundedSums } from '../../src/statistics/bounded-sums.ts';
import { openPolytope } from '../../src/statistics/polytope.ts';

const limit = (factors: readonly number[], low: number, high: number) => ({
	factors: Float64Array.from(factors),
	low,
	high,
});

const sumAt = (factors: readonly number[], point: Float64Array) =>
	factors.reduce((sum, factor, at) => sum + factor * (point[at] ?? 0), 0);

const numbers = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 4, maxLength: 4 });

describe('sums within bounds', () => {
	test('a point is found within all of them, and none where there is none', () => {
		const rows = fc.array(fc.tuple(numbers, fc.integer({ min: -9, max: 9 }), fc.nat(6)), {
			minLength: 1,
			maxLength: 6,
		});
		const seen = { found: 0, none: 0 };
		fc.assert(
			fc.property(rows, (told) => {
				const limits = told.map(([factors, low, room]) => limit(factors, low, low + room));
				const point = openBoundedSums(limits, 4).pointWithin();
				const slack = told.flatMap(([factors, low, room], row) => [
					equation(factors, low, 4 + 2 * row, -1),
					equation(factors, low + room, 5 + 2 * row, 1),
				]);
				expect(point === null).toBe(openPolytope(slack, 4 + 2 * told.length) === null);
				seen[point === null ? 'none' : 'found'] += 1;
				if (point === null) return;
				expect(Math.min(...point)).toBeGreaterThan(-1e-6);
				for (const [factors, low, room] of told) {
					expect(sumAt(factors, point)).toBeGreaterThan(low - 1e-6);
					expect(sumAt(factors, point)).toBeLessThan(low + room + 1e-6);
				}
			}),
			{ numRuns: 300, seed: 11 },
		);
		expect(seen.found).toBeGreaterThan(50);
		expect(seen.none).toBeGreaterThan(50);
	});

	test('bounds that come and go are held to', () => {
		const sums = openBoundedSums([limit([1, 1], 7, 7)], 2);
		sums.bound(0, 5, 6);
		const [first = 0] = sums.pointWithin() ?? [];
		expect([first >= 5, first <= 6]).toEqual([true, true]);
		sums.bound(1, 4, Infinity);
		expect(sums.pointWithin()).toBeNull();
		sums.bound(0, 0, 3);
		const [second = 9, other = 0] = sums.pointWithin() ?? [];
		expect(second).toBeLessThanOrEqual(3);
		expect(second + other).toBeCloseTo(7, 9);
		sums.bound(2, 9, 9);
		expect(sumAt([1, 1], sums.pointWithin() ?? new Float64Array(2))).toBeCloseTo(9, 9);
	});
});

function equation(factors: readonly number[], total: number, slack: number, sign: 1 | -1) {
	return { members: [0, 1, 2, 3, slack], signs: [...factors, sign], total };
}
