import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bootstrapSummary } from '../../src/statistics/bootstrap-summary.ts';
import { correlationInterval } from '../../src/statistics/correlation-interval.ts';
import { correlationMatrix } from '../../src/statistics/correlation-matrix.ts';
import { pearsonCorrelation } from '../../src/statistics/pearson-correlation.ts';
import { driverDetail } from '../../src/statistics/driver-detail.ts';
import { importancePerformance } from '../../src/statistics/importance-performance.ts';
import { leastSquares } from '../../src/statistics/least-squares.ts';
import { clusterVariance } from '../../src/statistics/linearised-variance.ts';
import { lmg } from '../../src/statistics/lmg.ts';
import { penaltyReward } from '../../src/statistics/penalty-reward.ts';
import { relativeWeights } from '../../src/statistics/relative-weights.ts';
import { standardisedSlopes } from '../../src/statistics/standardised-slopes.ts';
import { sumByCluster } from '../../src/statistics/sum-by-cluster.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Columns of noise around a common factor, the outcome first. */
const columns = fc
	.tuple(
		fc.integer({ min: 2, max: 4 }),
		fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }), {
			minLength: 15,
			maxLength: 30,
		}),
	)
	.map(([predictors, rows]) =>
		Array.from({ length: predictors + 1 }, (_, j) => rows.map((row) => row[j] ?? NaN)),
	)
	.filter((sides) => {
		try {
			const { varianceInflation } = standardisedSlopes(correlationMatrix(sides));
			return varianceInflation.every((factor) => factor < 100);
		} catch {
			return false;
		}
	});

test('shares of explained variance are never negative and sum to R²', () => {
	fc.assert(
		fc.property(columns, (sides) => {
			const correlations = correlationMatrix(sides);
			const [y = [], ...x] = sides;
			const { rSquared, shares, first } = lmg(correlations);
			const weights = relativeWeights(correlations);
			expect(rSquared).toBeCloseTo(leastSquares(x, y).rSquared, 9);
			expect(sum(shares)).toBeCloseTo(rSquared, 9);
			expect(sum(weights)).toBeCloseTo(rSquared, 9);
			expect(Math.min(...shares, ...weights)).toBeGreaterThanOrEqual(-1e-12);
			first.forEach((alone, j) => {
				expect(alone).toBeCloseTo(pearsonCorrelation(y, x[j] ?? []) ** 2, 9);
			});
		}),
	);
});

test('both ways of sharing agree for two predictors', () => {
	const correlations = [
		[1, 0.6, 0.3],
		[0.6, 1, 0.5],
		[0.3, 0.5, 1],
	];
	const weights = relativeWeights(correlations);
	lmg(correlations).shares.forEach((share, j) => expect(share).toBeCloseTo(weights[j] ?? NaN, 12));
});

test('a predictor that only repeats another takes half of its share', () => {
	const { shares, rSquared } = lmg([
		[1, 0.6, 0.6],
		[0.6, 1, 1],
		[0.6, 1, 1],
	]);
	expect(rSquared).toBeCloseTo(0.36, 12);
	expect(shares[0]).toBeCloseTo(0.18, 12);
	expect(shares[1]).toBeCloseTo(0.18, 12);
});

test('more than 12 predictors are left to relative weights', () => {
	const identity = Array.from({ length: 14 }, (_, i) =>
		Array.from({ length: 14 }, (__, j) => (i === j ? 1 : 0.1)),
	);
	expect(() => lmg(identity)).toThrow('12');
	expect(relativeWeights(identity)).toHaveLength(13);
});

test('the order of rows changes no bit of a correlation', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(
					fc.integer({ min: -900, max: 900 }).map((x) => x / 7),
					fc.nat(9),
				),
				{
					minLength: 4,
					maxLength: 20,
				},
			),
			(pairs) => {
				const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
				if (new Set(x).size < 3 || new Set(y).size < 2) return;
				const reversed = pearsonCorrelation(x.toReversed(), y.toReversed());
				expect(reversed).toBe(pearsonCorrelation(x, y));
			},
		),
	);
});

test('an interval of a correlation stays inside −1 and 1 and holds it', () => {
	const { low, high } = correlationInterval(0.95, 6, 0.95);
	expect(low).toBeLessThan(0.95);
	expect(high).toBeGreaterThan(0.95);
	expect(high).toBeLessThan(1);
});

test('a bootstrap tells the interval and how often each came first', () => {
	const { intervals, ranksFirst } = bootstrapSummary(
		[
			[0.1, 0.3],
			[0.2, 0.1],
			[0.3, 0.4],
			[0.4, 0.6],
		],
		0.5,
	);
	expect(ranksFirst).toEqual([0.25, 0.75]);
	expect(intervals[0]?.low).toBeCloseTo(0.175, 12);
	expect(intervals[0]?.high).toBeCloseTo(0.325, 12);
});

test('influences of a slope sum to its error by rows or by accounts', () => {
	const x = [0, 1, 2, 3, 4, 5, 6, 7];
	const y = [1, 0, 3, 2, 6, 4, 7, 7];
	const { influences, coefficients, residuals } = leastSquares([x], y);
	const mean = 3.5;
	const spread = sum(x.map((value) => (value - mean) ** 2));
	const robust =
		sum(x.map((value, i) => ((value - mean) * (residuals[i] ?? NaN)) ** 2)) / spread ** 2;
	expect(coefficients[0]).toBeCloseTo(1, 12);
	const sums = sumByCluster(influences[0] ?? [], [...x.keys()], 8);
	expect(clusterVariance(sums, 8)).toBeCloseTo((8 / 7) * robust, 12);
});

test('a column that follows from the others is an error', () => {
	const x = [1, 2, 3, 4, 5];
	expect(() => leastSquares([x, x.map((value) => 2 * value + 1)], [1, 3, 2, 5, 4])).toThrow(
		'follows from the others',
	);
	expect(() => leastSquares([[1, 2]], [1, 2])).toThrow('no regression');
});

test('a basic factor punishes and does not reward', () => {
	const ratings = [[1, 2, 4, 4, 6, 7, 2, 4, 6]];
	const outcome = [2, 2.1, 5, 5.1, 5, 5.1, 1.9, 4.9, 5.2];
	const [factor] = penaltyReward(ratings, outcome, { highFrom: 6, lowTo: 3 }).touchpoints;
	expect(factor?.asymmetry).toBeLessThan(-0.9);
	expect([factor?.highs, factor?.lows]).toEqual([3, 3]);
});

test('a touchpoint whose interval meets a cross-hair is on the line', () => {
	const { places } = importancePerformance([
		{ performance: 3, importance: 6, performanceInterval: { low: 2.8, high: 3.2 } },
		{ performance: 5, importance: 4, performanceInterval: { low: 3.9, high: 6 } },
	]);
	expect(places).toEqual([
		{ quadrant: 'concentrate', isOnTheLine: false },
		{ quadrant: 'possible_overkill', isOnTheLine: true },
	]);
});

test('few answers carry no driver analysis', () => {
	expect(driverDetail(49, 3)).toBe('none');
	expect(driverDetail(119, 12)).toBe('none');
	expect(driverDetail(119, 5)).toBe('tiers');
	expect(driverDetail(120, 5)).toBe('ranks');
});

test('a predictor that is another one is refused in the same way as one that is nearly another', () => {
	const twins = [
		[1, 0.5, 0.5],
		[0.5, 1, 1],
		[0.5, 1, 1],
	];
	expect(() => standardisedSlopes(twins)).toThrow(RangeError);
});
