import { bootstrapSummary } from '../../src/statistics/bootstrap-summary.ts';
import { cohenDz } from '../../src/statistics/cohen-dz.ts';
import { correlationInterval } from '../../src/statistics/correlation-interval.ts';
import { correlationMatrix } from '../../src/statistics/correlation-matrix.ts';
import { pearsonCorrelation } from '../../src/statistics/pearson-correlation.ts';
import { spearmanCorrelation } from '../../src/statistics/spearman-correlation.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { gapShares } from '../../src/statistics/gap-shares.ts';
import { importancePerformance } from '../../src/statistics/importance-performance.ts';
import { lmg } from '../../src/statistics/lmg.ts';
import { tPValue } from '../../src/statistics/p-values.ts';
import { pairedDifference } from '../../src/statistics/paired-difference.ts';
import { penaltyReward } from '../../src/statistics/penalty-reward.ts';
import { relativeWeights } from '../../src/statistics/relative-weights.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { standardisedSlopes } from '../../src/statistics/standardised-slopes.ts';
import { wilcoxonSignedRank } from '../../src/statistics/wilcoxon-signed-rank.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { limits } from './balances.ts';
import { designOf } from './design.ts';
import { method } from './method.ts';
import { byName, completeRows, numberIn, numbersIn, type OracleInput } from './oracle-input.ts';
import { cutOf } from './read-oracle.ts';

const gap = method(
	(input) => {
		const experience = input.text('experience');
		const expectation = input.text('expectation');
		const rows = completeRows(input.rows, [experience, expectation]);
		const gaps = rows.map((row) => numberIn(row, experience) - numberIn(row, expectation));
		const unpaired =
			sampleMoments(numbersIn(input.rows, experience)).mean -
			sampleMoments(numbersIn(input.rows, expectation)).mean;
		return { rows, gaps, paired: pairedDifference(gaps, 0.95), unpaired };
	},
	{
		n_pairs: ({ gaps }) => gaps.length,
		mean_gap: ({ paired }) => paired.difference,
		ci_t: ({ paired }) => limits(paired),
		p_t: ({ paired }) => tPValue(paired.difference / paired.standardError, paired.n - 1),
		p_wilcoxon: ({ gaps }) => wilcoxonSignedRank(gaps).p,
		share_below: ({ gaps }) => gapShares(gaps).below,
		share_met: ({ gaps }) => gapShares(gaps).met,
		share_exceeded: ({ gaps }) => gapShares(gaps).exceeded,
		ci_share_below_wilson: ({ gaps }) =>
			limits(wilsonInterval(gapShares(gaps).below, gaps.length, normalCriticalValue(0.95))),
		se_cluster: ({ rows, gaps }) => {
			const marked = rows.map((row, i) => ({ ...row, gap: String(gaps[i]) }));
			const design = designOf(marked, { cluster: 'account' });
			return design.error(design.estimate('gap').sums);
		},
		sd_gap: ({ paired }) => paired.standardDeviation,
		cohen_dz: ({ paired }) => cohenDz(paired.difference, paired.standardDeviation),
		d_exp_minus_mean_independent_wrong: ({ unpaired }) => unpaired,
	},
);

interface Drivers {
	readonly names: readonly string[];
	readonly y: readonly number[];
	readonly x: readonly (readonly number[])[];
}

function driversOf(input: OracleInput): Drivers {
	const names = input.texts('x');
	const outcome = input.text('y');
	const rows = completeRows(input.rows, [outcome, ...names]);
	return {
		names,
		y: numbersIn(rows, outcome),
		x: names.map((name) => numbersIn(rows, name)),
	};
}

function correlationsOf({ y, x }: Drivers) {
	return correlationMatrix([y, ...x]);
}

function named({ names }: Drivers, values: readonly number[]) {
	return byName(names, (name) => values[names.indexOf(name)]);
}

function predictor({ names, x }: Drivers, name = '') {
	const found = x[names.indexOf(name)];
	if (found === undefined) throw new Error(`no predictor ${name}`);
	return found;
}

const importance = method(driversOf, {
	n: ({ y }) => y.length,
	r2: (drivers) => lmg(correlationsOf(drivers)).rSquared,
	lmg: (drivers) => named(drivers, lmg(correlationsOf(drivers)).shares),
	johnson_relative_weights: (drivers) => named(drivers, relativeWeights(correlationsOf(drivers))),
	first_r2: (drivers) => named(drivers, lmg(correlationsOf(drivers)).first),
	last_r2: (drivers) => named(drivers, lmg(correlationsOf(drivers)).last),
	vif: (drivers) => named(drivers, standardisedSlopes(correlationsOf(drivers)).varianceInflation),
	std_beta: (drivers) => named(drivers, standardisedSlopes(correlationsOf(drivers)).slopes),
	'pearson_*': (drivers, name) => pearsonCorrelation(drivers.y, predictor(drivers, name)),
	'pearson_*_ci': (drivers, name) => {
		const r = pearsonCorrelation(drivers.y, predictor(drivers, name));
		return limits(correlationInterval(r, drivers.y.length, 0.95));
	},
	'spearman_*': (drivers, name) => spearmanCorrelation(drivers.y, predictor(drivers, name)),
});

const bootstrap = method(
	(input) => {
		const drivers = driversOf(input.used());
		const resampled = input.numberTable('indices').map((rows): Drivers => {
			const pick = (values: readonly number[]) => rows.map((row) => values[row - 1] ?? NaN);
			return { names: drivers.names, y: pick(drivers.y), x: drivers.x.map(pick) };
		});
		const shares = resampled.map((sample) => lmg(correlationsOf(sample)).shares);
		const weights = resampled.map((sample) => relativeWeights(correlationsOf(sample)));
		return {
			drivers,
			shares,
			lmg: bootstrapSummary(shares, 0.95),
			weights: bootstrapSummary(weights, 0.95),
		};
	},
	{
		lmg_lower: ({ drivers, lmg: summary }) =>
			named(
				drivers,
				summary.intervals.map(({ low }) => low),
			),
		lmg_upper: ({ drivers, lmg: summary }) =>
			named(
				drivers,
				summary.intervals.map(({ high }) => high),
			),
		rw_lower: ({ drivers, weights }) =>
			named(
				drivers,
				weights.intervals.map(({ low }) => low),
			),
		rw_upper: ({ drivers, weights }) =>
			named(
				drivers,
				weights.intervals.map(({ high }) => high),
			),
		share_ranked_first: ({ drivers, lmg: summary }) => named(drivers, summary.ranksFirst),
		lmg_first_resample: ({ drivers, shares }) => named(drivers, shares[0] ?? []),
	},
);

const contrasts = method(
	(input) => {
		const drivers = driversOf(input);
		const cuts = { highFrom: cutOf(input.raw['high']), lowTo: cutOf(input.raw['low']) };
		return { drivers, contrasts: penaltyReward(drivers.x, drivers.y, cuts) };
	},
	{
		n: ({ drivers }) => drivers.y.length,
		coef: ({ drivers, contrasts: { fit } }) => highsAndLows(drivers.names, fit.coefficients),
		se: ({ drivers, contrasts: { fit } }) => highsAndLows(drivers.names, fit.standardErrors),
		intercept: ({ contrasts: { fit } }) => fit.intercept,
		r2: ({ contrasts: { fit } }) => fit.rSquared,
		'impact_asymmetry_*': ({ drivers, contrasts: { touchpoints } }, name = '') =>
			touchpoints[drivers.names.indexOf(name)]?.asymmetry,
	},
);

function highsAndLows(names: readonly string[], values: readonly number[]) {
	return Object.fromEntries(
		names.flatMap((name, j) => [
			[`${name}_hi`, values[2 * j]],
			[`${name}_lo`, values[2 * j + 1]],
		]),
	);
}

const map = method(
	(input) => {
		const items = input.texts('performance');
		const stated = input.texts('importance');
		const meanOf = (column = '') => sampleMoments(numbersIn(input.rows, column)).mean;
		const touchpoints = items.map((item, i) => ({
			performance: meanOf(item),
			importance: meanOf(stated[i]),
		}));
		return { items, touchpoints, map: importancePerformance(touchpoints) };
	},
	{
		performance: ({ items, touchpoints }) =>
			byName(items, (item) => touchpoints[items.indexOf(item)]?.performance),
		importance: ({ items, touchpoints }) =>
			byName(items, (item) => touchpoints[items.indexOf(item)]?.importance),
		quadrant: ({ items, map: { places } }) =>
			byName(items, (item) => places[items.indexOf(item)]?.quadrant),
	},
);

/** Section g: gaps and importance. */
export const importanceMethods = {
	'g1-gap': gap,
	'g2-importance': importance,
	'g3-boot': bootstrap,
	'g4-real': importance,
	'g5-prca': contrasts,
	'g6-ipa': map,
};
