import { adjustedWaldInterval } from '../../src/statistics/adjusted-wald-interval.ts';
import { answerInfluences } from '../../src/statistics/answer-influences.ts';
import { balanceMoments } from '../../src/statistics/balance-moments.ts';
import { calibrationResiduals } from '../../src/statistics/calibration-residuals.ts';
import { clusterEqualWeights } from '../../src/statistics/cluster-equal-weights.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import {
	finitePopulationVariance,
	populationEffectiveSize,
	samplingFraction,
} from '../../src/statistics/finite-population.ts';
import { kish } from '../../src/statistics/kish.ts';
import { clusterVariance } from '../../src/statistics/linearised-variance.ts';
import { postStratifiedResiduals, postStratify } from '../../src/statistics/post-stratification.ts';
import { rake, type Raked } from '../../src/statistics/rake.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { sumByCluster } from '../../src/statistics/sum-by-cluster.ts';
import { tInterval } from '../../src/statistics/t-interval.ts';
import { trimWeights } from '../../src/statistics/trim-weights.ts';
import { quantile } from '../../src/statistics/quantile.ts';
import { twoStageVariance } from '../../src/statistics/two-stage-variance.ts';
import { weightedTotal } from '../../src/statistics/weighted-total.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { countsOf, limits, points } from './balances.ts';
import { balanceScore, codeOf, type Design, designOf } from './design.ts';
import { method } from './method.ts';
import {
	byName,
	completeRows,
	levelsIn,
	numberIn,
	numbersIn,
	type OracleInput,
} from './oracle-input.ts';
import { cutOf, type OracleRow } from './read-oracle.ts';

const z = normalCriticalValue(0.95);

const kishLoss = method(
	(input) => {
		const rows = input.numbers('score').map((score, i) => ({
			own: String(i),
			score: String(score),
		}));
		const weights = input.numbers('weights');
		const design = designOf(rows, { cluster: 'own', weight: weights });
		return { weights, design, balance: design.estimate('score') };
	},
	{
		n_eff: ({ weights }) => kish(weights).effectiveSize,
		deff_kish: ({ weights }) => kish(weights).designEffect,
		nps: ({ balance }) => 100 * balance.mean,
		se: ({ design, balance }) => 100 * design.error(balance.sums),
	},
);

const accountEqual = method(
	(input) => {
		const score = input.column('score', 'ltr');
		const account = input.column('account', 'account');
		const rows = completeRows(input.rows, [score]);
		const { clusters } = designOf(rows, { cluster: account });
		const weights = [...clusterEqualWeights(clusters)];
		const design = designOf(rows, { cluster: account, weight: weights });
		const balance = design.estimate(score, balanceScore);
		const variance = design.variance(balance.sums);
		const population = input.number('N_accounts');
		const corrected = finitePopulationVariance(variance, design.clusterCount, population);
		return { rows, score, account, weights, design, balance, variance, corrected };
	},
	{
		accounts_answering: ({ design }) => design.clusterCount,
		nps_account_equal: ({ balance }) => 100 * balance.mean,
		mean_of_account_means: ({ rows, score, account }) => {
			const means = levelsIn(rows, account).map((level) => {
				const own = rows.filter((row) => row[account] === level);
				return sampleMoments(numbersIn(own, score).map(balanceScore)).mean;
			});
			return 100 * sampleMoments(means).mean;
		},
		se_cluster: ({ variance }) => 100 * Math.sqrt(variance),
		se_cluster_fpc: ({ corrected }) => 100 * Math.sqrt(corrected),
		ci_t: ({ balance, variance, design }) =>
			points(tInterval(balance.mean, Math.sqrt(variance), design.clusterCount - 1, 0.95)),
		ci_t_fpc: ({ balance, corrected, design }) =>
			points(tInterval(balance.mean, Math.sqrt(corrected), design.clusterCount - 1, 0.95)),
		n_eff_kish: ({ weights }) => kish(weights).effectiveSize,
	},
);

const finitePopulation = method(
	(input) => {
		const counts = countsOf(input.raw);
		const population = input.number('N');
		const moments = balanceMoments(counts);
		const variance = finitePopulationVariance(
			moments.standardDeviation ** 2 / moments.n,
			moments.n,
			population,
		);
		const size = populationEffectiveSize(counts.n, population);
		return { counts, population, moments, error: Math.sqrt(variance), size };
	},
	{
		nps: ({ moments }) => 100 * moments.mean,
		se_fpc: ({ error }) => 100 * error,
		sampling_fraction: ({ counts, population }) => samplingFraction(counts.n, population),
		n_star: ({ size }) => size,
		ci_wald_fpc_t: ({ moments, error }) =>
			points(tInterval(moments.mean, error, moments.n - 1, 0.95)),
		ci_adjusted_wald_effn: ({ counts, size }) => {
			const promoters = (counts.promoters / counts.n) * size;
			const detractors = (counts.detractors / counts.n) * size;
			return points(adjustedWaldInterval({ promoters, detractors, n: size }, z));
		},
		promoter_share_ci_wilson_effn: ({ counts, size }) =>
			limits(wilsonInterval(counts.promoters / counts.n, size, z)),
	},
);

/** Categories of rows and of a frame by one code for each level. */
function marginOf(rows: readonly OracleRow[], frame: readonly OracleRow[], column: string) {
	const levels = levelsIn(frame, column);
	const targets = levels.map((level) => frame.filter((row) => row[column] === level).length);
	return { levels, targets, categories: rows.map((row) => levels.indexOf(row[column] ?? '')) };
}

function rakedWeights(raked: Raked): readonly number[] {
	if (raked.kind !== 'weights') throw new Error(`raking failed: ${raked.kind}`);
	return [...raked.weights];
}

/** Standard error of a weighted balance from residuals of its answers, by cluster. */
function residualError(residuals: readonly number[], clusters: ArrayLike<number>, count: number) {
	return Math.sqrt(clusterVariance(sumByCluster(residuals, clusters, count), count));
}

const postStratified = method(
	(input) => {
		const score = input.column('score', 'ltr');
		const role = input.column('role', 'role');
		const account = input.column('account', 'account');
		const rows = completeRows(input.rows, [score]);
		const margin = marginOf(rows, input.table('frame'), role);
		const made = postStratify(margin.categories, margin.targets);
		if (made.kind !== 'weights') throw new Error('a role has no respondent');
		const weights = [...made.weights];
		const scores = rows.map((row) => balanceScore(numberIn(row, score)));
		const residuals = postStratifiedResiduals(
			answerInfluences(scores, weights),
			weights,
			margin.categories,
		);
		const design = designOf(rows, { cluster: account, weight: weights });
		const unweighted = designOf(rows, { cluster: account });
		return { rows, score, role, margin, weights, residuals, design, unweighted };
	},
	{
		weights_by_role: ({ margin, weights }) =>
			byName(
				margin.levels,
				(level) => weights[margin.categories.indexOf(margin.levels.indexOf(level))],
			),
		nps: ({ design, score }) => 100 * design.estimate(score, balanceScore).mean,
		se_poststrat: ({ rows, residuals }) =>
			100 * residualError(residuals, [...rows.keys()], rows.length),
		se_poststrat_account_clusters: ({ design, residuals }) =>
			100 * residualError(residuals, design.clusters, design.clusterCount),
		se_fixed_weights_account_clusters: ({ design, score }) =>
			100 * design.error(design.estimate(score, balanceScore).sums),
		nps_unweighted: ({ unweighted, score }) => 100 * unweighted.estimate(score, balanceScore).mean,
		nps_by_role: ({ unweighted, score, role, margin }) =>
			byName(
				margin.levels,
				(level) =>
					100 * unweighted.estimate(score, balanceScore, (row) => row[role] === level).mean,
			),
		n_eff_kish: ({ weights }) => kish(weights).effectiveSize,
	},
);

function rakeToFrame(input: OracleInput) {
	const score = input.column('score', 'ltr');
	const rows = completeRows(input.rows, [score]);
	const frame = input.table('frame');
	const named = Object(input.raw['columns']);
	const margins = (named.margins as readonly string[]).map((column) =>
		marginOf(rows, frame, column),
	);
	const weights = rakedWeights(rake(margins));
	const account = input.column('account', 'account');
	const design = designOf(rows, { cluster: account, weight: weights });
	return { rows, score, margins, weights, design };
}

const raked = method(rakeToFrame, {
	sum_weights: ({ weights }) => weights.reduce((sum, weight) => sum + weight, 0),
	min_weight: ({ weights }) => Math.min(...weights),
	max_weight: ({ weights }) => Math.max(...weights),
	'first_*_weights': ({ weights }, count) => weights.slice(0, Number(count)),
	n_eff_kish: ({ weights }) => kish(weights).effectiveSize,
	nps: ({ design, score }) => 100 * design.estimate(score, balanceScore).mean,
	se_fixed_weights_account_clusters: ({ design, score }) =>
		100 * design.error(design.estimate(score, balanceScore).sums),
	se_rake_aware_account_clusters_optional: ({ rows, score, margins, weights, design }) => {
		const scores = rows.map((row) => balanceScore(numberIn(row, score)));
		const residuals = calibrationResiduals(
			answerInfluences(scores, weights),
			weights,
			margins.map(({ categories }) => categories),
		);
		return 100 * residualError(residuals, design.clusters, design.clusterCount);
	},
	'mean_*': ({ design }, column) => design.estimate(column).mean,
});

/** A bound such as "3*median" or "median/3". */
function boundOf(text: string, weights: readonly number[]): number {
	const median = quantile(weights, 0.5);
	const factor = cutOf(text);
	if (!text.includes('median')) return factor;
	return text.includes('/') ? median / factor : median * factor;
}

const trimmed = method(
	(input) => {
		const { weights } = rakeToFrame(input.used());
		const low = boundOf(input.text('lower'), weights);
		const high = boundOf(input.text('upper'), weights);
		return [...trimWeights(weights, low, high).weights];
	},
	{
		max: (weights) => Math.max(...weights),
		min: (weights) => Math.min(...weights),
		sum: (weights) => weights.reduce((sum, weight) => sum + weight, 0),
		n_eff_kish: (weights) => kish(weights).effectiveSize,
	},
);

const fittedTable = method(
	(input) => {
		const table = input.numberRows('table_rows');
		const columns = table[0]?.length ?? 0;
		const cells = table.flat();
		const weights = rakedWeights(
			rake(
				[
					{
						categories: cells.map((_, i) => Math.floor(i / columns)),
						targets: input.numbers('row_targets'),
					},
					{ categories: cells.map((_, i) => i % columns), targets: input.numbers('col_targets') },
				],
				cells,
			),
		);
		return { weights, columns };
	},
	{
		'fitted_row*': ({ weights, columns }, row) =>
			weights.slice((Number(row) - 1) * columns, Number(row) * columns),
		odds_ratio: ({ weights }) => {
			const [a = NaN, b = NaN, c = NaN, d = NaN] = weights;
			return (a * d) / (b * c);
		},
	},
);

interface RakedSurvey {
	readonly rows: readonly OracleRow[];
	readonly design: Design;
	readonly weight: string;
	readonly cluster: string;
	readonly population: number;
	readonly margins: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Codes and targets of a margin that the input spells out. */
function spelledMargin({ rows, margins }: RakedSurvey, column: string) {
	const targets = margins[column] ?? {};
	const levels = Object.keys(targets);
	return {
		categories: rows.map((row) => levels.indexOf(row[column] ?? '')),
		targets: levels.map((level) => targets[level] ?? NaN),
	};
}

function postStratifiedSurvey(survey: RakedSurvey, column: string) {
	const { rows, design, cluster } = survey;
	const margin = spelledMargin(survey, Object.keys(survey.margins)[0] ?? '');
	const made = postStratify(margin.categories, margin.targets, design.weights);
	if (made.kind !== 'weights') throw new Error('a category has no respondent');
	const weights = [...made.weights];
	const values = rows.map((row) => numberIn(row, column));
	const residuals = postStratifiedResiduals(
		answerInfluences(values, weights),
		weights,
		margin.categories,
	);
	const { clusters, clusterCount } = designOf(rows, { cluster });
	const variance = clusterVariance(sumByCluster(residuals, clusters, clusterCount), clusterCount);
	return {
		mean: designOf(rows, { cluster, weight: weights }).estimate(column).mean,
		error: Math.sqrt(finitePopulationVariance(variance, clusterCount, survey.population)),
	};
}

function totalOf({ rows, design, population }: RakedSurvey, column: string) {
	const { clusters, weights, clusterCount } = design;
	const values = rows.map((row) => numberIn(row, column));
	const all = [...rows.keys()];
	const total = weightedTotal({ values, weights, clusters, rows: all, clusterCodes: clusterCount });
	const variance = design.variance(total.sums);
	return {
		total: total.total,
		error: Math.sqrt(finitePopulationVariance(variance, clusterCount, population)),
	};
}

/** Clusters in the population: the first word of `fpc` names the column. */
export function populationOf(input: OracleInput): number {
	const [column = ''] = input.text('fpc').split(/\s/);
	const [first] = input.rows;
	if (first === undefined) throw new Error('no rows');
	return numberIn(first, column);
}

const rakedSurvey = method(
	(input): RakedSurvey => ({
		rows: input.rows,
		weight: input.text('weight'),
		cluster: input.text('cluster'),
		design: designOf(input.rows, { cluster: input.text('cluster'), weight: input.text('weight') }),
		population: populationOf(input),
		margins: input.raw['margins'] as RakedSurvey['margins'],
	}),
	{
		'mean_*_raked': (survey, column) => {
			const margins = Object.keys(survey.margins).map((name) => spelledMargin(survey, name));
			const weights = rakedWeights(rake(margins, survey.design.weights));
			return designOf(survey.rows, { cluster: survey.cluster, weight: weights }).estimate(column)
				.mean;
		},
		'mean_*_poststratified': (survey, column) => postStratifiedSurvey(survey, column).mean,
		'se_*_poststratified': (survey, column) => postStratifiedSurvey(survey, column).error,
		'total_*': (survey, column) => totalOf(survey, column).total,
		'se_total_*': (survey, column) => totalOf(survey, column).error,
	},
);

const twoStage = method(
	(input) => {
		const { rows } = input;
		const population = input.number('N_accounts');
		const codes = new Map<string, number>();
		const clusters = rows.map((row) => codeOf(codes, row['account']));
		const sizes = [...codes.keys()].map((account) =>
			numberIn(rows.find((row) => row['account'] === account) ?? {}, 'M'),
		);
		const answers = [...codes.keys()].map(
			(account) => rows.filter((row) => row['account'] === account).length,
		);
		const isByPerson = input.text('weights').includes('M_i');
		const weights = clusters.map((code) =>
			isByPerson
				? (population / codes.size) * ((sizes[code] ?? NaN) / (answers[code] ?? NaN))
				: 1 / (answers[code] ?? NaN),
		);
		const scores = rows.map((row) => balanceScore(numberIn(row, 'ltr')));
		const design = designOf(rows, { cluster: 'account', weight: weights });
		const sample = {
			influences: answerInfluences(scores, weights),
			clusters,
			clusterSizes: sizes,
			population,
		};
		return { design, balance: design.estimate('ltr', balanceScore), sample };
	},
	{
		nps: ({ balance }) => 100 * balance.mean,
		se_two_stage_fpc: ({ sample }) => 100 * Math.sqrt(twoStageVariance(sample).variance),
		se_one_stage_fpc_only: ({ sample }) => 100 * Math.sqrt(twoStageVariance(sample).between),
		se_no_fpc: ({ design, balance }) => 100 * design.error(balance.sums),
	},
);

/** Section c: weights and finite populations. */
export const weightMethods = {
	'c1-kish': kishLoss,
	'c2-account-equal': accountEqual,
	'c3-fpc': finitePopulation,
	'c4-poststrat': postStratified,
	'c5-rake': raked,
	'c6-trim': trimmed,
	'c7-ipf-2x2': fittedTable,
	'c8-api-rake': rakedSurvey,
	'c9-twostage': twoStage,
};
