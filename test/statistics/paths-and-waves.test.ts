import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedDifference } from '../../src/statistics/adjusted-difference.ts';
import { chartSignals } from '../../src/statistics/chart-signals.ts';
import { correlationOfSums } from '../../src/statistics/correlation-sums.ts';
import { leastSquares } from '../../src/statistics/least-squares.ts';
import { pearsonCorrelation } from '../../src/statistics/pearson-correlation.ts';
import { answersForChange, detectableChange } from '../../src/statistics/detectable-change.ts';
import { directStandardisation } from '../../src/statistics/direct-standardisation.ts';
import { failingChance } from '../../src/statistics/failing-chance.ts';
import { kitagawa } from '../../src/statistics/kitagawa.ts';
import { mannKendall } from '../../src/statistics/mann-kendall.ts';
import { multinomialLead } from '../../src/statistics/multinomial-lead.ts';
import { peakEnd } from '../../src/statistics/peak-end.ts';
import { bonferroniCriticalValue, rankIntervals } from '../../src/statistics/rank-intervals.ts';
import { regressionToMean } from '../../src/statistics/regression-to-mean.ts';
import { shareTrend } from '../../src/statistics/share-trend.ts';
import { theilSenSlope } from '../../src/statistics/theil-sen-slope.ts';
import { touchpointFailures } from '../../src/statistics/touchpoint-failures.ts';
import { weightedTrend } from '../../src/statistics/weighted-trend.ts';
import { xmrChart } from '../../src/statistics/xmr-chart.ts';

test('of two equally far answers the later is the peak', () => {
	expect(peakEnd([1, undefined, 7, 4], 4)).toEqual({
		met: 3,
		peak: 7,
		end: 4,
		worst: 1,
		peakEnd: 5.5,
		worstEnd: 2.5,
	});
	expect(peakEnd([undefined, undefined], 4)).toBeUndefined();
});

test('a path that met nothing is in no base', () => {
	const failures = touchpointFailures(
		[
			[2, 6, undefined],
			[3, 3, 7],
			[undefined, undefined, undefined],
		],
		3,
	);
	expect(failures.persons).toBe(2);
	expect(failures.touchpoints).toEqual([
		{ met: 2, failing: 2, onlyFailing: 1 },
		{ met: 2, failing: 1, onlyFailing: 0 },
		{ met: 1, failing: 0, onlyFailing: 0 },
	]);
});

test('accounts of unequal size are compared at the same number of answers', () => {
	expect(failingChance([{ answers: 2, failing: 1 }], 2)).toBe(1);
	expect(failingChance([{ answers: 4, failing: 1 }], 2)).toBeCloseTo(1 - 3 / 6, 12);
	expect(failingChance([{ answers: 1, failing: 1 }], 2)).toBeUndefined();
	expect(failingChance([{ answers: 5, failing: 0 }], 2)).toBe(0);
});

const cases = fc.array(
	fc.record({
		y: fc.integer({ min: -1, max: 1 }),
		fails: fc.boolean(),
		met: fc.integer({ min: 1, max: 9 }),
	}),
	{ minLength: 8, maxLength: 40 },
);

test('a difference at equal exposure is the coefficient of least squares, with its influences', () => {
	fc.assert(
		fc.property(cases, (answers) => {
			const values = answers.map(({ y }) => y);
			const groups = answers.map(({ fails }) => (fails ? 1 : 0));
			const covariate = answers.map(({ met }) => met);
			const weights = answers.map(() => 1);
			const found = adjustedDifference({ values, groups, covariate, weights });
			if (found === undefined) {
				expect(() => leastSquares([groups, covariate], values)).toThrow();
				return;
			}
			const { coefficients, influences } = leastSquares([groups, covariate], values);
			expect(found.difference).toBeCloseTo(coefficients[0] ?? NaN, 9);
			found.influences.forEach((influence, at) => {
				expect(influence).toBeCloseTo(influences[0]?.[at] ?? NaN, 9);
			});
		}),
	);
});

function withFirstAgain(column: readonly number[]): number[] {
	return [...column, column[0] ?? NaN];
}

test('an answer that weighs 2 counts as two answers', () => {
	const [values, groups, covariate] = [
		[1, 0, -1, 1, 0, 1],
		[1, 0, 1, 0, 1, 0],
		[1, 2, 3, 5, 4, 4],
	];
	const weighted = adjustedDifference({ values, groups, covariate, weights: [2, 1, 1, 1, 1, 1] });
	const repeated = adjustedDifference({
		values: withFirstAgain(values),
		groups: withFirstAgain(groups),
		covariate: withFirstAgain(covariate),
		weights: withFirstAgain([1, 1, 1, 1, 1, 1]),
	});
	expect(weighted?.difference).toBeCloseTo(repeated?.difference ?? NaN, 12);
});

test('a correlation of sums is that of the pairs, and none where a side does not vary', () => {
	fc.assert(
		fc.property(cases, (answers) => {
			const [x, y] = [answers.map(({ met }) => met - 5), answers.map((one) => one.y)];
			const sum = (of: (at: number) => number) => y.reduce((all, _, at) => all + of(at), 0);
			const [left, right] = [(at: number) => x[at] ?? NaN, (at: number) => y[at] ?? NaN];
			const found = correlationOfSums({
				weight: y.length,
				x: sum(left),
				y: sum(right),
				xx: sum((at) => left(at) ** 2),
				yy: sum((at) => right(at) ** 2),
				xy: sum((at) => left(at) * right(at)),
			});
			const isFlat = [x, y].some((side) => side.every((value) => value === side[0]));
			if (isFlat) expect(found).toBeUndefined();
			else expect(found).toBeCloseTo(pearsonCorrelation(x, y), 9);
		}),
	);
});

test('the first example of Wheeler style limits: a flat series has limits without width', () => {
	expect(xmrChart([5, 5, 5])).toEqual({
		mean: 5,
		meanMovingRange: 0,
		limits: { low: 5, high: 5 },
		movingRangeLimit: 0,
	});
});

test('frozen limits signal a point outside and the eighth in a row on one side', () => {
	const series = [1, 1, 1, 1, 1, 1, 1, 1, 1, -1, 9];
	expect(chartSignals(series, 0, { low: -3, high: 3 })).toEqual({ outside: [10], runs: [7, 8] });
	const widening = series.map((_, i) => ({ low: -3, high: 3 + i }));
	expect(chartSignals(series, 0, widening).outside).toEqual([]);
});

test('four rising points cannot have a p below 1/12', () => {
	expect(mannKendall([1, 2, 3, 4])).toEqual({ tau: 1, p: 1 / 12, isExact: true });
	expect(mannKendall([4, 3, 2, 1]).p).toBe(1 / 12);
	expect(mannKendall([1, 2, 2, 3]).isExact).toBe(false);
});

test('the exact trend test counts all orders', () => {
	const values = [10, 20, 30, 40, 50];
	const orders = permutations(values);
	fc.assert(
		fc.property(fc.shuffledSubarray(values, { minLength: 5 }), (series) => {
			const { tau, p } = mannKendall(series);
			const asFar = orders.filter(
				(order) => Math.abs(mannKendall(order).tau) >= Math.abs(tau) - 1e-12,
			);
			expect(p).toBeCloseTo(asFar.length / orders.length, 12);
		}),
		{ numRuns: 20 },
	);
});

test('one wild wave does not move the median slope', () => {
	expect(theilSenSlope([1, 2, 3, 4, 90])).toBe(1);
});

test('shares that rise by the same step have that slope', () => {
	const trend = shareTrend([10, 20, 30].map((hits) => ({ hits, n: 100 })));
	expect(trend.slope).toBeCloseTo(0.1, 12);
	expect(trend.p).toBeLessThan(0.001);
});

test('points on a line leave nothing to the residual', () => {
	const trend = weightedTrend([1, 3, 5, 7].map((estimate) => ({ estimate, standardError: 2 })));
	expect(trend.slope).toBeCloseTo(2, 12);
	expect(trend.residual.q).toBeCloseTo(0, 12);
	expect(trend.residual.p).toBeCloseTo(1, 6);
});

test('the waves planned for a change detect just that change', () => {
	const n = answersForChange(0.65, 0.1, 0.95, 0.8);
	const waves = { variance: 0.65, first: n, second: n, overlap: 0, correlation: 0 };
	expect(detectableChange(waves, 0.95, 0.8).detectable).toBeCloseTo(0.1, 12);
	const shared = { ...waves, overlap: n / 2, correlation: 0.5 };
	expect(detectableChange(shared, 0.95, 0.8).detectable).toBeLessThan(0.09);
});

test('mix and within sum to the change of the overall mean', () => {
	const cell = fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: -10, max: 10 }), fc.nat(10));
	fc.assert(
		fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
			const before = cells.reduce((sum, [n]) => sum + n, 0);
			const after = cells.reduce((sum, [, n]) => sum + n, 0);
			if (before === 0 || after === 0) return;
			const { total, mix, within } = kitagawa(
				cells.map(([earlier, later, earlierMean, laterMean]) => ({
					earlierShare: earlier / before,
					laterShare: later / after,
					earlierMean: earlier === 0 ? undefined : earlierMean,
					laterMean: later === 0 ? undefined : laterMean,
				})),
			);
			const change =
				cells.reduce((sum, [, n, , mean]) => sum + n * mean, 0) / after -
				cells.reduce((sum, [n, , mean]) => sum + n * mean, 0) / before;
			expect(mix + within).toBeCloseTo(change, 9);
			expect(total).toBeCloseTo(change, 9);
		}),
	);
});

test('a changed mix alone explains the golden change of −8 points', () => {
	const groups = [
		{ earlierShare: 0.5, laterShare: 0.3, earlierMean: 0.4, laterMean: 0.4 },
		{ earlierShare: 0.5, laterShare: 0.7, earlierMean: 0, laterMean: 0 },
	];
	expect(kitagawa(groups).mix).toBeCloseTo(-0.08, 12);
	expect(kitagawa(groups).within).toBe(0);
});

test('unrelated answers fall back to the mean wholly, the same answers not at all', () => {
	const earlier = [0, 0, 10, 10];
	const isSelected = earlier.map((answer) => answer === 0);
	expect(regressionToMean(earlier, [0, 10, 0, 10], isSelected).expectedChange).toBeCloseTo(5, 12);
	expect(regressionToMean(earlier, earlier, isSelected).expectedChange).toBeCloseTo(0, 12);
});

test('a standard with one group only gives the mean of that group', () => {
	const group = { share: 1, mean: 0.3, variance: 0.04 };
	expect(directStandardisation([group, { share: 0, mean: NaN, variance: NaN }])).toEqual({
		estimate: 0.3,
		standardError: 0.2,
	});
	expect(() => directStandardisation([{ ...group, mean: NaN }])).toThrow(RangeError);
});

test('brands that cannot be told apart have ranks from first to last', () => {
	const brands = [3, 1, 2].map((estimate) => ({ estimate, standardError: 5 }));
	expect(rankIntervals(brands, 1.96)).toEqual([
		{ rank: 1, low: 1, high: 3 },
		{ rank: 3, low: 1, high: 3 },
		{ rank: 2, low: 1, high: 3 },
	]);
	const clear = [30, 10, 20].map((estimate) => ({ estimate, standardError: 1 }));
	expect(rankIntervals(clear, bonferroniCriticalValue(3, 0.95)).map(({ low }) => low)).toEqual([
		1, 3, 2,
	]);
});

test('a lead has the error of a balance', () => {
	expect(multinomialLead(15, 8, 32)).toEqual({
		estimate: 7 / 32,
		standardError: Math.sqrt(0.6708984375 / 32),
	});
});

function permutations(values: readonly number[]): readonly (readonly number[])[] {
	if (values.length <= 1) return [values];
	return values.flatMap((value, i) =>
		permutations(values.toSpliced(i, 1)).map((rest) => [value, ...rest]),
	);
}
