import { expect, test } from 'vitest';
import { sumOfPeople } from '../../src/publishing/hiding/joint-sums.ts';

const ratings = { points: [1, 2, 3, 4, 5], ticks: null, rows: [], ways: new Set<never>() };

function sumOf(n: number, valueOf: (point: number) => number, low: number, high: number) {
	const sum = sumOfPeople(n, { name: 'asked', valueOf, low, high }, ratings);
	return [sum.low, sum.high];
}

const point = (value: number) => value;
const index = (steps: number) => (value: number) => ((value - 1) * 100) / steps;
const isTop = (value: number) => (value >= 4 ? 100 : 0);

test('a mean of few people with two decimals tells their sum', () => {
	expect(sumOf(9, point, 3.665, 3.675)).toEqual([33, 33]);
});

test('a mean of many people tells their sum within what is rounded', () => {
	expect(sumOf(300, point, 3.665, 3.675)).toEqual([1100, 1102]);
});

test('a share tells how many in whole persons', () => {
	expect(sumOf(51, isTop, 44.5, 45.5)).toEqual([2300, 2300]);
	expect(sumOf(300, isTop, 44.5, 45.5)).toEqual([13_400, 13_600]);
});

test('a sum at the very limit of what is told is one of those that are possible', () => {
	// 100 × 4.35 is 434.99999999999994 in binary numbers.
	expect(sumOf(100, point, 4.345, 4.35)).toEqual([435, 435]);
});

test('a sum goes in the steps of its values', () => {
	expect(sumOf(60, index(4), 63.75, 63.85)).toEqual([3825, 3825]);
	const [low, high] = sumOf(10, index(6), 63, 64);
	expect(low).toBeCloseTo(1900 / 3, 9);
	expect(high).toBeCloseTo(1900 / 3, 9);
	expect(sumOf(20, (value) => (value - 3) * 100, 1.5, 4.9)).toEqual([100, 0]);
});

test('values without a common step add up to any sum', () => {
	const [low, high] = sumOf(10, Math.sqrt, 1.2, 1.3);
	expect(low).toBeCloseTo(12, 9);
	expect(high).toBeCloseTo(13, 9);
});
