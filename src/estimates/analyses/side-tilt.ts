import { clusterVariance } from '../../statistics/linearised-variance.ts';
import { logOddsWithPrior } from '../../statistics/log-odds-with-prior.ts';
import { normalPValue } from '../../statistics/p-values.ts';
import { criticalZ } from '../confidence.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';

/** α₀: how many more on each side are taken to have answered as both sides do together. */
const PRIOR_ANSWERS = 10;

/** A tilt that loses more than this of itself with one account is that account's. */
const LARGEST_LOSS = 0.5;

/** A written answer: its cluster, its side (0 promoter, 1 detractor). */
export interface SidedAnswer {
	readonly row: number;
	readonly cluster: number;
	readonly side: 0 | 1;
}

/** Who mention something, and who wrote, on each side. */
interface Sides {
	readonly mentions: readonly [promoters: number, detractors: number];
	readonly all: readonly [promoters: number, detractors: number];
}

/** How much more one side mentions something. */
export interface Tilt {
	/** Log odds of the first side against the second. */
	readonly delta: number;
	readonly error: number;
	/** Two-sided. */
	readonly p: number;
	/** Whether it keeps its sign and half its size when any one account is left out. */
	isSteady(): boolean;
}

/** Answers of each side by cluster. */
interface ClusterCounts {
	readonly first: Float64Array;
	readonly second: Float64Array;
}

interface ClusteredSides {
	readonly mentions: ClusterCounts;
	readonly all: ClusterCounts;
}

/** The written answers of two sides, by what some of them mention. */
export interface TiltDesk {
	/** Null where nobody or everybody mentions it, or a side is empty. */
	tiltOf(mentions: readonly SidedAnswer[]): Tilt | null;
}

/**
 * How much more the first side mentions something than the second: log odds with an informative prior
 * (Monroe, Colaresi & Quinn 2008), of respondents, not of words. The variance has the terms of those
 * who do not mention it, which rare words can do without, and is that of answers summed by account
 * where this is larger.
 *
 * @param designClusters clusters in the design that the answers come from
 */
export function openTilts(answers: readonly SidedAnswer[], designClusters: number): TiltDesk {
	const counts = countClusters(answers);
	const all = countSides(answers);
	return {
		tiltOf(mentions) {
			const sides: Sides = { mentions: countSides(mentions), all };
			const delta = deltaOf(sides);
			if (delta === null) return null;
			const clusters = { all: counts, mentions: countClusters(mentions, counts.first.length) };
			const variance = Math.max(
				varianceOf(sides),
				clusteredVariance(clusters, sides, designClusters),
			);
			const error = Math.sqrt(variance);
			const p = normalPValue(delta / error);
			return { delta, error, p, isSteady: () => isSteadyTilt(clusters, sides, delta) };
		},
	};
}

/** A tilt as an estimate tells it; accounts are null where the study has none. */
export function toldTilt(
	tilt: Tilt,
	hasAccounts: boolean,
): {
	readonly figure: NonNullable<DerivedEstimate['figure']>;
	readonly test: NonNullable<DerivedEstimate['test']>;
} {
	const { delta, error, p } = tilt;
	const margin = criticalZ() * error;
	const isSteady = hasAccounts ? tilt.isSteady() : null;
	return {
		figure: { value: delta, low: delta - margin, high: delta + margin },
		test: { p, isSteady, scale: { kind: 'log-odds' } },
	};
}

function countClusters(
	answers: readonly SidedAnswer[],
	size = answers.reduce((most, { cluster }) => Math.max(most, cluster + 1), 0),
): ClusterCounts {
	const counts = { first: new Float64Array(size), second: new Float64Array(size) };
	for (const { cluster, side } of answers) {
		const own = side === 0 ? counts.first : counts.second;
		own[cluster] = (own[cluster] ?? 0) + 1;
	}
	return counts;
}

function countSides(answers: readonly SidedAnswer[]): [number, number] {
	const counts: [number, number] = [0, 0];
	for (const { side } of answers) counts[side] += 1;
	return counts;
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
	{ mentions, all }: ClusteredSides,
	sides: Sides,
	designClusters: number,
): number {
	if (designClusters < 2) return 0;
	const prior = priorOf(sides);
	const influencesOf = (side: 0 | 1, mentioned: Float64Array, written: Float64Array) => {
		const total = sides.all[side] + prior.all;
		const share = (sides.mentions[side] + prior.word) / total;
		const slope = 1 / (total * share * (1 - share));
		return mentioned.map((count, cluster) => (count - share * (written[cluster] ?? 0)) * slope);
	};
	const first = influencesOf(0, mentions.first, all.first);
	const second = influencesOf(1, mentions.second, all.second);
	return clusterVariance(
		first.map((own, cluster) => own - (second[cluster] ?? 0)),
		designClusters,
	);
}

/** Whether it keeps its sign and half its size when any one account is left out. */
function isSteadyTilt({ mentions, all }: ClusteredSides, sides: Sides, delta: number): boolean {
	const least = Math.abs(delta) * (1 - LARGEST_LOSS);
	const without = (
		[first, second]: Sides['all'],
		{ first: ofFirst, second: ofSecond }: ClusterCounts,
		cluster: number,
	) => [first - (ofFirst[cluster] ?? 0), second - (ofSecond[cluster] ?? 0)] as const;
	return all.first.every((_, cluster) => {
		const left = deltaOf({
			mentions: without(sides.mentions, mentions, cluster),
			all: without(sides.all, all, cluster),
		});
		return left !== null && Math.sign(left) === Math.sign(delta) && Math.abs(left) >= least;
	});
}
