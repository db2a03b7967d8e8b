import type { PlannedImportance } from '../../../plan/analyses/importance.ts';
import type { Interval } from '../../../statistics/interval.ts';
import { ranksOf } from '../../../statistics/ranks.ts';
import { standardisedSlopes } from '../../../statistics/standardised-slopes.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { measure, type Measured } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { inHundredths, withoutInterval } from '../derived-number.ts';
import { seedOf } from '../seed-of.ts';
import { driverNumber, outcomeNumber } from './driver-number.ts';
import type { Driver, DriverModule } from './driver-module.ts';
import { resampleImportance, type ResampledImportance } from './resampled-importance.ts';

/** Facts of derived importance, and the importance itself. */
export interface ImportanceFacts {
	readonly facts: readonly DerivedEstimate[];
	/** Per cent of R². */
	readonly shares: ReadonlyMap<Driver['item'], number>;
}

/**
 * What each driver of a module explains of the outcome, in per cent of what they explain together; with
 * its correlation with the outcome, how much of it the other drivers tell already (Marquardt 1970) and
 * ranks from 120 complete answers on. Null where they explain nothing.
 */
export function importanceFacts(
	sample: Sample,
	planned: PlannedImportance,
	module: DriverModule,
): ImportanceFacts | null {
	const { cut, outcome } = planned;
	const { complete, drivers } = module;
	const seed = seedOf(planned.study, outcome.id, ...Object.values(cut), complete.length);
	const importance = resampleImportance(sample, module, cut.role !== '', seed);
	if (importance === null) return null;
	const design = { waves: [cut.wave], relation: cut.relation };
	const { outcomeOf: valueOf } = module;
	const { base } = measure(sample, { rows: complete, valueOf, shape: 'mean', ...design });
	const kept = measure(sample, {
		rows: module.asked,
		valueOf: (row) => (drivers.every(({ isValid }) => isValid(row)) ? 1 : 0),
		shape: 'share',
		...design,
	});
	const inflation = inflationOf(importance.correlations);
	return {
		facts: [
			...drivers.flatMap((driver, at) => [
				...driverFacts(planned, base, driver, importance, at),
				...inflationFact(planned, base, driver, inflation?.[at]),
				...(module.hasRanks ? rankFacts(planned, base, driver, importance, at) : []),
			]),
			fitFact(planned, base, importance),
			outcomeNumber(planned, {
				metric: 'importance-kept',
				unit: 'percent',
				base: kept.base,
				figure: inHundredths(kept.own.figure),
			}),
		],
		shares: new Map(drivers.map(({ item }, at) => [item, importance.shares[at] ?? NaN])),
	};
}

function driverFacts(
	planned: PlannedImportance,
	base: Measured['base'],
	{ item }: Driver,
	{ shares, correlations, intervals, resampling }: ResampledImportance,
	at: number,
): readonly DerivedEstimate[] {
	return [
		driverNumber(planned, item, {
			metric: 'importance',
			unit: 'percent',
			base,
			figure: around(shares[at], intervals?.shares[at]),
			resampling,
		}),
		driverNumber(planned, item, {
			metric: 'importance-correlation',
			unit: 'ratio',
			base,
			figure: around(correlations[0]?.[at + 1], intervals?.correlations[at]),
			resampling,
		}),
	];
}

/** Variance inflation factors, by driver; null where one driver follows from the others. */
function inflationOf(correlations: ResampledImportance['correlations']): readonly number[] | null {
	try {
		return standardisedSlopes(correlations).varianceInflation;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function inflationFact(
	planned: PlannedImportance,
	base: Measured['base'],
	{ item }: Driver,
	inflation: number | undefined,
): readonly DerivedEstimate[] {
	if (inflation === undefined) return [];
	const figure = withoutInterval(inflation);
	return [driverNumber(planned, item, { metric: 'vif', unit: 'ratio', base, figure })];
}

/** Ranks and who comes first are told by resamples only. */
function rankFacts(
	planned: PlannedImportance,
	base: Measured['base'],
	{ item }: Driver,
	{ shares, intervals, resampling }: ResampledImportance,
	at: number,
): readonly DerivedEstimate[] {
	if (intervals === null) return [];
	const rank = ranksOf(shares.map((share) => -share))[at];
	return [
		driverNumber(planned, item, {
			metric: 'importance-rank',
			unit: 'rank',
			base,
			figure: around(rank, intervals.ranks[at]),
			resampling,
		}),
		driverNumber(planned, item, {
			metric: 'importance-first',
			unit: 'percent',
			base,
			figure: withoutInterval(100 * (intervals.first[at] ?? 0)),
			resampling,
		}),
	];
}

function fitFact(
	planned: PlannedImportance,
	base: Measured['base'],
	{ rSquared, intervals, resampling }: ResampledImportance,
): DerivedEstimate {
	return outcomeNumber(planned, {
		metric: 'importance-fit',
		unit: 'ratio',
		base,
		figure: around(rSquared, intervals?.rSquared),
		resampling,
	});
}

/** A number with the limits of its resamples, which hold it; null where there is no interval. */
function around(
	value: number | undefined,
	interval: Interval | undefined,
): DerivedEstimate['figure'] {
	if (value === undefined || interval === undefined) return null;
	return { value, low: Math.min(value, interval.low), high: Math.max(value, interval.high) };
}
