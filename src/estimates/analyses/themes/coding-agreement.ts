import type { PlannedThemes } from '../../../plan/analyses/themes.ts';
import { clusterDraws } from '../../../statistics/cluster-draws.ts';
import { quantile } from '../../../statistics/quantile.ts';
import {
	codingSums,
	themeAgreement,
	type CodingSums,
	type ThemeCoding,
} from '../../../statistics/theme-agreement.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { derivedNumber } from '../derived-number.ts';
import { seedOf } from '../seed-of.ts';
import type { CodedAnswers } from './coded-answers.ts';

/** Fewer answers that two coders coded say nothing of their agreement. */
const LEAST_CODED_TWICE = 50;

const RESAMPLES = 1000;
const MOST_CLUSTERS = 500;

/** How far coders agree on the answers of the newest wave that two or more of them coded. */
export function codingAgreement(
	sample: Sample,
	planned: PlannedThemes,
	answers: CodedAnswers,
): readonly DerivedEstimate[] {
	const rows = answers
		.writtenOf(planned.cut)
		.filter((row) => (answers.codingsOf(row)?.size ?? 0) >= 2);
	if (rows.length < LEAST_CODED_TWICE) return [];
	const { themes } = answers;
	const clusters = sample.numberClusters(rows);
	const codings = Array.from(rows, (row) => codingOf(answers, row));
	const value = themeAgreement(codingSums(codings, themes.length));
	if (value === null) return [];
	const seed = seedOf(planned.study, planned.question.id, planned.cut.wave, rows.length);
	const interval = bootstrapped(codings, clusters, themes.length, seed);
	return [
		derivedNumber(planned, {
			metric: 'coding-agreement',
			unit: 'ratio',
			base: baseOfRows(sample, rows),
			figure: {
				value,
				low: interval && Math.min(value, interval.low),
				high: interval && Math.max(value, interval.high),
			},
			about: { question: planned.question, touchpoint: '' },
			resampling: interval === null ? undefined : { seed, resamples: RESAMPLES },
		}),
	];
}

function codingOf({ codingsOf, themes }: CodedAnswers, row: number): ThemeCoding {
	const codings = [...(codingsOf(row)?.values() ?? [])];
	return {
		coders: codings.length,
		found: themes.map((theme) => codings.filter((own) => own.has(theme)).length),
	};
}

/** The percentile interval of resampled clusters; null where they are too few to draw from. */
function bootstrapped(
	codings: readonly ThemeCoding[],
	clusters: Int32Array,
	themes: number,
	seed: number,
) {
	const byCluster = [...Map.groupBy(codings, (_, at) => (clusters[at] ?? 0) % MOST_CLUSTERS)].map(
		([, own]) => codingSums(own, themes),
	);
	if (byCluster.length < 2) return null;
	const draws = clusterDraws(byCluster.length, seed);
	const values = Array.from({ length: RESAMPLES }, () =>
		themeAgreement(weightedSum(byCluster, draws.next(), themes)),
	).filter((value) => value !== null);
	if (values.length < RESAMPLES / 2) return null;
	const tail = (1 - CONFIDENCE) / 2;
	return { low: quantile(values, tail), high: quantile(values, 1 - tail) };
}

function weightedSum(sums: readonly CodingSums[], counts: Uint16Array, themes: number): CodingSums {
	let codings = 0;
	const mentions = Array.from({ length: themes }, () => 0);
	const disagreements = Array.from({ length: themes }, () => 0);
	sums.forEach((own, at) => {
		const times = counts[at] ?? 0;
		if (times === 0) return;
		codings += times * own.codings;
		for (let theme = 0; theme < themes; theme += 1) {
			mentions[theme] = (mentions[theme] ?? 0) + times * (own.mentions[theme] ?? 0);
			disagreements[theme] = (disagreements[theme] ?? 0) + times * (own.disagreements[theme] ?? 0);
		}
	});
	return { codings, mentions, disagreements };
}
