import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blairLacyConcentration } from '../../src/statistics/blair-lacy-concentration.ts';
import { bottomBoxShare, frequenciesOf, topBoxShare } from '../../src/statistics/frequencies.ts';
import { groupDisagreement, isSplit } from '../../src/statistics/group-disagreement.ts';
import { intraclassReml } from '../../src/statistics/intraclass-reml.ts';
import { leikD } from '../../src/statistics/leik-d.ts';
import { oneWayAnova } from '../../src/statistics/one-way-anova.ts';
import { isConsensus, isPolarised } from '../../src/statistics/opinion-flags.ts';
import { quantile } from '../../src/statistics/quantile.ts';
import { sampleShape } from '../../src/statistics/sample-shape.ts';
import { tastleWiermanConsensus } from '../../src/statistics/tastle-wierman-consensus.ts';
import { vanDerEijkAgreement } from '../../src/statistics/van-der-eijk-agreement.ts';
import { varianceShare } from '../../src/statistics/variance-share.ts';
import { wilcoxonSignedRank } from '../../src/statistics/wilcoxon-signed-rank.ts';

const frequencies = fc
	.array(fc.nat(50), { minLength: 3, maxLength: 11 })
	.filter((counts) => counts.some((count) => count > 0));

test("the agreement printed in van der Eijk's package is met", () => {
	expect(vanDerEijkAgreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
});

test.each([
	[5, 0.6],
	[7, 0.571],
	[11, 0.545],
])("a uniform distribution of %i points has a Leik's D of %f", (points, dispersion) => {
	expect(leikD(Array.from({ length: points }, () => 3))).toBeCloseTo(dispersion, 3);
});

test('full agreement and two equal halves are the ends of every index', () => {
	const agreed = [0, 0, 20, 0, 0];
	const halves = [10, 0, 0, 0, 10];
	const ends = (index: (counts: readonly number[]) => number) => [index(agreed), index(halves)];
	expect(ends(leikD)).toEqual([0, 1]);
	expect(ends(vanDerEijkAgreement)).toEqual([1, -1]);
	expect(ends(tastleWiermanConsensus)).toEqual([1, 0]);
	expect(ends(blairLacyConcentration)).toEqual([1, 0]);
	expect(ends(varianceShare)).toEqual([0, 1]);
});

test('an index does not change when the scale is read from the other end or everybody answers twice', () => {
	fc.assert(
		fc.property(frequencies, (counts) => {
			for (const index of [leikD, vanDerEijkAgreement, tastleWiermanConsensus, varianceShare]) {
				expect(index(counts.toReversed())).toBeCloseTo(index(counts), 10);
				expect(index(counts.map((count) => 2 * count))).toBeCloseTo(index(counts), 10);
			}
		}),
	);
});

test('answers that are all alike have no shape', () => {
	expect(() => sampleShape([0, 9, 0])).toThrow('no shape');
});

test('an answer outside its scale is an error, not a count', () => {
	expect(frequenciesOf([1, 1, 3], 1, 3)).toEqual([2, 0, 1]);
	expect(() => frequenciesOf([0], 1, 3)).toThrow('not on the scale');
	expect(() => frequenciesOf([1.5], 1, 3)).toThrow('not on the scale');
});

test('boxes at both ends of a scale', () => {
	expect(topBoxShare([1, 2, 3, 4], 2)).toBe(0.7);
	expect(bottomBoxShare([1, 2, 3, 4], 2)).toBe(0.3);
	expect(() => topBoxShare([0, 0], 1)).toThrow('no answers');
});

test('the median of an even number of answers lies between the middle two', () => {
	expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
	expect(quantile([4, 1, 3, 2], 0)).toBe(1);
	expect(quantile([4, 1, 3, 2], 1)).toBe(4);
});

test('polarised needs 20 answers and both sides above 20 % for certain', () => {
	const sides = { promoters: 0.45, detractors: 0.45, promoterSize: 60, detractorSize: 60 };
	expect(isPolarised({ ...sides, n: 60 }, 1.96)).toBe(true);
	expect(isPolarised({ ...sides, n: 19 }, 1.96)).toBe(false);
	expect(isPolarised({ ...sides, promoters: 0.25, n: 60 }, 1.96)).toBe(false);
	expect(isConsensus([0, 1, 18, 1])).toBe(true);
	expect(isConsensus([0, 1, 17, 1])).toBe(false);
	expect(isConsensus([10, 0, 0, 10])).toBe(false);
});

test('groups that agree inside and differ between have an intraclass correlation near 1', () => {
	const groups = [
		[1, 1, 1.01],
		[5, 5, 5.01],
		[9, 9, 9.01],
	];
	expect(oneWayAnova(groups).intraclassCorrelation).toBeGreaterThan(0.999);
	expect(intraclassReml(groups)).toBeGreaterThan(0.999);
});

test('the two intraclass correlations agree for groups of one size', () => {
	const groups = [
		[4, 6, 5],
		[7, 8, 9],
		[2, 5, 3],
		[6, 6, 8],
	];
	expect(intraclassReml(groups)).toBeCloseTo(oneWayAnova(groups).intraclassCorrelation, 6);
});

test('a likelihood estimate is 0 where the groups differ less than by chance', () => {
	const groups = [
		[1, 9],
		[9, 1],
		[2, 8],
	];
	expect(oneWayAnova(groups).intraclassCorrelation).toBeLessThan(0);
	expect(intraclassReml(groups)).toBe(0);
});

test('disagreement inside an account is measured from its median', () => {
	expect(groupDisagreement([2, 9, 9], 11)).toMatchObject({ range: 7, averageDeviation: 7 / 3 });
	expect(groupDisagreement([0, 10], 11).agreement).toBe(0);
	expect(isSplit([1, 0, -1])).toBe(true);
	expect(isSplit([1, 0, 0])).toBe(false);
});

test('differences of 0 are left out of the signed-rank test', () => {
	const moved = wilcoxonSignedRank([1, 2, -3, 4, 5]);
	expect(wilcoxonSignedRank([0, 1, 2, 0, -3, 4, 5])).toEqual(moved);
	expect(wilcoxonSignedRank([0, 0])).toMatchObject({ n: 0, p: 1 });
});
