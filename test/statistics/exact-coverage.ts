import type { Interval } from '../../src/statistics/interval.ts';

/** Chances of the two ends; the rest lies between. */
export interface ThreeClasses {
	readonly promoters: number;
	readonly detractors: number;
}

/** Counts of one possible sample of n. */
export interface SampleCounts extends ThreeClasses {
	readonly n: number;
}

/** The populations of methods a. */
export const populations: readonly ThreeClasses[] = [
	[0.5, 0.2],
	[0.4, 0.3],
	[0.3, 0.3],
	[0.2, 0.5],
	[0.7, 0.05],
	[0.9, 0.02],
	[0.1, 0.1],
].map(([promoters = NaN, detractors = NaN]) => ({ promoters, detractors }));

/** Every sample of n with an interval for it, made once and weighed for each population. */
export function everyInterval(
	n: number,
	interval: (counts: SampleCounts) => Interval,
): readonly (SampleCounts & Interval)[] {
	const samples: (SampleCounts & Interval)[] = [];
	for (let promoters = 0; promoters <= n; promoters++) {
		for (let detractors = 0; promoters + detractors <= n; detractors++) {
			const counts = { promoters, detractors, n };
			const { low, high } = interval(counts);
			samples.push({ ...counts, low: Math.max(-1, low), high: Math.min(1, high) });
		}
	}
	return samples;
}

/** Chance that the interval of a sample holds the balance of a population without end. */
export function multinomialCoverage(
	samples: readonly (SampleCounts & Interval)[],
	{ promoters: p, detractors: d }: ThreeClasses,
): number {
	const balance = p - d;
	return samples.reduce((covered, { promoters, detractors, n, low, high }) => {
		if (balance < low - 1e-12 || balance > high + 1e-12) return covered;
		const passives = n - promoters - detractors;
		const log =
			logFactorial(n) -
			logFactorial(promoters) -
			logFactorial(detractors) -
			logFactorial(passives) +
			promoters * Math.log(p) +
			detractors * Math.log(d) +
			passives * Math.log(1 - p - d);
		return covered + Math.exp(log);
	}, 0);
}

/** Chance that the interval of a sample without replacement holds the balance of N persons. */
export function finiteCoverage(
	samples: readonly (SampleCounts & Interval)[],
	{ promoters: p, detractors: d }: ThreeClasses,
	population: number,
): number {
	const all = [Math.round(p * population), Math.round(d * population)];
	const [promotersInAll = 0, detractorsInAll = 0] = all;
	const passivesInAll = population - promotersInAll - detractorsInAll;
	const balance = (promotersInAll - detractorsInAll) / population;
	return samples.reduce((covered, { promoters, detractors, n, low, high }) => {
		const passives = n - promoters - detractors;
		const isPossible =
			promoters <= promotersInAll && detractors <= detractorsInAll && passives <= passivesInAll;
		if (!isPossible || balance < low - 1e-12 || balance > high + 1e-12) return covered;
		const log =
			logChoose(promotersInAll, promoters) +
			logChoose(detractorsInAll, detractors) +
			logChoose(passivesInAll, passives) -
			logChoose(population, n);
		return covered + Math.exp(log);
	}, 0);
}

/** Chance that the interval of a number of hits holds the share of a population without end. */
export function shareCoverage(
	n: number,
	share: number,
	interval: (hits: number) => Interval,
): number {
	let covered = 0;
	for (let hits = 0; hits <= n; hits++) {
		const { low, high } = interval(hits);
		if (share < low || share > high) continue;
		covered += Math.exp(
			logChoose(n, hits) + hits * Math.log(share) + (n - hits) * Math.log(1 - share),
		);
	}
	return covered;
}

/** Mean and worst of several coverages. */
export function summarise(coverages: readonly number[]): {
	readonly mean: number;
	readonly worst: number;
} {
	const mean = coverages.reduce((sum, coverage) => sum + coverage, 0) / coverages.length;
	return { mean, worst: Math.min(...coverages) };
}

function logChoose(n: number, k: number): number {
	return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

function logFactorial(n: number): number {
	let sum = 0;
	for (let i = 2; i <= n; i++) sum += Math.log(i);
	return sum;
}
