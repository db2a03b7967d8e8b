import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedWaldDifference } from '../../src/statistics/adjusted-wald-difference.ts';
import { balanceMoments } from '../../src/statistics/balance-moments.ts';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { benjaminiYekutieli } from '../../src/statistics/benjamini-yekutieli.ts';
import { bonferroni } from '../../src/statistics/bonferroni.ts';
import { chiSquareTest } from '../../src/statistics/chi-square-test.ts';
import { columnLetters, columnPairs } from '../../src/statistics/column-letters.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { effectiveShareTest } from '../../src/statistics/effective-share-test.ts';
import { fisherTest } from '../../src/statistics/fisher-test.ts';
import { holm } from '../../src/statistics/holm.ts';
import { independentDifference } from '../../src/statistics/independent-difference.ts';
import { overlapDifference } from '../../src/statistics/overlap-difference.ts';
import { chiSquarePValue, fPValue, normalPValue, tPValue } from '../../src/statistics/p-values.ts';
import { pooledShareTest } from '../../src/statistics/pooled-share-test.ts';
import { pairedChange } from '../../src/statistics/paired-change.ts';
import { pairedShareTest } from '../../src/statistics/paired-share-test.ts';
import { shareDifferenceTest } from '../../src/statistics/share-difference-test.ts';
import { welchDifference } from '../../src/statistics/welch-difference.ts';

const z = normalCriticalValue(0.95);
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

function counts(promoters: number, detractors: number, n: number) {
	return { promoters, detractors, n };
}

function wald(first: ReturnType<typeof counts>, second: ReturnType<typeof counts>) {
	const [one, other] = [first, second].map((cell) => {
		const { mean, variance, n } = balanceMoments(cell);
		return { estimate: mean, standardError: Math.sqrt(variance / n) };
	});
	if (one === undefined || other === undefined) throw new Error('two cells');
	return independentDifference(one, other);
}

test('the published Wald values of 162 promoters and 54 detractors of 324 are met', () => {
	const { mean, variance, n } = balanceMoments(counts(162, 54, 324));
	expect(100 * mean).toBeCloseTo(33.33, 2);
	expect(variance).toBeCloseTo(0.5556, 4);
	expect(100 * Math.sqrt(variance / n)).toBeCloseTo(4.141, 3);
});

test('the golden wave and gap differences are met, plain and with pseudo-answers', () => {
	const waves = [counts(30, 11, 60), counts(27, 15, 60)] as const;
	const gap = [counts(24, 5, 40), counts(6, 7, 22)] as const;
	expect(wald(...waves).z).toBeCloseTo(0.81, 2);
	expect(wald(...waves).p).toBeCloseTo(0.418, 3);
	expect(wald(...gap).z).toBeCloseTo(2.63, 2);
	expect(wald(...gap).p).toBeCloseTo(0.0086, 4);
	expect(adjustedWaldDifference(...waves, z).z).toBeCloseTo(0.79, 2);
	expect(adjustedWaldDifference(...waves, z).p).toBeCloseTo(0.428, 3);
	expect(adjustedWaldDifference(...gap, z).z).toBeCloseTo(2.57, 2);
	expect(adjustedWaldDifference(...gap, z).p).toBeCloseTo(0.01, 3);
});

test('the lady who knows 3 of 4 cups has p = 34/70', () => {
	const cups = { firstHits: 3, firstMisses: 1, secondHits: 1, secondMisses: 3 };
	expect(fisherTest(cups)).toBeCloseTo(34 / 70, 12);
});

test('an exact test of a table without hits, or with one side only, says nothing', () => {
	expect(fisherTest({ firstHits: 0, firstMisses: 4, secondHits: 0, secondMisses: 5 })).toBe(1);
	expect(fisherTest({ firstHits: 2, firstMisses: 2, secondHits: 0, secondMisses: 0 })).toBe(1);
});

test('a two-by-two test of independence is the pooled test of two shares', () => {
	const table = chiSquareTest([
		[30, 10],
		[20, 25],
	]);
	const pooled = pooledShareTest({ share: 30 / 40, n: 40 }, { share: 20 / 45, n: 45 });
	expect(table.chiSquare).toBeCloseTo(pooled.chiSquare, 10);
	expect(table.p).toBeCloseTo(pooled.p, 10);
	expect(table.smallestExpected).toBeCloseTo((35 * 40) / 85, 12);
});

test('a row without answers takes no degree of freedom', () => {
	expect(
		chiSquareTest([
			[3, 4],
			[0, 0],
			[6, 2],
		]).degreesOfFreedom,
	).toBe(1);
});

test('far tails keep their size instead of becoming 0', () => {
	expect(normalPValue(10)).toBeGreaterThan(1e-24);
	expect(tPValue(-16, 137)).toBeGreaterThan(0);
	expect(tPValue(2, 5)).toBe(tPValue(-2, 5));
	expect(chiSquarePValue(100, 1)).toBeCloseTo(normalPValue(10), 30);
	expect(fPValue(4, 1, 20)).toBeCloseTo(tPValue(2, 20), 12);
});

test('Welch and the z test agree on large samples', () => {
	const first = counts(500, 300, 1000);
	const second = counts(400, 350, 1000);
	const welch = welchDifference(balanceMoments(first), balanceMoments(second), 0.95);
	expect(welch.standardError).toBeCloseTo(wald(first, second).standardError, 4);
});

test('adjustments never lower a p-value and the stricter one never stays below', () => {
	fc.assert(
		fc.property(pValues, (p) => {
			const [fdr, safe, family, plain] = [
				benjaminiHochberg(p),
				benjaminiYekutieli(p),
				holm(p),
				bonferroni(p),
			];
			p.forEach((raw, i) => {
				const slack = 1e-12;
				expect(fdr[i]).toBeGreaterThanOrEqual(raw);
				expect(safe[i] ?? NaN).toBeGreaterThanOrEqual((fdr[i] ?? NaN) - slack);
				expect(family[i] ?? NaN).toBeGreaterThanOrEqual((fdr[i] ?? NaN) - slack);
				expect(plain[i] ?? NaN).toBeGreaterThanOrEqual((family[i] ?? NaN) - slack);
			});
		}),
	);
});

test('each column gets the letters of the columns it beats, in their order', () => {
	const shares = [0.5, 0.2, 0.9];
	const comparisons = columnPairs(3).map(([first, second]) => ({
		first,
		second,
		difference: (shares[first] ?? NaN) - (shares[second] ?? NaN),
		p: 0.01,
	}));
	expect(columnLetters(3, comparisons, 0.05)).toEqual(['B', '', 'AB']);
	expect(columnLetters(3, comparisons, 0.01)).toEqual(['', '', '']);
});

test('persons who answer alike in both waves make a change certain', () => {
	const answers = [1, 0, -1, 1, 1];
	const same = overlapDifference({
		earlier: answers,
		later: answers,
		pairs: answers.map((answer) => [answer, answer] as const),
	});
	expect(same.standardError).toBeCloseTo(0, 7);
	expect(same.independentStandardError).toBeGreaterThan(0.3);
});

test('waves without shared persons have the standard error of independent ones', () => {
	const change = overlapDifference({ earlier: [1, 0, -1], later: [1, 1, 0, -1], pairs: [] });
	expect(change.standardError).toBe(change.independentStandardError);
});

test('a small expected count makes the test of two shares exact', () => {
	const small = { firstHits: 3, firstMisses: 8, secondHits: 9, secondMisses: 2 };
	expect(shareDifferenceTest(small)).toMatchObject({ isExact: false });
	const smaller = { firstHits: 3, firstMisses: 1, secondHits: 1, secondMisses: 3 };
	expect(shareDifferenceTest(smaller)).toEqual({ p: fisherTest(smaller), isExact: true });
});

test('fewer than 25 who changed make the paired test exact', () => {
	const few = { both: 36, firstOnly: 12, secondOnly: 2, neither: 0 };
	expect(pairedShareTest(few).p).toBeCloseTo(0.012939453125, 12);
	expect(pairedShareTest({ ...few, firstOnly: 23 }).isExact).toBe(false);
});

test('few pairs, or nearly none that changed, are told by counts', () => {
	const nineteen = Array.from({ length: 19 }, (_, i) => (i % 3) - 1);
	expect(pairedChange(nineteen)).toMatchObject({
		improved: 6,
		same: 6,
		worsened: 7,
		isCountsOnly: true,
	});
	expect(pairedChange([...nineteen, 1]).isCountsOnly).toBe(false);
	const still = [...Array.from({ length: 46 }, () => 0), 1, 1, -1, 1];
	expect(pairedChange(still)).toMatchObject({ p: 0.625, isCountsOnly: true });
});

test('at a design effect of 1 the test of effective shares is the pooled one with t', () => {
	const [first, second] = [
		{ share: 30 / 40, n: 40, answers: 40 },
		{ share: 20 / 45, n: 45, answers: 45 },
	] as const;
	const pooled = pooledShareTest(first, second);
	expect(effectiveShareTest(first, second, 60)).toEqual({
		p: tPValue(pooled.z, 60),
		isExact: false,
	});
});

test('half as many effective answers halve the square of the pooled z', () => {
	const [first, second] = [
		{ share: 0.75, n: 20, answers: 40 },
		{ share: 0.5, n: 24, answers: 48 },
	] as const;
	const { chiSquare } = pooledShareTest({ ...first, n: 40 }, { ...second, n: 48 });
	expect(effectiveShareTest(first, second, 30).p).toBeCloseTo(
		tPValue(Math.sqrt(chiSquare / 2), 30),
		12,
	);
});

test('a few who all agree are not told apart from many more surely than Fisher would', () => {
	const all = { share: 1, n: 12, answers: 12 };
	const most = { share: 0.75, n: 200, answers: 200 };
	const exact = fisherTest({ firstHits: 12, firstMisses: 0, secondHits: 150, secondMisses: 50 });
	expect(effectiveShareTest(all, most, 1000)).toEqual({ p: exact, isExact: true });
});

test('an exact test takes no more answers than were given, and some where hardly any are effective', () => {
	const [first, second] = [
		{ share: 0.25, n: 4000, answers: 8 },
		{ share: 0.75, n: 8000, answers: 16 },
	] as const;
	const exact = fisherTest({ firstHits: 2, firstMisses: 6, secondHits: 12, secondMisses: 4 });
	expect(effectiveShareTest(first, second, 20)).toEqual({ p: exact, isExact: true });
	const tiny = { share: 0.5, n: 0.2, answers: 20 };
	expect(effectiveShareTest(tiny, tiny, 20)).toEqual({ p: 1, isExact: true });
});
