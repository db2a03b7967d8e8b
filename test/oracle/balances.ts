import {
	adjustedBalance,
	adjustedWaldInterval,
	type BalanceCounts,
} from '../../src/statistics/adjusted-wald-interval.ts';
import { adjustedWaldDifference } from '../../src/statistics/adjusted-wald-difference.ts';
import { balanceMoments } from '../../src/statistics/balance-moments.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { frequenciesOf } from '../../src/statistics/frequencies.ts';
import { goodmanCriticalValue } from '../../src/statistics/goodman-critical-value.ts';
import { independentDifference } from '../../src/statistics/independent-difference.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { meanInterval } from '../../src/statistics/mean-interval.ts';
import { moverDifference } from '../../src/statistics/mover-difference.ts';
import { overlapDifference } from '../../src/statistics/overlap-difference.ts';
import { tPValue } from '../../src/statistics/p-values.ts';
import { pairedDifference } from '../../src/statistics/paired-difference.ts';
import { tInterval } from '../../src/statistics/t-interval.ts';
import { tangoInterval } from '../../src/statistics/tango-interval.ts';
import { transitionTable } from '../../src/statistics/transition-table.ts';
import { waldInterval } from '../../src/statistics/wald-interval.ts';
import { welchDifference } from '../../src/statistics/welch-difference.ts';
import { balanceScore, designOf } from './design.ts';
import { method } from './method.ts';
import { completeRows, numberIn, type OracleInput } from './oracle-input.ts';
import { fulfils, type OracleRow } from './read-oracle.ts';

const z = normalCriticalValue(0.95);

export const limits = ({ low, high }: Interval) => [low, high];
export const points = (interval: Interval) => limits(interval).map((limit) => 100 * limit);

/** Counts of an object with promoters, passives and detractors. */
export function countsOf(input: object): BalanceCounts {
	const numbers = new Map<string, unknown>(Object.entries(input));
	const [promoters, passives, detractors] = ['promoters', 'passives', 'detractors'].map((name) =>
		Number(numbers.get(name)),
	);
	if (promoters === undefined || passives === undefined || detractors === undefined) {
		throw new Error('three classes');
	}
	return { promoters, detractors, n: promoters + passives + detractors };
}

function countScores(answers: readonly number[]): BalanceCounts {
	const scores = answers.map(balanceScore);
	const [detractors = 0, , promoters = 0] = frequenciesOf(scores, -1, 1);
	return { promoters, detractors, n: scores.length };
}

function errorOf(counts: BalanceCounts): number {
	return Math.sqrt(balanceMoments(counts).variance / counts.n);
}

const fromCounts = method((input) => countsOf(input.raw), {
	n: ({ n }) => n,
	nps: (counts) => 100 * balanceMoments(counts).mean,
	variance_per_response_population: (counts) => balanceMoments(counts).variance,
	se_wald_pop: (counts) => 100 * errorOf(counts),
	ci_wald_z: (counts) => points(waldInterval(balanceMoments(counts).mean, errorOf(counts), z)),
	ci_t_n_minus_1: (counts) => points(meanInterval(balanceMoments(counts), 0.95)),
	adjusted_wald_centre: (counts) => 100 * adjustedBalance(counts).centre,
	ci_adjusted_wald_rocks: (counts) => points(adjustedWaldInterval(counts, z)),
	ci_score_tango: (counts) => points(tangoInterval(counts, z)),
	ci_goodman_simultaneous: (counts) =>
		points(
			waldInterval(balanceMoments(counts).mean, errorOf(counts), goodmanCriticalValue(3, 0.95)),
		),
});

const fromAnswers = method((input) => countScores(input.numbers('answers')), {
	n: ({ n }) => n,
	nps: (counts) => 100 * balanceMoments(counts).mean,
	counts: ({ promoters, detractors, n }) => ({
		promoters,
		passives: n - promoters - detractors,
		detractors,
		n,
	}),
});

const independent = method(
	(input) => {
		const first = countsOf(Object(input.raw['group1']));
		const second = countsOf(Object(input.raw['group2']));
		const wald = independentDifference(withError(first), withError(second));
		return { first, second, wald };
	},
	{
		difference: ({ wald }) => 100 * wald.difference,
		se_wald: ({ wald }) => 100 * wald.standardError,
		ci_wald: ({ wald }) => points(waldInterval(wald.difference, wald.standardError, z)),
		p_wald: ({ wald }) => wald.p,
		difference_adjusted: ({ first, second }) =>
			100 * adjustedWaldDifference(first, second, z).difference,
		ci_adjusted_wald: ({ first, second }) => points(adjustedWaldDifference(first, second, z)),
		p_adjusted_wald: ({ first, second }) => adjustedWaldDifference(first, second, z).p,
		ci_welch_t: ({ first, second }) => points(welch(first, second)),
		welch_df: ({ first, second }) => welch(first, second).degreesOfFreedom,
		p_welch: ({ first, second }) => {
			const { difference, standardError, degreesOfFreedom } = welch(first, second);
			return tPValue(difference / standardError, degreesOfFreedom);
		},
		ci_mover_tango: ({ first, second }) =>
			points(moverDifference(withTango(first), withTango(second))),
		ci_mover_adjwald: ({ first, second }) =>
			points(moverDifference(withAdjustedWald(first), withAdjustedWald(second))),
	},
);

function withError(counts: BalanceCounts) {
	return { estimate: balanceMoments(counts).mean, standardError: errorOf(counts) };
}

function welch(first: BalanceCounts, second: BalanceCounts) {
	return welchDifference(balanceMoments(first), balanceMoments(second), 0.95);
}

function withTango(counts: BalanceCounts) {
	return { point: balanceMoments(counts).mean, ...tangoInterval(counts, z) };
}

function withAdjustedWald(counts: BalanceCounts) {
	return { point: balanceMoments(counts).mean, ...adjustedWaldInterval(counts, z) };
}

/** Class of a score: 0 detractor, 1 passive, 2 promoter. */
const classOf = (score: number) => score + 1;

const paired = method(
	(input) => {
		const before = input.numberRows('wave1').flat().map(balanceScore);
		const after = input.numberRows('wave2').flat().map(balanceScore);
		const differences = after.map((score, i) => score - (before[i] ?? NaN));
		return { before, after, change: pairedDifference(differences, 0.95) };
	},
	{
		n: ({ change }) => change.n,
		difference: ({ change }) => 100 * change.difference,
		se: ({ change }) => 100 * change.standardError,
		ci_t: ({ change }) => points(change),
		p: ({ change }) => tPValue(change.difference / change.standardError, change.n - 1),
		transition_table: ({ before, after }) => {
			const table = transitionTable(before.map(classOf), after.map(classOf), 3);
			return [0, 1, 2].flatMap((to) => table.map((row) => row[to]));
		},
	},
);

const overlapping = method(
	(input) => {
		const score = input.column('score', 'ltr');
		const wave = input.column('wave', 'wave');
		const person = input.column('id', 'person');
		const rows = completeRows(input.rows, [score]);
		const inWave = (which: string) => rows.filter((row) => row[wave] === which);
		const scoreOf = (row: OracleRow) => balanceScore(numberIn(row, score));
		const later = new Map(inWave('2').map((row) => [row[person], scoreOf(row)]));
		const pairs = inWave('1').flatMap((row) => {
			const second = later.get(row[person]);
			return second === undefined ? [] : [[scoreOf(row), second] as const];
		});
		const waves = {
			earlier: inWave('1').map(scoreOf),
			later: inWave('2').map(scoreOf),
			pairs,
		};
		const linearised = (cluster: string) => {
			const design = designOf(rows, { cluster });
			const [before, after] = ['1', '2'].map((which) =>
				design.estimate(score, balanceScore, (row) => row[wave] === which),
			);
			if (before === undefined || after === undefined) throw new Error('two waves');
			return design.difference(after, before);
		};
		const cluster = input.column('cluster', 'account');
		return { waves, change: overlapDifference(waves), linearised, person, cluster };
	},
	{
		n_wave1: ({ waves }) => waves.earlier.length,
		n_wave2: ({ waves }) => waves.later.length,
		n_overlap: ({ waves }) => waves.pairs.length,
		difference: ({ change }) => 100 * change.difference,
		se_classical_overlap: ({ change }) => 100 * change.standardError,
		se_linearised_person: ({ linearised, person }) => 100 * linearised(person).error,
		se_linearised_account: ({ linearised, cluster }) => 100 * linearised(cluster).error,
		se_if_wrongly_independent: ({ change }) => 100 * change.independentStandardError,
	},
);

const weighted = method(
	(input) => {
		const score = input.column('score', 'ltr');
		const rows = completeRows(input.rows, [score]).map((row, i) => ({ ...row, own: String(i) }));
		const design = designOf(rows, { cluster: 'own', weight: input.column('weight', 'dw') });
		const balance = design.estimate(score, balanceScore);
		return { design, score, balance, error: design.error(balance.sums) };
	},
	{
		n: ({ balance }) => balance.n,
		nps: ({ balance }) => 100 * balance.mean,
		se: ({ error }) => 100 * error,
		ci_t: ({ balance, error }) => points(tInterval(balance.mean, error, balance.n - 1, 0.95)),
		promoters_pct: ({ design, score }) =>
			100 * design.estimate(score, (answer) => (answer >= 9 ? 1 : 0)).mean,
		detractors_pct: ({ design, score }) =>
			100 * design.estimate(score, (answer) => (answer <= 6 ? 1 : 0)).mean,
	},
);

const fromFrequencies = method(
	({ rows, raw }: OracleInput) => ({
		promoters: rows.filter((row) => fulfils(row, raw['promoter'])).length,
		detractors: rows.filter((row) => fulfils(row, raw['detractor'])).length,
		n: rows.length,
	}),
	{
		n: ({ n }) => n,
		net: (counts) => 100 * balanceMoments(counts).mean,
		ci_adjusted_wald: (counts) => points(adjustedWaldInterval(counts, z)),
		ci_score_tango: (counts) => points(tangoInterval(counts, z)),
	},
);

/** Section a: balances. */
export const balanceMethods = {
	'a1-counts': fromCounts,
	'a2-raw': fromAnswers,
	'a3-indep-diff': independent,
	'a4-paired': paired,
	'a5-overlap': overlapping,
	'a6-weighted': weighted,
	'a7-housing': fromFrequencies,
};
