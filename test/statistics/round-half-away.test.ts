import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDecimal, roundHalfAway } from '../../src/statistics/round-half-away.ts';

test.each([
	[0.285, 2, '0.29'],
	[2.675, 2, '2.68'],
	[1.005, 2, '1.01'],
	[-0.5, 0, '-1'],
	[0.5, 0, '1'],
	[2.5, 0, '3'],
	[-2.5, 0, '-3'],
	[-0.4, 0, '0'],
	[-0, 1, '0.0'],
	[-0.04, 1, '0.0'],
	[99.95, 1, '100.0'],
	[0.05, 1, '0.1'],
	[1e21, 0, '1000000000000000000000'],
	[1e-7, 2, '0.00'],
	[5e-13, 12, '0.000000000001'],
	[4.9e-13, 12, '0.000000000000'],
	[5e-324, 20, '0.00000000000000000000'],
	[39.8397669337, 0, '40'],
	[100 / 3, 4, '33.3333'],
])('%d to %d decimals reads %s', (value, decimals, text) => {
	expect(formatDecimal(value, decimals)).toBe(text);
	expect(Object.is(roundHalfAway(value, decimals), Number(text))).toBe(true);
});

test('the noise of binary arithmetic does not turn a half down', () => {
	expect(roundHalfAway((1.1 + 2.2 - 3.3 + 0.5) * 1, 0)).toBe(1);
	expect(roundHalfAway(0.145 * 100, 0)).toBe(15);
	expect(roundHalfAway(100 * (0.29 - 0.285), 1)).toBe(0.5);
});

test('every written number of up to 12 digits is rounded as on paper, half away from zero', () => {
	const written = fc.record({
		digits: fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n }),
		places: fc.integer({ min: 0, max: 12 }),
		decimals: fc.integer({ min: 0, max: 12 }),
	});
	fc.assert(
		fc.property(written, ({ digits, places, decimals }) => {
			const value = Number(`${digits}e-${places}`);
			expect(formatDecimal(value, decimals)).toBe(onPaper(digits, places, decimals));
		}),
		{ numRuns: 2000 },
	);
});

test('a rounded number has the agreed form, is close and stays when rounded again', () => {
	const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
	fc.assert(
		fc.property(anyNumber, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
			const text = formatDecimal(value, decimals);
			expect(text).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`));
			expect(text).not.toMatch(/^-0(\.0*)?$/);
			expect(formatDecimal(Number(text), decimals)).toBe(text);
			const slack = 0.5 * 10 ** -decimals + 1e-11 * Math.abs(value);
			expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(slack);
			expect(formatDecimal(-value, decimals).replace('-', '')).toBe(text.replace('-', ''));
		}),
	);
});

test('what is no number, or no count of decimals, is our error', () => {
	expect(() => roundHalfAway(NaN, 0)).toThrow(RangeError);
	expect(() => roundHalfAway(Infinity, 0)).toThrow(RangeError);
	expect(() => formatDecimal(1, 1.5)).toThrow(RangeError);
	expect(() => formatDecimal(1, -1)).toThrow(RangeError);
});

/** digits × 10^−places rounded to decimals, with whole numbers only. */
function onPaper(digits: bigint, places: number, decimals: number): string {
	const size = digits < 0n ? -digits : digits;
	const dropped = places - decimals;
	const kept = dropped <= 0 ? size * 10n ** BigInt(-dropped) : halfUp(size, 10n ** BigInt(dropped));
	const unit = 10n ** BigInt(decimals);
	const fraction = decimals === 0 ? '' : `.${String(kept % unit).padStart(decimals, '0')}`;
	return `${digits < 0n && kept > 0n ? '-' : ''}${kept / unit}${fraction}`;
}

function halfUp(size: bigint, unit: bigint): bigint {
	return size / unit + ((size % unit) * 2n >= unit ? 1n : 0n);
}

test('a rounded number is the written one', () => {
	const near = fc
		.tuple(
			fc.integer({ min: -2_000_000, max: 2_000_000 }),
			fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
		)
		.map(([halves, off]) => (halves / 2 + off) / 100);
	const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), near);
	fc.assert(
		fc.property(value, fc.integer({ min: 0, max: 8 }), (one, decimals) => {
			expect(roundHalfAway(one, decimals)).toBe(Number(formatDecimal(one, decimals)));
		}),
		{ numRuns: 2000 },
	);
});
