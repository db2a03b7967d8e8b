import { recommendationReading } from '../../../metrics/recommendation-classes.ts';
import type { PlannedThemes } from '../../../plan/analyses/themes.ts';
import { clusterVariance } from '../../../statistics/linearised-variance.ts';
import { logOddsWithPrior } from '../../../statistics/log-odds-with-prior.ts';
import { normalPValue } from '../../../statistics/p-values.ts';
import { findItem, readAnswers } from '../../answer-reader.ts';
import { criticalZ } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { derivedNumber } from '../derived-number.ts';
import { groupOf } from '../score-answers.ts';
import type { CodedAnswers } from './coded-answers.ts';

/** With fewer answers on a side nothing is compared. */
const LEAST_COMMENTS = 30;

/** α₀: how many more on each side are taken to have answered as both sides do together. */
const PRIOR_ANSWERS = 10;

/** A tilt that loses more than this of itself with one account is that account's. */
const LARGEST_LOSS = 0.5;

/** Who wrote, and who of them mention a theme, on each side. */
interface Sides {
	readonly mentions: readonly [promoters: number, detractors: number];
	readonly all: readonly [promoters: number, detractors: number];
}

/** A written answer: its cluster, its side (0 promoter, 1 detractor), its themes. */
interface Answer {
	readonly row: number;
	readonly cluster: number;
	readonly side: 0 | 1;
	readonly themes: ReadonlySet<string>;
}

/**
 * How much more promoters mention each theme than detractors: log odds with an informative prior
 * (Monroe, Colaresi & Quinn 2008), of respondents, not of words. The variance has the terms of those
 * who do not mention it, which rare words can do without, and is that of answers summed by account
 * where this is larger.
 */
export function themeTilts(
	sample: Sample,
	planned: PlannedThemes,
	answers: CodedAnswers,
): readonly DerivedEstimate[] {
	const written = writtenOnSides(sample, planned, answers);
	const ofSide = (side: 0 | 1) => written.filter((one) => one.side === side);
	const sides = [ofSide(0), ofSide(1)];
	const isCoded = written.some(({ row }) => answers.codingsOf(row) !== null);
	if (!isCoded || sides.some(({ length }) => length < LEAST_COMMENTS)) return [];
	const base = baseOf(sample, written);
	const { wave, relation } = planned.cut;
	const designClusters = sample.clustersIn([wave], relation);
	return answers.themes.flatMap((theme) => {
		const tilt = tiltOf(written, theme, sample.hasAccounts, designClusters);
		if (tilt === null) return [];
		const mentioners = baseOf(
			sample,
			written.filter(({ themes }) => themes.has(theme)),
		);
		return derivedNumber(planned, {
			metric: 'theme-tilt',
			category: theme,
			unit: 'ratio',
			base,
			otherBases: [...sides.map((side) => baseOf(sample, side)), mentioners],
			...tilt,
			about: { question: planned.question, touchpoint: '' },
		});
	});
}

function baseOf(sample: Sample, answers: readonly Answer[]) {
	return groupOf(
		sample,
		Int32Array.from(answers, ({ row }) => row),
	);
}

/** The written answers of promoters and detractors. */
function writtenOnSides(
	sample: Sample,
	{ outcome, cut }: PlannedThemes,
	answers: CodedAnswers,
): readonly Answer[] {
	if (outcome === null) return [];
	const item = findItem(sample.responses, outcome.id, '');
	const { isValid, valueOf } = readAnswers(sample.responses, item, recommendationReading(outcome));
	const rows = answers.writtenOf(cut).filter((row) => isValid(row) && valueOf(row) !== 0);
	const clusters = sample.numberClusters(rows);
	return Array.from(rows, (row, at): Answer => ({
		row,
		cluster: clusters[at] ?? 0,
		side: valueOf(row) > 0 ? 0 : 1,
		themes: answers.themesOf(row),
	}));
}

function tiltOf(
	answers: readonly Answer[],
	theme: string,
	hasAccounts: boolean,
	designClusters: number,
): Pick<DerivedEstimate, 'figure' | 'test'> | null {
	const sides = countSides(answers, theme);
	const delta = deltaOf(sides);
	if (delta === null) return null;
	const variance = Math.max(
		varianceOf(sides),
		clusteredVariance(answers, theme, sides, designClusters),
	);
	const error = Math.sqrt(variance);
	const margin = criticalZ() * error;
	const isSteady = hasAccounts ? isSteadyTilt(answers, theme, sides, delta) : null;
	return {
		figure: { value: delta, low: delta - margin, high: delta + margin },
		test: { p: normalPValue(delta / error), isSteady, scale: { kind: 'log-odds' } },
	};
}

function countSides(answers: readonly Answer[], theme: string): Sides {
	const mentions: [number, number] = [0, 0];
	const all: [number, number] = [0, 0];
	for (const { side, themes } of answers) {
		all[side] += 1;
		if (themes.has(theme)) mentions[side] += 1;
	}
	return { mentions, all };
}

function priorOf({ mentions, all }: Sides) {
	const share = (mentions[0] + mentions[1]) / (all[0] + all[1]);
	return { word: share * PRIOR_ANSWERS, all: PRIOR_ANSWERS };
}

/** Null where nobody or everybody mentions it, or a side is empty. */
function deltaOf(sides: Sides): number | null {
	const { mentions, all } = sides;
	const mentioned = mentions[0] + mentions[1];
	if (mentioned <= 0 || mentioned >= all[0] + all[1] || all[0] <= 0 || all[1] <= 0) return null;
	const [first, second] = mentions;
	const [firstTotal, secondTotal] = all;
	return logOddsWithPrior({ first, second, firstTotal, secondTotal }, priorOf(sides)).delta;
}

function varianceOf(sides: Sides): number {
	const prior = priorOf(sides);
	const ofSide = (side: 0 | 1) => {
		const mentioned = sides.mentions[side] + prior.word;
		return 1 / mentioned + 1 / (sides.all[side] + prior.all - mentioned);
	};
	return ofSide(0) + ofSide(1);
}

/** By Taylor linearisation of the two log odds, answers summed by cluster (Binder 1983). */
function clusteredVariance(
	answers: readonly Answer[],
	theme: string,
	sides: Sides,
	designClusters: number,
): number {
	if (designClusters < 2) return 0;
	const prior = priorOf(sides);
	const slopes = ([0, 1] as const).map((side) => {
		const all = sides.all[side] + prior.all;
		const share = (sides.mentions[side] + prior.word) / all;
		return { share, slope: 1 / (all * share * (1 - share)) };
	});
	const sums = new Float64Array(answers.reduce((most, one) => Math.max(most, one.cluster + 1), 0));
	for (const { cluster, side, themes } of answers) {
		const { share = 0, slope = 0 } = slopes[side] ?? {};
		const influence = ((themes.has(theme) ? 1 : 0) - share) * slope;
		sums[cluster] = (sums[cluster] ?? 0) + (side === 0 ? influence : -influence);
	}
	return clusterVariance(sums, designClusters);
}

/** Whether it keeps its sign and half its size when any one account is left out. */
function isSteadyTilt(
	answers: readonly Answer[],
	theme: string,
	{ mentions, all }: Sides,
	delta: number,
): boolean {
	const least = Math.abs(delta) * (1 - LARGEST_LOSS);
	const byCluster = Map.groupBy(answers, ({ cluster }) => cluster);
	return [...byCluster.values()].every((own) => {
		const left = countSides(own, theme);
		const without = deltaOf({
			mentions: [mentions[0] - left.mentions[0], mentions[1] - left.mentions[1]],
			all: [all[0] - left.all[0], all[1] - left.all[1]],
		});
		return (
			without !== null && Math.sign(without) === Math.sign(delta) && Math.abs(without) >= least
		);
	});
}
