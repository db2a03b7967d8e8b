import { blairLacyConcentration } from '../../src/statistics/blair-lacy-concentration.ts';
import { plannedDesignEffect } from '../../src/statistics/design-effect.ts';
import { frequenciesOf } from '../../src/statistics/frequencies.ts';
import { groupDisagreement, isSplit } from '../../src/statistics/group-disagreement.ts';
import {
	groupMeanReliability,
	intraclassInterval,
} from '../../src/statistics/intraclass-interval.ts';
import { intraclassReml } from '../../src/statistics/intraclass-reml.ts';
import { leikD } from '../../src/statistics/leik-d.ts';
import { meanInterval } from '../../src/statistics/mean-interval.ts';
import { type OneWayAnova, oneWayAnova } from '../../src/statistics/one-way-anova.ts';
import { quantile } from '../../src/statistics/quantile.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { sampleShape } from '../../src/statistics/sample-shape.ts';
import { shannonEvenness } from '../../src/statistics/shannon-evenness.ts';
import { tastleWiermanConsensus } from '../../src/statistics/tastle-wierman-consensus.ts';
import { vanDerEijkAgreement } from '../../src/statistics/van-der-eijk-agreement.ts';
import { varianceShare } from '../../src/statistics/variance-share.ts';
import { wilcoxonSignedRank } from '../../src/statistics/wilcoxon-signed-rank.ts';
import { limits } from './balances.ts';
import { balanceScore } from './design.ts';
import { method } from './method.ts';
import { completeRows, levelsIn, numberIn, numbersIn, type OracleInput } from './oracle-input.ts';
import { cutOf } from './read-oracle.ts';

/** Points of the scales of the oracle's columns: 0–10 of `ltr`, 1–7 of the others. */
const pointsOf = (column: string) => (column === 'ltr' ? 11 : 7);

const distributionKeys = {
	freq: (frequencies: readonly number[]) => frequencies,
	van_der_eijk_A: vanDerEijkAgreement,
	leik_D: leikD,
	tastle_wierman_cns: tastleWiermanConsensus,
	blair_lacy_l2: blairLacyConcentration,
	variance_share_of_max: varianceShare,
	shannon_evenness: shannonEvenness,
	skew_type2: (frequencies: readonly number[]) => sampleShape(frequencies).skewness,
	excess_kurtosis_type2: (frequencies: readonly number[]) =>
		sampleShape(frequencies).excessKurtosis,
	bimodality_coefficient: (frequencies: readonly number[]) => sampleShape(frequencies).bimodality,
};

const fromFrequencies = method((input) => input.numbers('freq'), distributionKeys);

const fromColumn = method(
	(input) => frequenciesOf(numbersIn(input.rows, input.text('column')), 1, input.number('K')),
	distributionKeys,
);

/** Answers of each group with at least one, groups in alphabetical order. */
function groupsOf(input: OracleInput): readonly (readonly number[])[] {
	const column = input.text('column');
	const group = input.text('group');
	const rows = completeRows(input.rows, [column]);
	return levelsIn(rows, group).map((level) =>
		numbersIn(
			rows.filter((row) => row[group] === level),
			column,
		),
	);
}

const betweenAccounts = method(
	(input) => {
		const groups = groupsOf(input);
		return { groups, anova: oneWayAnova(groups) };
	},
	{
		anova: ({ anova }) => ({
			msb: anova.meanSquareBetween,
			msw: anova.meanSquareWithin,
			n0: anova.typicalSize,
			icc: anova.intraclassCorrelation,
			F: anova.f,
			p: anova.p,
			between_share_eta2: anova.etaSquared,
		}),
		icc_reml_optional: ({ groups }) => intraclassReml(groups),
		deff_from_icc: ({ groups, anova }) =>
			plannedDesignEffect(
				groups.map((group) => group.length),
				anova.intraclassCorrelation,
			),
	},
);

const balanced = method(
	(input): OneWayAnova => {
		const items = input.texts('items');
		const rows = input.table('csv').slice(0, cutOf(input.raw['rows']));
		return oneWayAnova(
			completeRows(rows, items).map((row) => items.map((item) => numberIn(row, item))),
		);
	},
	{
		n_groups: ({ groups }) => groups,
		icc1: ({ intraclassCorrelation }) => intraclassCorrelation,
		icc1k: groupMeanReliability,
		icc1_ci: (anova) => limits(intraclassInterval(anova, 0.95)),
	},
);

const insideAccounts = method(
	(input) => {
		const column = input.text('column');
		const group = input.text('group');
		const rows = completeRows(input.rows, [column]);
		const larger = groupsOf(input).filter((answers) => answers.length >= 2);
		const gaps = levelsIn(rows, group).flatMap((level) => {
			const own = rows.filter((row) => row[group] === level);
			const answersOf = (isContact: boolean) =>
				numbersIn(
					own.filter((row) => (row['role'] === 'contact_person') === isContact),
					column,
				);
			const [contacts, others] = [answersOf(true), answersOf(false)];
			if (contacts.length === 0 || others.length === 0) return [];
			return [sampleMoments(contacts).mean - sampleMoments(others).mean];
		});
		const disagreements = larger.map((answers) => groupDisagreement(answers, pointsOf(column)));
		return { larger, gaps, disagreements };
	},
	{
		accounts_with_2plus: ({ larger }) => larger.length,
		mean_range: ({ disagreements }) => sampleMoments(disagreements.map((one) => one.range)).mean,
		mean_sd: ({ disagreements }) =>
			sampleMoments(disagreements.map((one) => one.standardDeviation)).mean,
		mean_ad_median: ({ disagreements }) =>
			sampleMoments(disagreements.map((one) => one.averageDeviation)).mean,
		median_rwg: ({ disagreements }) =>
			quantile(
				disagreements.map((one) => one.agreement),
				0.5,
			),
		split_accounts: ({ larger }) =>
			larger.filter((answers) => isSplit(answers.map(balanceScore))).length,
		accounts_with_contact_and_other: ({ gaps }) => gaps.length,
		mean_contact_gap: ({ gaps }) => sampleMoments(gaps).mean,
		ci_contact_gap_t: ({ gaps }) => limits(meanInterval(sampleMoments(gaps), 0.95)),
		p_wilcoxon_normal_approx_cc: ({ gaps }) => wilcoxonSignedRank(gaps).p,
	},
);

/** Section f: distributions, agreement and disagreement. */
export const distributionMethods = {
	'f1-freq': fromFrequencies,
	'f2-icc': betweenAccounts,
	'f3-icc-balanced': balanced,
	'f4-bfi': fromColumn,
	'f5-account-disagreement': insideAccounts,
};
