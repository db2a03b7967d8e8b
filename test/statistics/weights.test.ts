import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerInfluences } from '../../src/statistics/answer-influences.ts';
import { calibrationResiduals } from '../../src/statistics/calibration-residuals.ts';
import { clusterEqualWeights } from '../../src/statistics/cluster-equal-weights.ts';
import { directStandardisation } from '../../src/statistics/direct-standardisation.ts';
import {
	finitePopulationVariance,
	populationEffectiveSize,
} from '../../src/statistics/finite-population.ts';
import { kish } from '../../src/statistics/kish.ts';
import { leaveOneClusterOut } from '../../src/statistics/leave-one-cluster-out.ts';
import { clusterVariance } from '../../src/statistics/linearised-variance.ts';
import { postStratifiedResiduals, postStratify } from '../../src/statistics/post-stratification.ts';
import { rake } from '../../src/statistics/rake.ts';
import { sumByCluster } from '../../src/statistics/sum-by-cluster.ts';
import { trimBounds, trimWeights } from '../../src/statistics/trim-weights.ts';
import { twoStageVariance } from '../../src/statistics/two-stage-variance.ts';
import { weightConcentration } from '../../src/statistics/weight-concentration.ts';

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

test('every cluster weighs the same when each counts once', () => {
	expect([...clusterEqualWeights([0, 1, 1, 2, 2, 2, 2])]).toEqual([
		1, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25,
	]);
});

test('raking to one margin is post-stratification', () => {
	const categories = [0, 0, 1, 1, 1, 2];
	const targets = [10, 30, 60];
	const raked = rake([{ categories, targets }]);
	const stratified = postStratify(categories, targets);
	if (raked.kind !== 'weights' || stratified.kind !== 'weights') throw new Error('no weights');
	expect([...raked.weights]).toEqual([...stratified.weights]);
});

test('raked weights meet every margin', () => {
	const answers = fc.array(fc.tuple(fc.nat(2), fc.nat(1)), { minLength: 12, maxLength: 40 });
	fc.assert(
		fc.property(answers, (cells) => {
			const all = [...cells, ...[0, 1, 2].flatMap((a) => [0, 1].map((b) => [a, b] as const))];
			const margins = [
				{ categories: all.map(([a]) => a), targets: [20, 50, 30] },
				{ categories: all.map(([, b]) => b), targets: [65, 35] },
			];
			const raked = rake(margins);
			if (raked.kind !== 'weights') throw new Error(raked.kind);
			for (const { categories, targets } of margins) {
				targets.forEach((target, category) => {
					const own = raked.weights.filter((_, i) => categories[i] === category);
					expect(sum(own)).toBeCloseTo(target, 6);
				});
			}
		}),
	);
});

test('impossible margins are told, not thrown', () => {
	expect(rake([{ categories: [0, 0], targets: [5, 5] }])).toEqual({
		kind: 'empty-category',
		margin: 0,
		category: 1,
	});
	expect(
		rake([
			{ categories: [0, 1], targets: [5, 5] },
			{ categories: [0, 1], targets: [5, 6] },
		]).kind,
	).toBe('unequal-totals');
	expect(
		rake([
			{ categories: [0, 1], targets: [2, 8] },
			{ categories: [0, 1], targets: [5, 5] },
		]).kind,
	).toBe('not-converged');
	expect(postStratify([0], [1, 2])).toEqual({ kind: 'empty-category', category: 1 });
});

test('trimming keeps the sum and spreads what was cut in equal parts', () => {
	const { weights, trimmed } = trimWeights([1, 1, 1, 9], 0.5, 3);
	expect([...weights]).toEqual([3, 3, 3, 3]);
	expect(trimmed).toBe(1);
	expect(trimBounds([1, 3, 9])).toEqual({ low: 1, high: 9 });
});

test('weights inside their bounds stay as they are', () => {
	expect(trimWeights([1, 2, 3], 1, 3)).toEqual({
		weights: Float64Array.of(1, 2, 3),
		trimmed: 0,
	});
});

test('a category that explains everything leaves a post-stratified mean without error', () => {
	const categories = [0, 0, 1, 1];
	const weights = [2, 2, 3, 3];
	const influences = answerInfluences([1, 1, -1, -1], weights);
	for (const residual of postStratifiedResiduals(influences, weights, categories)) {
		expect(residual).toBeCloseTo(0, 15);
	}
});

test('residuals of one raked margin are those of post-stratification', () => {
	const categories = [0, 1, 1, 2, 2, 2];
	const weights = [3, 1, 1, 2, 2, 2];
	const influences = answerInfluences([1, 0, -1, 1, 1, 0], weights);
	const stratified = postStratifiedResiduals(influences, weights, categories);
	calibrationResiduals(influences, weights, [categories]).forEach((residual, i) => {
		expect(residual).toBeCloseTo(stratified[i] ?? NaN, 14);
	});
});

test('the census of everybody has no sampling error and no effective size', () => {
	expect(finitePopulationVariance(0.4, 9, 9)).toBe(0);
	expect(populationEffectiveSize(9, 9)).toBe(Infinity);
	expect(() => finitePopulationVariance(0.4, 10, 9)).toThrow(RangeError);
});

test('the golden finite population, weighting and frame values are met', () => {
	expect(Math.sqrt(60 / populationEffectiveSize(60, 90))).toBeCloseTo(0.5806, 4);
	const weights = [
		...Array.from({ length: 5 }, () => 2.5),
		...Array.from({ length: 33 }, () => 0.8),
	];
	expect(kish(weights).effectiveSize).toBeCloseTo(28.9, 1);
	const groups = [
		{ share: 0.4, mean: 19 / 40, variance: 0 },
		{ share: 0.6, mean: -1 / 22, variance: 0 },
	];
	expect(100 * directStandardisation(groups).estimate).toBeCloseTo(16.3, 1);
});

test('two stages with everybody answering inside are one stage', () => {
	const influences = [0.1, -0.05, 0.02, -0.07];
	const clusters = [0, 0, 1, 2];
	const { variance, within } = twoStageVariance({
		influences,
		clusters,
		clusterSizes: [2, 1, 1],
		population: 6,
	});
	expect(within).toBe(0);
	expect(variance).toBeCloseTo(0.5 * clusterVariance(sumByCluster(influences, clusters, 3), 3), 15);
});

test('a single answer of several borrows the mean variance of the other accounts', () => {
	const known = { influences: [0.1, -0.1], clusters: [0, 0], clusterSizes: [4], population: 1 };
	const borrowed = twoStageVariance({
		influences: [...known.influences, 0.03],
		clusters: [0, 0, 1],
		clusterSizes: [4, 3],
		population: 2,
	});
	expect(borrowed.substituted).toBe(1);
	expect(borrowed.within).toBeCloseTo(2 * twoStageVariance(known).within, 15);
});

test('a heavy answer, a heavy account and a costly weighting are warned of', () => {
	expect(weightConcentration([1, 1, 1, 1], [0, 1, 2, 3]).warnings).toEqual(['one-answer']);
	expect(weightConcentration([100, 1, 1, 1], [0, 1, 2, 3]).warnings).toEqual([
		'design-effect',
		'one-answer',
		'one-cluster',
	]);
	const many = Array.from({ length: 40 }, () => 1);
	expect(weightConcentration(many, [...many.keys()]).warnings).toEqual([]);
});

test('a finding that rests on one account shows when it is left out', () => {
	const domain = {
		values: [1, 1, 1, 1, -1],
		weights: [1, 1, 1, 1, 1],
		clusters: [0, 0, 0, 0, 1],
		rows: [0, 1, 2, 3, 4],
		clusterCodes: 2,
	};
	expect(leaveOneClusterOut(domain)).toEqual({ low: -1, high: 1 });
	expect(leaveOneClusterOut({ ...domain, rows: [0, 1] })).toBeUndefined();
});
