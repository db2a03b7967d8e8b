import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinearLimit } from '../../src/statistics/linear-limit.ts';
import { SpreadSearch } from '../../src/statistics/whole-solutions.ts';

const limit = (factors: readonly number[], low: number, high: number): LinearLimit => ({
	factors: Float64Array.from(factors),
	low,
	high,
});

const never = () => false;

function spreadOf(
	limits: readonly LinearLimit[],
	solution: readonly number[],
	sum: readonly number[],
) {
	const near = solution.map((_, at) => at);
	const system = { limits, solution: Int32Array.from(solution), near };
	return new SpreadSearch(system, Float64Array.from(sum)).spread(system, never);
}

describe('how far apart whole solutions lie', () => {
	test('two unknowns of one total take all of it', () => {
		expect(spreadOf([limit([1, 1], 7, 7)], [3, 4], [1, 0])).toEqual({ low: 0, high: 7 });
	});

	test('a second equation tells them', () => {
		const limits = [limit([1, 1], 7, 7), limit([1, 2], 11, 11)];
		expect(spreadOf(limits, [3, 4], [1, 0])).toEqual({ low: 3, high: 3 });
	});

	test('fractions leave less room than limits seem to', () => {
		const limits = [limit([1, 1], 7, 7), limit([2, 0], 5.2, 6.8)];
		expect(spreadOf(limits, [3, 4], [1, 0])).toEqual({ low: 3, high: 3 });
	});

	test('the search ends where it is enough', () => {
		const system = {
			limits: [limit([1, 1], 90, 90)],
			solution: Int32Array.of(3, 87),
			near: [0, 1],
		};
		const search = new SpreadSearch(system, Float64Array.of(1, 0));
		const apart = (least: number) => {
			const { low, high } = search.spread(system, (found) => found.high - found.low >= least);
			return high - low;
		};
		expect(apart(5)).toBe(5);
		expect(apart(4)).toBe(5);
		expect(apart(7)).toBe(7);
	});

	test('no solution lies beyond what trying them all finds, and the ends are solutions', () => {
		const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 });
		const row = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 });
		const rows = fc.array(fc.tuple(row, fc.nat({ max: 3 })), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(counts, rows, (solution, told) => {
				const total = sumAt([1, 1, 1, 1], solution);
				const limits = [
					limit([1, 1, 1, 1], total, total),
					...told.map(([factors, room]) => {
						const value = sumAt(factors, solution);
						return limit(factors, value - room - 0.5, value + room + 0.5);
					}),
				];
				const possible = splits(total).filter((point) =>
					limits.every(({ factors, low, high }) => {
						const value = sumAt([...factors], point);
						return value >= low && value <= high;
					}),
				);
				const firsts = new Set(possible.map(([first = 0]) => first));
				const { low, high } = spreadOf(limits, solution, [1, 0, 0, 0]);
				expect([firsts.has(low), firsts.has(high)]).toEqual([true, true]);
				expect([low, high]).toEqual([Math.min(...firsts), Math.max(...firsts)]);
			}),
			{ numRuns: 100, seed: 5 },
		);
	});
});

function sumAt(factors: readonly number[], point: readonly number[]): number {
	return factors.reduce((sum, factor, i) => sum + factor * (point[i] ?? 0), 0);
}

function splits(total: number, parts = 4): readonly (readonly number[])[] {
	if (parts === 1) return [[total]];
	return Array.from({ length: total + 1 }, (_, own) =>
		splits(total - own, parts - 1).map((others) => [own, ...others]),
	).flat();
}
