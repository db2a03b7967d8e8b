import { expect, test } from 'vitest';
import {
	adjustedBalance,
	adjustedWaldInterval,
} from '../../src/statistics/adjusted-wald-interval.ts';
import { balanceMoments } from '../../src/statistics/balance-moments.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import {
	finitePopulationVariance,
	populationEffectiveSize,
} from '../../src/statistics/finite-population.ts';
import { goodmanCriticalValue } from '../../src/statistics/goodman-critical-value.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { meanInterval } from '../../src/statistics/mean-interval.ts';
import { tangoInterval } from '../../src/statistics/tango-interval.ts';
import { waldInterval } from '../../src/statistics/wald-interval.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import {
	everyInterval,
	finiteCoverage,
	multinomialCoverage,
	populations,
	type SampleCounts,
	shareCoverage,
	summarise,
} from './exact-coverage.ts';

type IntervalOf = (counts: SampleCounts) => Interval;

const z = normalCriticalValue(0.95);

function waldAt(counts: SampleCounts, criticalValue: number): Interval {
	const { mean, variance, n } = balanceMoments(counts);
	return waldInterval(mean, Math.sqrt(variance / n), criticalValue);
}

const wald: IntervalOf = (counts) => waldAt(counts, z);
const student: IntervalOf = (counts) => meanInterval(balanceMoments(counts), 0.95);
const rocks: IntervalOf = (counts) => adjustedWaldInterval(counts, z);
const tango: IntervalOf = (counts) => tangoInterval(counts, z);
const goodman: IntervalOf = (counts) => waldAt(counts, goodmanCriticalValue(3, 0.95));

/** Mean and worst coverage over the populations of methods a, as printed there. */
test.each([
	['Wald', wald, 5, 0.8, 0.4],
	['Wald', wald, 10, 0.86, 0.65],
	['Wald', wald, 20, 0.92, 0.88],
	['Wald', wald, 50, 0.93, 0.91],
	['t', student, 5, 0.86, 0.41],
	['t', student, 10, 0.9, 0.65],
	['t', student, 20, 0.93, 0.88],
	['t', student, 50, 0.95, 0.92],
	['adjusted Wald', rocks, 5, 0.95, 0.91],
	['adjusted Wald', rocks, 10, 0.96, 0.93],
	['adjusted Wald', rocks, 20, 0.95, 0.94],
	['adjusted Wald', rocks, 50, 0.95, 0.95],
	['Tango', tango, 5, 0.97, 0.95],
	['Tango', tango, 10, 0.96, 0.95],
	['Tango', tango, 20, 0.95, 0.95],
	['Tango', tango, 50, 0.95, 0.95],
	['Goodman', goodman, 5, 0.81, 0.41],
	['Goodman', goodman, 10, 0.9, 0.65],
	['Goodman', goodman, 20, 0.95, 0.88],
	['Goodman', goodman, 50, 0.97, 0.92],
])('%s intervals cover as printed (case %#)', (_, interval, n, mean, worst) => {
	const samples = everyInterval(n, interval);
	const coverage = summarise(populations.map((one) => multinomialCoverage(samples, one)));
	expect(Math.abs(coverage.mean - mean)).toBeLessThan(0.0062);
	expect(Math.abs(coverage.worst - worst)).toBeLessThan(0.0062);
});

test.each([
	[48, 60],
	[12, 15],
	[5, 10],
	[30, 60],
])('%i of %i: the interval at n* covers where a smaller variance does not', (n, population) => {
	const coverage = (interval: IntervalOf) => {
		const samples = everyInterval(n, interval);
		return summarise(populations.map((one) => finiteCoverage(samples, one, population)));
	};
	const size = populationEffectiveSize(n, population);
	const atEffectiveSize = coverage(({ promoters, detractors }) =>
		adjustedWaldInterval(
			{ promoters: (promoters / n) * size, detractors: (detractors / n) * size, n: size },
			z,
		),
	);
	const shrunk = coverage((counts) => {
		const { centre, variance } = adjustedBalance(counts);
		return waldInterval(centre, Math.sqrt(finitePopulationVariance(variance, n, population)), z);
	});
	expect(atEffectiveSize.mean).toBeGreaterThan(0.945);
	expect(atEffectiveSize.worst).toBeGreaterThan(0.915);
	expect(shrunk.worst).toBeLessThan(atEffectiveSize.worst);
});

test('plain Wald with a finite population covers half of the time at worst, at 5 of 10', () => {
	const samples = everyInterval(5, (counts) => {
		const { mean, variance, n } = balanceMoments(counts);
		return waldInterval(mean, Math.sqrt(finitePopulationVariance(variance / n, n, 10)), z);
	});
	const { worst } = summarise(populations.map((one) => finiteCoverage(samples, one, 10)));
	expect(worst).toBeCloseTo(0.5, 2);
});

test.each([5, 10, 20, 50])('Wilson intervals of %i answers cover 95 %% on average', (n) => {
	const shares = Array.from({ length: 97 }, (_, i) => (i + 2) / 100);
	const coverage = summarise(
		shares.map((share) => shareCoverage(n, share, (hits) => wilsonInterval(hits / n, n, z))),
	);
	expect(coverage.mean).toBeGreaterThan(0.945);
	expect(coverage.mean).toBeLessThan(0.965);
	expect(coverage.worst).toBeGreaterThan(0.82);
});
