import { bonferroniCriticalValue, rankIntervals } from '../../src/statistics/rank-intervals.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { directStandardisation } from '../../src/statistics/direct-standardisation.ts';
import { multinomialLead } from '../../src/statistics/multinomial-lead.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { shareError } from '../../src/statistics/wald-share-difference.ts';
import { waldInterval } from '../../src/statistics/wald-interval.ts';
import { welchDifference } from '../../src/statistics/welch-difference.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { limits } from './balances.ts';
import { balanceScore, designOf } from './design.ts';
import { method } from './method.ts';
import { byName, completeRows, levelsIn, numbersIn, type OracleInput } from './oracle-input.ts';
import { fulfils, type OracleRow } from './read-oracle.ts';

const z = normalCriticalValue(0.95);

interface Market {
	readonly rows: readonly OracleRow[];
	readonly score: string;
	readonly brand: string;
	readonly role: string;
	readonly cluster: string;
	readonly brands: readonly string[];
	readonly roles: readonly string[];
}

function marketOf(input: OracleInput): Market {
	const score = input.column('score', 'ltr');
	const brand = input.column('brand', 'brand');
	const role = input.column('role', 'role');
	const cluster = input.column('cluster', 'company');
	const rows = completeRows(input.rows, [score]);
	const brands = levelsIn(rows, brand);
	const roles = levelsIn(rows, role);
	return { rows, score, brand, role, cluster, brands, roles };
}

function standardShare({ rows, role }: Market, level: string): number {
	return rows.filter((row) => row[role] === level).length / rows.length;
}

function scoresIn({ rows, score, brand, role }: Market, brandName: string, level?: string) {
	const cell = rows.filter(
		(row) => row[brand] === brandName && (level === undefined || row[role] === level),
	);
	return numbersIn(cell, score).map(balanceScore);
}

function standardised(market: Market, brandName: string) {
	return directStandardisation(
		market.roles.map((level) => {
			const { n, mean, standardDeviation } = sampleMoments(scoresIn(market, brandName, level));
			const variance = n < 2 ? NaN : standardDeviation ** 2 / n;
			return { share: standardShare(market, level), mean, variance };
		}),
	);
}

function estimable(market: Market, fewest: number): readonly string[] {
	return market.brands.filter((name) =>
		market.roles.every((level) => scoresIn(market, name, level).length >= fewest),
	);
}

/** A brand's design with the weights π_r/n_r, companies as clusters. */
function weightedDesign(market: Market, brandName: string) {
	const { rows, brand, role, cluster, score } = market;
	const own = rows.filter((row) => row[brand] === brandName);
	const weight = own.map((row) => {
		const level = row[role] ?? '';
		return standardShare(market, level) / scoresIn(market, brandName, level).length;
	});
	const design = designOf(own, { cluster, weight });
	return { design, balance: design.estimate(score, balanceScore) };
}

const standardisedBrands = method(marketOf, {
	standard_role_mix: (market) => market.roles.map((level) => standardShare(market, level)),
	raw_nps: (market) =>
		byName(market.brands, (name) => 100 * sampleMoments(scoresIn(market, name)).mean),
	standardised_nps: (market) =>
		byName(estimable(market, 1), (name) => 100 * standardised(market, name).estimate),
	min_cell_n: (market) =>
		byName(market.brands, (name) =>
			Math.min(...market.roles.map((level) => scoresIn(market, name, level).length)),
		),
	se_standardised: (market) =>
		byName(estimable(market, 2), (name) => 100 * standardised(market, name).standardError),
	'*_standardised_svystandardize': (market, name = '') =>
		100 * weightedDesign(market, name).balance.mean,
	'*_se_company_clusters_fixed_weights': (market, name = '') => {
		const { design, balance } = weightedDesign(market, name);
		return 100 * design.error(balance.sums);
	},
});

function ranks(critical: (brands: number) => number) {
	return method(
		(input) => {
			const estimates = Object.entries(input.named('estimate'));
			const errors = input.numbers('se');
			const criticalValue = critical(estimates.length);
			const intervals = rankIntervals(
				estimates.map(([, estimate], i) => ({
					estimate: Number(estimate),
					standardError: errors[i] ?? NaN,
				})),
				criticalValue,
			);
			return { names: estimates.map(([name]) => name), criticalValue, intervals };
		},
		{
			critical_z: ({ criticalValue }) => criticalValue,
			rank_point: ({ names, intervals }) =>
				byName(names, (name) => intervals[names.indexOf(name)]?.rank),
			rank_low: ({ names, intervals }) =>
				byName(names, (name) => intervals[names.indexOf(name)]?.low),
			rank_high: ({ names, intervals }) =>
				byName(names, (name) => intervals[names.indexOf(name)]?.high),
		},
	);
}

const preference = method(
	(input) => {
		const column = input.text('column');
		const rows = completeRows(input.rows, [column]);
		const countOf = (name: string) => rows.filter((row) => row[column] === name).length;
		const lead = multinomialLead(countOf('own'), countOf('k1'), rows.length);
		return { n: rows.length, names: levelsIn(rows, column), countOf, lead };
	},
	{
		n: ({ n }) => n,
		counts: ({ names, countOf }) => byName(names, countOf),
		'ci_*_wilson': ({ n, countOf }, name = '') => limits(wilsonInterval(countOf(name) / n, n, z)),
		lead: ({ lead }) => lead.estimate,
		se_lead: ({ lead }) => lead.standardError,
		ci_lead_wald: ({ lead }) => limits(waldInterval(lead.estimate, lead.standardError, z)),
	},
);

/** Numbers of a column under conditions: "image where status!=customer and brand=own". */
function numbersWhere(rows: readonly OracleRow[], text: string): readonly number[] {
	const [column = '', conditions = ''] = text.split(/\s+where\s+/);
	const wanted = conditions.split(/\s+and\s+/).filter((condition) => condition !== '');
	return numbersIn(
		rows.filter((row) => wanted.every((condition) => fulfils(row, condition))),
		column,
	);
}

const imageGap = method(
	(input) => {
		const image = numbersWhere(input.rows, input.text('image'));
		const experience = numbersWhere(input.rows, input.text('experience'));
		const welch = welchDifference(sampleMoments(image), sampleMoments(experience), 0.95);
		return { rows: input.rows, image, experience, welch };
	},
	{
		n: ({ image, experience }) => [image.length, experience.length],
		difference: ({ welch }) => welch.difference,
		ci: ({ welch }) => limits(welch),
		'*_mean_by_brand': ({ rows }, column = '') =>
			byName(
				levelsIn(rows, 'brand'),
				(name) =>
					sampleMoments(numbersWhere(rows, `${column} where status=customer and brand=${name}`))
						.mean,
			),
	},
);

function admittedShare(rows: readonly OracleRow[]): number {
	return rows.filter((row) => row['Admit'] === 'Admitted').length / rows.length;
}

const admissions = method(
	({ rows }) => {
		const standardisedFor = (gender: string) =>
			directStandardisation(
				levelsIn(rows, 'Dept').map((department) => {
					const inDepartment = rows.filter((row) => row['Dept'] === department);
					const own = inDepartment.filter((row) => row['Gender'] === gender);
					const error = shareError({ share: admittedShare(own), n: own.length });
					return {
						share: inDepartment.length / rows.length,
						mean: admittedShare(own),
						variance: error ** 2,
					};
				}),
			);
		return { rows, genders: levelsIn(rows, 'Gender'), standardisedFor };
	},
	{
		raw: ({ rows, genders }) =>
			byName(genders, (gender) => admittedShare(rows.filter((row) => row['Gender'] === gender))),
		standardised: ({ genders, standardisedFor }) =>
			byName(genders, (gender) => standardisedFor(gender).estimate),
		se_standardised: ({ genders, standardisedFor }) =>
			byName(genders, (gender) => standardisedFor(gender).standardError),
	},
);

/** Section j: competitors. */
export const brandMethods = {
	'j1-standardised': standardisedBrands,
	'j2-ranks-pairwise': ranks(() => z),
	'j2-ranks-bonferroni': ranks((brands) => bonferroniCriticalValue(brands, 0.95)),
	'j3-preference': preference,
	'j4-image-gap': imageGap,
	'j5-ucb': admissions,
};
