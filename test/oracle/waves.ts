import { chartSignals } from '../../src/statistics/chart-signals.ts';
import { answersForChange, detectableChange } from '../../src/statistics/detectable-change.ts';
import { kitagawa } from '../../src/statistics/kitagawa.ts';
import { mannKendall } from '../../src/statistics/mann-kendall.ts';
import { tPValue } from '../../src/statistics/p-values.ts';
import { regressionToMean } from '../../src/statistics/regression-to-mean.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { shareChart } from '../../src/statistics/share-chart.ts';
import { shareTrend } from '../../src/statistics/share-trend.ts';
import { theilSenSlope } from '../../src/statistics/theil-sen-slope.ts';
import { weightedTrend } from '../../src/statistics/weighted-trend.ts';
import { xmrChart } from '../../src/statistics/xmr-chart.ts';
import { limits } from './balances.ts';
import { balanceScore, designOf } from './design.ts';
import { method } from './method.ts';
import { completeRows, levelsIn, numberIn, numbersIn } from './oracle-input.ts';
import { fulfils } from './read-oracle.ts';

const CONFIDENCE = 0.95;
const POWER = 0.8;

const singleValues = method(
	(input) => {
		const series = input.numbers('series');
		return { series, chart: xmrChart(series) };
	},
	{
		mean: ({ chart }) => chart.mean,
		mr_bar: ({ chart }) => chart.meanMovingRange,
		limits: ({ chart }) => limits(chart.limits),
		mr_upper: ({ chart }) => chart.movingRangeLimit,
		signals: ({ series, chart }) =>
			chartSignals(series, chart.mean, chart.limits).outside.map((position) => position + 1),
		mann_kendall_tau: ({ series }) => mannKendall(series).tau,
		mann_kendall_p_exact: ({ series }) => mannKendall(series).p,
		theil_sen: ({ series }) => theilSenSlope(series),
	},
);

const shares = method(
	(input) => {
		const n = input.numbers('n');
		return input.numbers('x').map((hits, wave) => ({ hits, n: n[wave] ?? NaN }));
	},
	{
		pbar: (waves) => shareChart(waves).centre,
		lower: (waves) => shareChart(waves).limits.map(({ low }) => low),
		upper: (waves) => shareChart(waves).limits.map(({ high }) => high),
		sigma_z: (waves) => shareChart(waves).sigmaZ,
		laney_lower: (waves) => shareChart(waves).laneyLimits.map(({ low }) => low),
		laney_upper: (waves) => shareChart(waves).laneyLimits.map(({ high }) => high),
		trend_chi2: (waves) => shareTrend(waves).chiSquare,
		trend_p: (waves) => shareTrend(waves).p,
	},
);

const line = method(
	(input) => {
		const errors = input.numbers('se');
		return weightedTrend(
			input.numbers('nps').map((estimate, wave) => ({
				estimate,
				standardError: errors[wave] ?? NaN,
			})),
		);
	},
	{
		slope: ({ slope }) => slope,
		se_slope: ({ slopeError }) => slopeError,
		z: ({ z }) => z,
		p: ({ p }) => p,
		Q_homogeneity: ({ homogeneity }) => homogeneity.q,
		p_homogeneity: ({ homogeneity }) => homogeneity.p,
		Q_residual: ({ residual }) => residual.q,
		p_residual: ({ residual }) => residual.p,
	},
);

const planned = method(
	(input) => {
		const variance = input.number('variance_per_response');
		const waves = {
			variance,
			first: input.number('n1'),
			second: input.number('n2'),
			overlap: input.number('overlap'),
			correlation: input.number('rho'),
		};
		return { variance, change: detectableChange(waves, CONFIDENCE, POWER) };
	},
	{
		se: ({ change }) => 100 * change.standardError,
		mdc: ({ change }) => 100 * change.detectable,
		smallest_significant: ({ change }) => 100 * change.smallestSignificant,
		'n_per_wave_for_*_points': ({ variance }, points) =>
			answersForChange(variance, Number(points) / 100, CONFIDENCE, POWER),
	},
);

const change = method(
	(input) => {
		const column = input.text('column');
		const wave = input.column('wave', 'wave');
		const rows = completeRows(input.rows, [column]);
		const design = designOf(rows, { cluster: input.column('cluster', 'account') });
		const before = design.estimate(column, Number, (row) => row[wave] === '1');
		const after = design.estimate(column, Number, (row) => row[wave] === '2');
		return { ...design.difference(after, before), degrees: design.degrees(before, after) };
	},
	{
		difference: ({ difference }) => difference,
		se: ({ error }) => error,
		df: ({ degrees }) => degrees,
		p: ({ difference, error, degrees }) => tPValue(difference / error, degrees),
	},
);

const towardsTheMean = method(
	(input) => {
		const column = input.text('column');
		const person = input.column('id', 'person');
		const rows = completeRows(input.rows, [column]);
		const later = new Map(
			rows
				.filter((row) => row['wave'] === '2')
				.map((row) => [row[person], numberIn(row, column)] as const),
		);
		const panel = rows.flatMap((row) => {
			const second = later.get(row[person]);
			return row['wave'] !== '1' || second === undefined ? [] : [{ row, second }];
		});
		return regressionToMean(
			panel.map(({ row }) => numberIn(row, column)),
			panel.map(({ second }) => second),
			panel.map(({ row }) => fulfils(row, input.raw['selected'])),
		);
	},
	{
		n_panel: ({ persons }) => persons,
		n_selected: ({ selected }) => selected,
		rho: ({ correlation }) => correlation,
		observed_change_selected: ({ observedChange }) => observedChange,
		expected_change_selected_without_action: ({ expectedChange }) => expectedChange,
		change_all: ({ changeOfAll }) => changeOfAll,
	},
);

const mixAndWithin = method(
	(input) => {
		const score = input.column('score', 'ltr');
		const role = input.column('role', 'role');
		const wave = input.column('wave', 'wave');
		const rows = completeRows(input.rows, [score]);
		const inWave = (which: string) => rows.filter((row) => row[wave] === which);
		const groupIn = (which: string, level: string) => {
			const scores = numbersIn(
				inWave(which).filter((row) => row[role] === level),
				score,
			).map(balanceScore);
			const share = scores.length / inWave(which).length;
			return { share, mean: scores.length === 0 ? undefined : sampleMoments(scores).mean };
		};
		return kitagawa(
			levelsIn(rows, role).map((level) => {
				const [before, after] = [groupIn('1', level), groupIn('2', level)];
				return {
					earlierShare: before.share,
					earlierMean: before.mean,
					laterShare: after.share,
					laterMean: after.mean,
				};
			}),
		);
	},
	{
		total: ({ total }) => 100 * total,
		mix_effect: ({ mix }) => 100 * mix,
		within_effect: ({ within }) => 100 * within,
	},
);

/** Section i: waves and trends, and the decomposition of a change. */
export const waveMethods = {
	'i1-xmr': singleValues,
	'i2-p-chart': shares,
	'i3-wls-trend': line,
	'i4-mdc': planned,
	'i5-change': change,
	'i6-regression-to-mean': towardsTheMean,
	'j6-kitagawa': mixAndWithin,
};
