import { scaleOf } from '../../../metrics/question-scale.ts';
import type { PathOutcome, PlannedPath } from '../../../plan/analyses/path.ts';
import { validity } from '../../../responses/absence-at.ts';
import { bootstrapSummary } from '../../../statistics/bootstrap-summary.ts';
import { clusterDraws } from '../../../statistics/cluster-draws.ts';
import { correlationOfSums } from '../../../statistics/correlation-sums.ts';
import { drawnSums } from '../../../statistics/drawn-sums.ts';
import { peakEnd } from '../../../statistics/peak-end.ts';
import { findItem } from '../../answer-reader.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { measure } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { derivedNumber } from '../derived-number.ts';
import { seedOf } from '../seed-of.ts';
import { midpointOf, type PathAnswers } from './path-answers.ts';

/** What of a path may tell the whole, as `category` of the facts. */
const SUMMARIES = ['mean', 'worst', 'end', 'peak-end', 'worst-end'] as const;

/** By how much the peak and the end tell more than the mean of all. */
const OVER_MEAN = 'peak-end-over-mean';

/** Fewest touchpoints of which a peak and an end may be told. */
export const LEAST_MET = 3;
/** Fewest persons with so many. */
export const LEAST_PATHS = 30;
/** Fewest clusters to resample. */
const LEAST_CLUSTERS = 8;
const RESAMPLES = 2000;
/** More clusters are resampled as so many groups of them: Hansen, Hurwitz & Madow 1953, random groups. */
const MOST_GROUPS = 500;
/** Fewest resamples in which a correlation may be told, of all. */
const LEAST_TOLD = 0.9;

/** Weight, y and y² of a group, then x, x² and xy of each summary. */
const WIDTH = 3 + 3 * SUMMARIES.length;

/**
 * How closely mean, worst, end, peak and end, and worst and end go with the recommendation as a whole,
 * among those who met three touchpoints or more, with intervals by resampling of accounts.
 */
export function pathCorrelations(
	sample: Sample,
	place: PlannedPath,
	answers: PathAnswers,
	{ question }: PathOutcome,
): DerivedEstimate[] {
	const overall = overallOf(sample, question);
	const rows = answers.travellers.filter(
		(row) => (answers.met[row] ?? 0) >= LEAST_MET && overall.isValid(row),
	);
	const { wave, relation } = place.cut;
	const { base } = measure(sample, {
		rows,
		valueOf: overall.valueOf,
		shape: 'mean',
		waves: [wave],
		relation,
	});
	if (base.n < LEAST_PATHS) return [];
	const sums = sumsByGroup(sample, answers, rows, overall.valueOf);
	const seed = seedOf(
		place.study,
		'path-correlation',
		question.id,
		...Object.values(place.cut),
		base.n,
	);
	const figures = resampled(sums, seed);
	return [...SUMMARIES, OVER_MEAN].map((category, at) =>
		derivedNumber(place, {
			metric: 'path-correlation',
			category,
			unit: 'ratio',
			base,
			figure: figures?.[at] ?? null,
			about: { question, touchpoint: '' },
			resampling: figures === null ? undefined : { seed, resamples: RESAMPLES },
		}),
	);
}

/** The recommendation measured from the middle of its scale, more being better. */
function overallOf({ responses }: Sample, question: PathOutcome['question']) {
	const { answers } = findItem(responses, question.id, '');
	if (answers.kind !== 'scores') throw new Error(`the answers to ${question.id} are no scores`);
	const { scores } = answers;
	const { min, max, better } = scaleOf(question);
	const sign = better === 'high' ? 1 : -1;
	return {
		isValid: validity(answers),
		valueOf: (row: number) => sign * ((scores[row] ?? NaN) - (min + max) / 2),
	};
}

/** {@link WIDTH} sums of each group of clusters, one after the other. */
function sumsByGroup(
	sample: Sample,
	{ steps }: PathAnswers,
	rows: Int32Array,
	overall: (row: number) => number,
): Float64Array {
	const clusters = sample.numberClusters(rows);
	const weights = sample.weightsOf(rows);
	const count = clusters.reduce((most, cluster) => Math.max(most, cluster), -1) + 1;
	const sums = new Float64Array(Math.min(count, MOST_GROUPS) * WIDTH);
	const midpoint = midpointOf(steps);
	rows.forEach((row, at) => {
		const path = steps.flatMap(({ isMet, valueOf }) => (isMet(row) ? [valueOf(row)] : []));
		const group = (clusters[at] ?? 0) % MOST_GROUPS;
		addPath(sums.subarray(group * WIDTH, (group + 1) * WIDTH), {
			weight: weights[at] ?? NaN,
			y: overall(row),
			summaries: summariesOf(path, midpoint),
		});
	});
	return sums;
}

/** In the order of {@link SUMMARIES}, measured from the midpoint. */
function summariesOf(path: readonly number[], midpoint: number): readonly number[] {
	const told = peakEnd(path, midpoint);
	if (told === undefined) return SUMMARIES.map(() => NaN);
	const mean = path.reduce((sum, answer) => sum + answer, 0) / path.length;
	return [mean, told.worst, told.end, told.peakEnd, told.worstEnd].map((one) => one - midpoint);
}

interface SummedPath {
	readonly weight: number;
	readonly y: number;
	readonly summaries: readonly number[];
}

function addPath(sums: Float64Array, { weight, y, summaries }: SummedPath): void {
	const terms = [1, y, y * y, ...summaries.flatMap((x) => [x, x * x, x * y])];
	for (const [at, term] of terms.entries()) sums[at] = (sums[at] ?? NaN) + weight * term;
}

/** Of each summary and last the difference; null where one of them has no spread. */
function resampled(sums: Float64Array, seed: number) {
	const groups = sums.length / WIDTH;
	const points = correlations(sums, new Uint16Array(groups).fill(1));
	if (points === null || groups < LEAST_CLUSTERS) return null;
	const draws = clusterDraws(groups, seed);
	const told = Array.from({ length: RESAMPLES }, () => correlations(sums, draws.next())).filter(
		(one) => one !== null,
	);
	if (told.length < LEAST_TOLD * RESAMPLES) return null;
	const { intervals } = bootstrapSummary(told, CONFIDENCE);
	return points.map((value, at) => ({
		value,
		low: Math.min(value, intervals[at]?.low ?? NaN),
		high: Math.max(value, intervals[at]?.high ?? NaN),
	}));
}

/** @param times how often each group counts */
function correlations(sums: Float64Array, times: Uint16Array): readonly number[] | null {
	const totals = drawnSums(sums, WIDTH, times);
	const sumAt = (at: number) => totals[at] ?? NaN;
	const found = SUMMARIES.flatMap((_, summary) => {
		const from = 3 + 3 * summary;
		const own = { x: sumAt(from), xx: sumAt(from + 1), xy: sumAt(from + 2) };
		return correlationOfSums({ weight: sumAt(0), y: sumAt(1), yy: sumAt(2), ...own }) ?? [];
	});
	const [mean, , , peakAndEnd] = found;
	if (found.length < SUMMARIES.length || mean === undefined || peakAndEnd === undefined)
		return null;
	return [...found, peakAndEnd - mean];
}
