import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type ComparedScale,
	type SideStatus,
	type TestedComparison,
	verdictOf,
} from '../../src/statistics/verdict.ts';

const balance: ComparedScale = { kind: 'balance' };
const seven: ComparedScale = { kind: 'rating', min: 1, max: 7 };
const clear: TestedComparison = { difference: 0.2, low: 0.05, high: 0.35, p: 0.01 };

function say(
	comparison: TestedComparison | undefined,
	scale: ComparedScale = balance,
	statuses: readonly SideStatus[] = ['full', 'limited'],
) {
	return verdictOf({ comparison, scale, statuses, isComparable: true });
}

test('a significant and relevant difference is up, its mirror image down', () => {
	expect(say(clear)).toBe('up');
	expect(say({ difference: -0.2, low: -0.35, high: -0.05, p: 0.01 })).toBe('down');
});

test.each<SideStatus>(['indicative', 'hidden', 'not-estimable', 'not-asked'])(
	'nothing can be said when a side is %s',
	(status) => {
		expect(say(clear, balance, ['full', status])).toBe('cannot-be-said');
	},
);

test('nothing can be said across another wording, or without an interval', () => {
	const question = { comparison: clear, scale: balance, statuses: ['full'] as const };
	expect(verdictOf({ ...question, isComparable: false })).toBe('cannot-be-said');
	expect(say(undefined)).toBe('cannot-be-said');
});

test('a difference of exactly 10 points is relevant though binary arithmetic falls short of it', () => {
	expect(say({ difference: 0.3 - 0.2, low: 0.01, high: 0.19, p: 0.01 })).toBe('up');
	expect(say({ difference: 0.09, low: 0.01, high: 0.17, p: 0.01 })).toBe('no-clear-change');
});

test('a significant difference below the smallest relevant change of a wide interval says nothing', () => {
	const wide = { difference: 0.3, low: -0.02, high: 0.62, p: 0.06 };
	expect(say(wide)).toBe('cannot-be-said');
});

test('a rating is judged by the width of its scale', () => {
	expect(say({ difference: 0.45, low: 0.1, high: 0.8, p: 0.01 }, seven)).toBe('up');
	expect(say({ difference: 0.44, low: 0.1, high: 0.78, p: 0.01 }, seven)).toBe('no-clear-change');
	expect(say({ difference: 0.1, low: -0.65, high: 0.85, p: 0.8 }, seven)).toBe('no-clear-change');
	expect(say({ difference: 0.1, low: -0.66, high: 0.86, p: 0.8 }, seven)).toBe('cannot-be-said');
});

/** A difference with the interval of its standard error. */
function about(difference: number, error: number): TestedComparison {
	return { difference, low: difference - 1.96 * error, high: difference + 1.96 * error, p: 0.02 };
}

test('log odds are told from twice the odds and a z of 2.58 on', () => {
	const odds: ComparedScale = { kind: 'log-odds' };
	expect(say(about(1.3, 0.5), odds)).toBe('up');
	expect(say(about(-1.3, 0.5), odds)).toBe('down');
	expect(say(about(1.28, 0.5), odds)).toBe('cannot-be-said');
	expect(say(about(0.69, 0.2), odds)).toBe('no-clear-change');
});

test("the study's own smallest relevant change goes before the usual one", () => {
	const question = { scale: balance, statuses: ['full'] as const, isComparable: true };
	const small = { difference: 0.05, low: 0.01, high: 0.09, p: 0.01 };
	expect(verdictOf({ ...question, comparison: small })).toBe('no-clear-change');
	expect(verdictOf({ ...question, comparison: small, relevantChange: 0.05 })).toBe('up');
});

test('every comparison gets one of four verdicts, and its mirror image the mirrored one', () => {
	const number = fc.double({ min: -2, max: 2, noNaN: true });
	const mirrored = { up: 'down', down: 'up' } as const;
	fc.assert(
		fc.property(
			number,
			fc.double({ min: 0, max: 2, noNaN: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(difference, reach, p) => {
				const low = difference - reach;
				const high = difference + reach;
				const verdict = say({ difference, low, high, p });
				const other = say({ difference: -difference, low: -high, high: -low, p });
				expect(['up', 'down', 'no-clear-change', 'cannot-be-said']).toContain(verdict);
				expect(other).toBe(verdict === 'up' || verdict === 'down' ? mirrored[verdict] : verdict);
			},
		),
	);
});
