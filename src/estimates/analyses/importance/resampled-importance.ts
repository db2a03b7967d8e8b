import { bootstrapSummary } from '../../../statistics/bootstrap-summary.ts';
import { clusterDraws, type ClusterDraws } from '../../../statistics/cluster-draws.ts';
import { drawnSums } from '../../../statistics/drawn-sums.ts';
import type { Interval } from '../../../statistics/interval.ts';
import { quantile } from '../../../statistics/quantile.ts';
import { ranksOf } from '../../../statistics/ranks.ts';
import { MOST_PREDICTORS } from '../../../statistics/subset-r-squared.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { Resampling } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { correlationsOf, crossProducts, type CrossProducts } from './cross-products.ts';
import { divideExplained, type DividedExplanation } from './divide-explained.ts';
import type { DriverModule } from './driver-module.ts';

/** Derived importance with what resampled accounts make of it. */
export interface ResampledImportance extends DividedExplanation {
	/** Of the outcome (first) and the drivers. */
	readonly correlations: readonly (readonly number[])[];
	/** Null where too few resamples can be divided. */
	readonly intervals: ImportanceIntervals | null;
	readonly resampling: Resampling;
}

interface ImportanceIntervals {
	readonly shares: readonly Interval[];
	/** Of correlations with the outcome, by driver. */
	readonly correlations: readonly Interval[];
	readonly rSquared: Interval;
	/** Whole ranks, 1 the largest. */
	readonly ranks: readonly Interval[];
	/** Share of resamples in which it is the largest, 0 to 1. */
	readonly first: readonly number[];
}

/** Resamples of one group of people. */
const RESAMPLES = { most: 2000, least: 400 } as const;

/** More clusters than `most` are dealt by chance into so many `groups`, which are drawn instead. */
const DRAWN_ALONE = { most: 500, groups: 200 } as const;

/** Multiplications that resampling may take: about half a second for all and less for a role. */
const BUDGET = { all: 5e8, role: 6e7 } as const;

/** Fewer clusters than this cannot be drawn from. */
const LEAST_CLUSTERS = 8;

/**
 * Importance of a module's drivers, with percentile intervals of resampled accounts (Efron 1981, type-7
 * quantiles): a resample is a sum of the accounts' cross-products. Of very many accounts random groups
 * are drawn, whose variance is the same (Wolter 2007, "Introduction to Variance Estimation").
 *
 * @param seed of what the number is about
 * @returns null where nothing is explained
 */
export function resampleImportance(
	sample: Sample,
	module: DriverModule,
	isRole: boolean,
	seed: number,
): ResampledImportance | null {
	const clusters = sample.numberClusters(module.complete);
	const count = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
	const groups = count > DRAWN_ALONE.most ? DRAWN_ALONE.groups : count;
	const draws = clusterDraws(groups, seed);
	const groupOf = count > groups ? draws.deal(count) : null;
	const numbers = groupOf ? clusters.map((cluster) => groupOf[cluster] ?? 0) : clusters;
	const products = crossProducts(sample, module, numbers, groups);
	const correlations = drawnCorrelations(products, onceEach(groups));
	const divided = correlations && divideExplained(correlations);
	if (correlations === null || divided === null) return null;
	const resamples = resamplesFor(products, isRole ? BUDGET.role : BUDGET.all);
	const intervals = count < LEAST_CLUSTERS ? null : intervalsOf(products, draws, resamples);
	return { ...divided, correlations, intervals, resampling: { seed, resamples } };
}

function drawnCorrelations({ sums, size, width }: CrossProducts, counts: ArrayLike<number>) {
	return correlationsOf(drawnSums(sums, size, counts), width);
}

function onceEach(groups: number): Uint8Array {
	return new Uint8Array(groups).fill(1);
}

/** As many as the budget allows. Cost of a division measured in multiplications. */
function resamplesFor({ groups, size, width }: CrossProducts, budget: number): number {
	const drivers = width - 2;
	const division = drivers <= MOST_PREDICTORS ? 45 * 2 ** drivers : 400 * drivers ** 2;
	const affordable = Math.floor(budget / (groups * size + division));
	return Math.max(RESAMPLES.least, Math.min(RESAMPLES.most, affordable));
}

function intervalsOf(
	products: CrossProducts,
	draws: ClusterDraws,
	resamples: number,
): ImportanceIntervals | null {
	const divided: DividedExplanation[] = [];
	const withOutcome: number[][] = [];
	for (let nth = 0; nth < resamples; nth++) {
		const correlations = drawnCorrelations(products, draws.next());
		const one = correlations && divideExplained(correlations);
		if (correlations === null || one === null) continue;
		divided.push(one);
		withOutcome.push((correlations[0] ?? []).slice(1));
	}
	if (divided.length < RESAMPLES.least / 2) return null;
	const shares = bootstrapSummary(
		divided.map((one) => one.shares),
		CONFIDENCE,
	);
	const ranks = bootstrapSummary(
		divided.map((one) => ranksOf(one.shares.map((share) => -share))),
		CONFIDENCE,
	);
	const tail = (1 - CONFIDENCE) / 2;
	const explained = divided.map(({ rSquared }) => rSquared);
	return {
		shares: shares.intervals,
		correlations: bootstrapSummary(withOutcome, CONFIDENCE).intervals,
		rSquared: { low: quantile(explained, tail), high: quantile(explained, 1 - tail) },
		ranks: ranks.intervals.map(({ low, high }) => ({
			low: Math.floor(low),
			high: Math.ceil(high),
		})),
		first: shares.ranksFirst,
	};
}
