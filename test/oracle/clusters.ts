import { adjustedWaldInterval } from '../../src/statistics/adjusted-wald-interval.ts';
import { tCriticalValue } from '../../src/statistics/critical-values.ts';
import { designEffect } from '../../src/statistics/design-effect.ts';
import type { DomainInfluence } from '../../src/statistics/domain-influence.ts';
import { effectiveSampleSize } from '../../src/statistics/effective-sample-size.ts';
import { finitePopulationVariance } from '../../src/statistics/finite-population.ts';
import { kornGraubardInterval } from '../../src/statistics/korn-graubard-interval.ts';
import { logitInterval } from '../../src/statistics/logit-interval.ts';
import { tInterval } from '../../src/statistics/t-interval.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { limits, points } from './balances.ts';
import { balanceScore, type Design, designOf } from './design.ts';
import { method } from './method.ts';
import { byName, levelsIn, type OracleInput } from './oracle-input.ts';
import type { OracleRow } from './read-oracle.ts';
import { populationOf } from './weights.ts';

const isPromoter = (answer: number) => (answer >= 9 ? 1 : 0);
const isDetractor = (answer: number) => (answer <= 6 ? 1 : 0);

interface ClusteredBalance {
	readonly design: Design;
	readonly score: string;
	readonly role: string;
	readonly roles: readonly string[];
	readonly balance: DomainInfluence;
	readonly variance: number;
	readonly degrees: number;
	readonly size: number;
	readonly promoters: DomainInfluence;
}

function clusteredBalance(input: OracleInput): ClusteredBalance {
	const score = input.column('score', 'ltr');
	const role = input.column('role', 'role');
	const { weight, strata } = input.named('columns');
	const design = designOf(input.rows, {
		cluster: input.column('account', 'account'),
		weight,
		strata,
	});
	const balance = design.estimate(score, balanceScore);
	const variance = design.variance(balance.sums);
	return {
		design,
		score,
		role,
		roles: levelsIn(input.rows, role),
		balance,
		variance,
		degrees: design.degrees(balance),
		size: effectiveSampleSize({ ...balance, variance }),
		promoters: design.estimate(score, isPromoter),
	};
}

function adjustedWald({ design, score, promoters, degrees, size }: ClusteredBalance) {
	const counts = {
		promoters: promoters.mean * size,
		detractors: design.estimate(score, isDetractor).mean * size,
		n: size,
	};
	return points(adjustedWaldInterval(counts, tCriticalValue(0.95, degrees)));
}

function balanceWhere(
	{ design, score, role }: ClusteredBalance,
	isWanted: (role: string) => boolean,
): DomainInfluence {
	return design.estimate(score, balanceScore, (row: OracleRow) => isWanted(row[role] ?? ''));
}

function balanceIn(context: ClusteredBalance, role: string): DomainInfluence {
	return balanceWhere(context, (other) => other === role);
}

function meanIn({ design, role }: ClusteredBalance, column: string, level: string) {
	return design.estimate(column, Number, (row) => row[role] === level);
}

/** "contact" stands for the role contact_person. */
function roleCalled({ roles }: ClusteredBalance, name: string): string {
	return roles.find((role) => role === name) ?? roles.find((role) => role.startsWith(name)) ?? name;
}

function betweenRoles(context: ClusteredBalance, first = '', second = '') {
	return context.design.difference(
		balanceIn(context, roleCalled(context, first)),
		balanceIn(context, roleCalled(context, second)),
	);
}

function againstRest(context: ClusteredBalance, name: string) {
	const role = roleCalled(context, name);
	const rest = balanceWhere(context, (other) => other !== role);
	return context.design.difference(balanceIn(context, role), rest);
}

function promoterPrecision({ design, promoters, degrees }: ClusteredBalance) {
	const variance = design.variance(promoters.sums);
	return { share: promoters.mean, variance, n: promoters.n, degreesOfFreedom: degrees };
}

const clustered = method(clusteredBalance, {
	n: ({ balance }) => balance.n,
	accounts: ({ balance }) => balance.clusters,
	nps: ({ balance }) => 100 * balance.mean,
	se: ({ variance }) => 100 * Math.sqrt(variance),
	se_cluster: ({ variance }) => 100 * Math.sqrt(variance),
	df: ({ degrees }) => degrees,
	ci_t: ({ balance, variance, degrees }) =>
		points(tInterval(balance.mean, Math.sqrt(variance), degrees, 0.95)),
	n_eff: ({ size }) => size,
	ci_effn_adjusted_wald: adjustedWald,
	deff_vs_population_variance: ({ balance, variance }) =>
		designEffect(variance, balance.simpleVariance, balance.n),
	promoter_share: ({ promoters }) => promoters.mean,
	se_promoter_share: ({ design, promoters }) => design.error(promoters.sums),
	ci_promoter_logit: (context) => {
		const { share, variance, degreesOfFreedom } = promoterPrecision(context);
		return limits(
			logitInterval(share, Math.sqrt(variance), tCriticalValue(0.95, degreesOfFreedom)),
		);
	},
	ci_promoter_wilson_effn_t: (context) => {
		const { share, variance, degreesOfFreedom } = promoterPrecision(context);
		const size = effectiveSampleSize({ ...context.promoters, variance });
		return limits(wilsonInterval(share, size, tCriticalValue(0.95, degreesOfFreedom)));
	},
	ci_promoter_korn_graubard_beta: (context) =>
		limits(kornGraubardInterval(promoterPrecision(context), 0.95)),
	nps_by_role: (context) => byName(context.roles, (role) => 100 * balanceIn(context, role).mean),
	se_by_role: (context) =>
		byName(context.roles, (role) => 100 * context.design.error(balanceIn(context, role).sums)),
	df_by_role: (context) =>
		byName(context.roles, (role) => context.design.degrees(balanceIn(context, role))),
	'*_vs_rest_difference': (context, role) => 100 * againstRest(context, role).difference,
	'*_vs_rest_t': (context, role) => {
		const { difference, error } = againstRest(context, role);
		return difference / error;
	},
	'mean_*_by_role': (context, column) =>
		byName(context.roles, (role) => meanIn(context, column, role).mean),
	'se_*_by_role': (context, column) =>
		byName(context.roles, (role) => context.design.error(meanIn(context, column, role).sums)),
	'mean_*': ({ design }, column) => design.estimate(column).mean,
	'se_*': ({ design }, column) => design.error(design.estimate(column).sums),
	'*_minus_*': (context, first, second) => 100 * betweenRoles(context, first, second).difference,
	'se_*_minus_*': (context, first, second) => 100 * betweenRoles(context, first, second).error,
});

const survey = method(
	(input) => {
		const { rows } = input;
		const cluster = input.text('cluster');
		const weight = input.text('weight');
		const design = designOf(rows, { cluster, weight });
		const population = populationOf(input);
		const meanColumn = input.keyed('mean_');
		const error = (sums: Float64Array) =>
			Math.sqrt(finitePopulationVariance(design.variance(sums), design.clusterCount, population));
		const share = (name: string) => {
			const column = Object.keys(rows[0] ?? {}).find((one) => one.replaceAll('.', '_') === name);
			const marked = rows.map((row) => ({
				...row,
				hit: row[column ?? name] === 'Yes' ? '1' : '0',
			}));
			return designOf(marked, { cluster, weight }).estimate('hit');
		};
		const domain = (by: string, level: string) =>
			design.estimate(meanColumn, Number, (row) => row[by] === level);
		return { rows, design, error, share, domain, meanColumn, shareColumn: input.keyed('share_') };
	},
	{
		se_fpc: ({ design, error, meanColumn }) => error(design.estimate(meanColumn).sums),
		se_no_fpc: ({ design, meanColumn }) => design.error(design.estimate(meanColumn).sums),
		'by_*': ({ rows, domain }, by = '') =>
			byName(levelsIn(rows, by), (level) => domain(by, level).mean),
		'se_by_*': ({ rows, domain, error }, by = '') =>
			byName(levelsIn(rows, by), (level) => error(domain(by, level).sums)),
		'mean_*': ({ design }, column = '') => design.estimate(column).mean,
		'share_*': ({ share }, name = '') => share(name).mean,
		'se_share_*': ({ share, error }, name = '') => error(share(name).sums),
		ci_logit: ({ design, share, error, shareColumn }) => {
			const hits = share(shareColumn);
			const t = tCriticalValue(0.95, design.degrees(hits));
			return limits(logitInterval(hits.mean, error(hits.sums), t));
		},
	},
);

/** Section d: respondents within accounts. */
export const clusterMethods = {
	'd1-hand': clustered,
	'd2-unweighted': clustered,
	'd3-weighted': clustered,
	'd4-strata': clustered,
	'd5-api': survey,
};
