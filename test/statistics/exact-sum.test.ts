import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSum } from '../../src/statistics/exact-sum.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
const numbers = fc.array(fc.oneof(number, fc.double({ min: -10, max: 10, noNaN: true })), {
	maxLength: 40,
});

test.each([
	[[], 0],
	[[0.1, 0.2, 0.3], 0.6],
	[Array.from({ length: 10 }, () => 0.1), 1],
	[[1e100, 1, -1e100], 1],
	[[1e16, 1, 1e-16], 10000000000000002],
	[[1e16 - 2, 1 - 2 ** -53, -(1e16 - 2), -(1 - 2 ** -53)], 0],
	[[-0], 0],
])('the sum of %j is %d', (values, sum) => {
	expect(Object.is(exactSum(values), sum)).toBe(true);
});

test('a sum is the double nearest to the exact sum', () => {
	fc.assert(
		fc.property(numbers, (values) => {
			expect(exactSum(values)).toBe(nearestDouble(values));
		}),
		{ numRuns: 500 },
	);
});

test('the order of the values changes no bit', () => {
	const twoOrders = numbers.chain((values) =>
		fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
	);
	fc.assert(
		fc.property(twoOrders, ([values, shuffled]) => {
			expect(Object.is(exactSum(values), exactSum(shuffled))).toBe(true);
		}),
	);
});

test('what is no finite number is our error', () => {
	expect(() => exactSum([1, NaN])).toThrow(RangeError);
	expect(() => exactSum([Infinity])).toThrow(RangeError);
	expect(() => exactSum([1e308, 1e308])).toThrow(RangeError);
});

/** The exact sum in units of 2^−1074, turned to the nearest double with ties to even. */
function nearestDouble(values: readonly number[]): number {
	const units = values.reduce((sum, value) => sum + unitsOf(value), 0n);
	const size = units < 0n ? -units : units;
	const excessBits = Math.max(0, size.toString(2).length - 53);
	const unit = 1n << BigInt(excessBits);
	const twice = (size % unit) * 2n;
	const floor = size / unit;
	const isUp = twice > unit || (twice === unit && excessBits > 0 && floor % 2n === 1n);
	const mantissa = Number(isUp ? floor + 1n : floor);
	const magnitude = mantissa * 2 ** Math.max(-1074, excessBits - 1074);
	return units < 0n ? -magnitude : magnitude;
}

function unitsOf(value: number): bigint {
	const bits = new BigUint64Array(Float64Array.of(value).buffer)[0] ?? 0n;
	const exponent = (bits >> 52n) & 0x7ffn;
	const fraction = bits & 0xfffffffffffffn;
	const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
	return bits >> 63n === 1n ? -size : size;
}
