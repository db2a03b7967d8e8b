import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { degreesOfFreedom } from '../../src/statistics/degrees-of-freedom.ts';
import { differenceInfluence, domainInfluence } from '../../src/statistics/domain-influence.ts';
import { effectiveSampleSize } from '../../src/statistics/effective-sample-size.ts';
import { kish } from '../../src/statistics/kish.ts';
import {
	clusterVariance,
	stratifiedClusterVariance,
} from '../../src/statistics/linearised-variance.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';

interface Answer {
	readonly value: number;
	readonly cluster: number;
	readonly weight: number;
}

function influenceOf(answers: readonly Answer[], clusterCodes: number, rows?: readonly number[]) {
	return domainInfluence({
		values: answers.map(({ value }) => value),
		weights: answers.map(({ weight }) => weight),
		clusters: answers.map(({ cluster }) => cluster),
		rows: rows ?? answers.map((_, row) => row),
		clusterCodes,
	});
}

const equalAnswer = fc.record({
	value: fc.integer({ min: 0, max: 10 }),
	cluster: fc.nat(7),
	weight: fc.constant(1),
});
const weightedAnswer = fc.record({
	value: fc.double({ min: -5, max: 10, noNaN: true }),
	cluster: fc.nat(7),
	weight: fc.double({ min: 0.01, max: 5, noNaN: true }),
});
const atLeastTwo = { minLength: 2, maxLength: 40 };

test('influence sums are those of the definition, z = w(y − m)/W, and sum to 0', () => {
	fc.assert(
		fc.property(fc.array(weightedAnswer, atLeastTwo), (answers) => {
			const { mean, sums, simpleVariance } = influenceOf(answers, 8);
			const total = answers.reduce((sum, { weight }) => sum + weight, 0);
			const defined = new Float64Array(8);
			let spread = 0;
			for (const { value, cluster, weight } of answers) {
				defined[cluster] = (defined[cluster] ?? 0) + (weight * (value - mean)) / total;
				spread += (weight * (value - mean) ** 2) / total;
			}
			sums.forEach((sum, cluster) => expect(sum).toBeCloseTo(defined[cluster] ?? NaN, 9));
			expect(sums.reduce((all, sum) => all + sum, 0)).toBeCloseTo(0, 9);
			expect(simpleVariance).toBeCloseTo(spread, 8);
		}),
	);
});

test('where everybody is a cluster of their own, the variance is s²/n', () => {
	fc.assert(
		fc.property(fc.array(equalAnswer, atLeastTwo), (answers) => {
			const alone = answers.map((answer, cluster) => ({ ...answer, cluster }));
			const { sums, n } = influenceOf(alone, alone.length);
			const { standardDeviation } = sampleMoments(alone.map(({ value }) => value));
			expect(clusterVariance(sums, n)).toBeCloseTo(standardDeviation ** 2 / n, 9);
		}),
	);
});

test('with whole answers of equal weight the order of rows changes no bit', () => {
	const twoOrders = fc
		.array(equalAnswer, atLeastTwo)
		.chain((answers) =>
			fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
		);
	fc.assert(
		fc.property(twoOrders, ([answers, shuffled]) => {
			expect(influenceOf(shuffled, 8)).toEqual(influenceOf(answers, 8));
		}),
	);
});

test('where all answer alike, mean, spread and variance are exact, whatever the weights', () => {
	fc.assert(
		fc.property(
			fc.array(weightedAnswer, atLeastTwo),
			fc.double({ min: 0, max: 9, noNaN: true }),
			(answers, value) => {
				const { mean, sums, simpleVariance } = influenceOf(
					answers.map((one) => ({ ...one, value })),
					8,
				);
				expect([mean, simpleVariance, clusterVariance(sums, 8)]).toEqual([value, 0, 0]);
			},
		),
	);
});

test('where every cluster answers like the whole, the variance is exactly 0', () => {
	const weight = 1 / 3;
	const answers = [0, 1, 2].flatMap((cluster) =>
		[0, 3, 10, 10, 7, 6, 6].map((value) => ({ value, cluster, weight })),
	);
	const domain = influenceOf(answers, 3);
	const variance = clusterVariance(domain.sums, 3);
	expect(variance).toBe(0);
	expect(effectiveSampleSize({ ...domain, variance })).toBe(3);
});

test('clusters without anybody in the domain count in G and not in the degrees of freedom', () => {
	const answers = [
		{ value: 10, cluster: 0, weight: 1 },
		{ value: 4, cluster: 1, weight: 1 },
		{ value: 7, cluster: 2, weight: 1 },
	];
	const { sums, clusters, answers: byCluster, n } = influenceOf(answers, 5, [0, 1]);
	expect(clusterVariance(sums, 5)).toBeCloseTo((5 / 4) * (1.5 ** 2 + 1.5 ** 2), 12);
	expect({ n, clusters }).toEqual({ n: 2, clusters: 2 });
	expect(degreesOfFreedom([byCluster])).toBe(1);
});

test('a domain less itself has no variance, and the degrees of freedom are those of the union', () => {
	const answers = [0, 1, 2, 3].map((cluster) => ({ value: cluster, cluster, weight: 1 }));
	const first = influenceOf(answers, 4, [0, 1]);
	const second = influenceOf(answers, 4, [1, 2]);
	expect(clusterVariance(differenceInfluence(first.sums, first.sums), 4)).toBe(0);
	expect(degreesOfFreedom([first.answers, second.answers])).toBe(2);
	expect(degreesOfFreedom([first.answers, second.answers], Int32Array.of(0, 1, 1, 2))).toBe(1);
	expect(() => differenceInfluence(first.sums, new Float64Array(3))).toThrow(RangeError);
});

test('one stratum of all clusters is no stratum', () => {
	fc.assert(
		fc.property(fc.array(weightedAnswer, atLeastTwo), (answers) => {
			const { sums } = influenceOf(answers, 8);
			const one = stratifiedClusterVariance(sums, new Int32Array(8));
			expect(one).toBeCloseTo(clusterVariance(sums, 8), 12);
		}),
	);
});

test('codes outside the design do not count in their stratum, and a lone cluster is our error', () => {
	const sums = Float64Array.of(0.2, -0.1, 0, -0.1);
	const strata = Int32Array.of(0, 0, -1, 0);
	expect(stratifiedClusterVariance(sums, strata)).toBeCloseTo(clusterVariance(sums, 3), 12);
	expect(() => stratifiedClusterVariance(sums, Int32Array.of(0, 0, 1, 0))).toThrow(RangeError);
	expect(() => clusterVariance(sums, 1)).toThrow(RangeError);
});

test('an empty domain, a missing value, no weight or an unknown cluster is our error', () => {
	const sound = { value: 1, cluster: 0, weight: 1 };
	expect(() => influenceOf([], 2)).toThrow(RangeError);
	expect(() => influenceOf([sound, { ...sound, value: NaN }], 2)).toThrow(RangeError);
	expect(() => influenceOf([{ ...sound, weight: 0 }], 2)).toThrow(RangeError);
	expect(() => influenceOf([sound, { ...sound, cluster: 2 }], 2)).toThrow(RangeError);
	expect(() => influenceOf([sound], 2, [0, 1])).toThrow(RangeError);
});

test('an effective size is at most n', () => {
	const precision = { n: 10, clusters: 4, simpleVariance: 0.5 };
	expect(effectiveSampleSize({ ...precision, variance: 0.1 })).toBe(5);
	expect(effectiveSampleSize({ ...precision, variance: 0.01 })).toBe(10);
	expect(() => effectiveSampleSize({ ...precision, variance: NaN })).toThrow(RangeError);
});

test('five weights of 2.5 and 33 of 0.8 are worth 28.9 of 38 answers', () => {
	const weights = Array.from({ length: 38 }, (_, i) => (i < 5 ? 2.5 : 0.8));
	expect(kish(weights).effectiveSize).toBeCloseTo(28.9, 1);
	expect(kish([3, 3, 3])).toEqual({ effectiveSize: 3, designEffect: 1 });
	expect(() => kish([1, -1])).toThrow(RangeError);
	expect(() => kish([])).toThrow(RangeError);
});
