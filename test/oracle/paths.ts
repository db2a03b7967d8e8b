import { pearsonCorrelation } from '../../src/statistics/pearson-correlation.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { leastSquares } from '../../src/statistics/least-squares.ts';
import { type PeakEnd, peakEnd } from '../../src/statistics/peak-end.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { touchpointFailures } from '../../src/statistics/touchpoint-failures.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { limits } from './balances.ts';
import { balanceScore, designOf } from './design.ts';
import { method } from './method.ts';
import { byName, levelsIn, type OracleInput } from './oracle-input.ts';
import { cutOf, type OracleRow } from './read-oracle.ts';

type Path = readonly (number | undefined)[];

function pathOf(row: OracleRow, touchpoints: readonly string[]): Path {
	return touchpoints.map((touchpoint) => {
		const text = row[touchpoint];
		return text === undefined ? undefined : Number(text);
	});
}

/** Rows of those who met a touchpoint, each with whether one failed and how many were met. */
function travellers(input: OracleInput) {
	const touchpoints = input.texts('touchpoints');
	const cut = cutOf(input.raw['fail']);
	const rows = input.rows.filter((row) => touchpoints.some((name) => row[name] !== undefined));
	const failures = touchpointFailures(
		rows.map((row) => pathOf(row, touchpoints)),
		cut,
	);
	const marked: readonly OracleRow[] = rows.map((row, i) => ({
		...row,
		fail: (failures.paths[i]?.failing ?? 0) > 0 ? '1' : '0',
		met: String(failures.paths[i]?.met),
	}));
	const design = designOf(marked, { cluster: 'account' });
	const balance = (fails: string) =>
		design.estimate('ltr', balanceScore, (row) => row['fail'] === fails);
	const accounts = levelsIn(marked, 'account');
	const failingAccounts = accounts.filter((account) =>
		marked.some((row) => row['account'] === account && row['fail'] === '1'),
	);
	const share = marked.filter((row) => row['fail'] === '1').length / marked.length;
	const effect = design.difference(balance('1'), balance('0'));
	return {
		touchpoints,
		failures,
		marked,
		design,
		balance,
		accounts,
		failingAccounts,
		share,
		effect,
	};
}

const weakestLink = method(travellers, {
	base: ({ failures }) => failures.persons,
	share_failing: ({ share }) => share,
	ci_share_failing_wilson: ({ share, failures }) =>
		limits(wilsonInterval(share, failures.persons, normalCriticalValue(0.95))),
	se_share_failing_cluster: ({ design }) => design.error(design.estimate('fail').sums),
	accounts: ({ accounts }) => accounts.length,
	share_accounts_failing: ({ accounts, failingAccounts }) =>
		failingAccounts.length / accounts.length,
	nps_no_fail: ({ balance }) => 100 * balance('0').mean,
	nps_fail: ({ balance }) => 100 * balance('1').mean,
	effect: ({ effect }) => 100 * effect.difference,
	se_effect_cluster: ({ effect }) => 100 * effect.error,
	effect_adjusted_for_exposure: ({ marked }) => {
		const rows = marked.filter((row) => row['ltr'] !== undefined);
		const column = (name: string) => rows.map((row) => Number(row[name]));
		const fit = leastSquares([column('fail'), column('met')], column('ltr').map(balanceScore));
		return 100 * (fit.coefficients[0] ?? NaN);
	},
	mean_touchpoints_met: ({ failures }) => sampleMoments(failures.paths.map(({ met }) => met)).mean,
	coverage: ({ touchpoints, failures }) =>
		byName(
			touchpoints,
			(name) => (failures.touchpoints[touchpoints.indexOf(name)]?.met ?? NaN) / failures.persons,
		),
	failure_rate: ({ touchpoints, failures }) =>
		byName(touchpoints, (name) => {
			const { failing = NaN, met = NaN } = failures.touchpoints[touchpoints.indexOf(name)] ?? {};
			return failing / met;
		}),
	only_failing_count: ({ touchpoints, failures }) =>
		byName(touchpoints, (name) => failures.touchpoints[touchpoints.indexOf(name)]?.onlyFailing),
});

const remembered = method(
	(input) => {
		const touchpoints = input.texts('touchpoints');
		const midpoint = input.number('midpoint');
		const all = input.rows.map((row) => peakEnd(pathOf(row, touchpoints), midpoint));
		const met = all.filter((one) => one !== undefined);
		const means = input.rows.map((row) => {
			const answers = pathOf(row, touchpoints).filter((answer) => answer !== undefined);
			return answers.length === 0 ? undefined : sampleMoments(answers).mean;
		});
		const withScore = (values: readonly (number | undefined)[]) => {
			const pairs = input.rows.flatMap((row, i) => {
				const value = values[i];
				return row['ltr'] === undefined || value === undefined
					? []
					: [[Number(row['ltr']), value] as const];
			});
			return pearsonCorrelation(
				pairs.map(([score]) => score),
				pairs.map(([, value]) => value),
			);
		};
		const each = (pick: (one: PeakEnd) => number) =>
			all.map((one) => (one === undefined ? undefined : pick(one)));
		return { all, met, means, withScore, each };
	},
	{
		n: ({ met }) => met.length,
		mean_peak_end: ({ met }) => sampleMoments(met.map((one) => one.peakEnd)).mean,
		mean_worst_end: ({ met }) => sampleMoments(met.map((one) => one.worstEnd)).mean,
		'first*_peak_end': ({ all }, count) =>
			Object.fromEntries(
				all.slice(0, Number(count)).map((one, i) => [String(i + 1), one?.peakEnd ?? -1]),
			),
		cor_ltr_peak_end: ({ withScore, each }) => withScore(each((one) => one.peakEnd)),
		cor_ltr_mean: ({ withScore, means }) => withScore(means),
		cor_ltr_min: ({ withScore, each }) => withScore(each((one) => one.worst)),
		cor_ltr_worst_end: ({ withScore, each }) => withScore(each((one) => one.worstEnd)),
	},
);

const byHand = method(
	(input) => {
		const path = input.raw['path'] as readonly (number | null)[];
		return peakEnd(
			path.map((answer) => answer ?? undefined),
			input.number('midpoint'),
		);
	},
	{
		peak: (one) => one?.peak,
		end: (one) => one?.end,
		peak_end: (one) => one?.peakEnd,
		worst: (one) => one?.worst,
		worst_end: (one) => one?.worstEnd,
	},
);

/** Section h: paths. */
export const pathMethods = {
	'h1-path': weakestLink,
	'h2-peak-end': remembered,
	'h3-hand': byHand,
};
