import type { PlannedTrend } from '../../../plan/analyses/trend.ts';
import { clusterVariance } from '../../../statistics/linearised-variance.ts';
import { normalPValue, tPValue } from '../../../statistics/p-values.ts';
import { shareTrend } from '../../../statistics/share-trend.ts';
import { tInterval } from '../../../statistics/t-interval.ts';
import { waldInterval } from '../../../statistics/wald-interval.ts';
import { weightedTrend } from '../../../statistics/weighted-trend.ts';
import { comparedScale } from '../../compared-scale.ts';
import { CONFIDENCE, criticalZ } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { levelError } from '../../level-error.ts';
import type { Sample } from '../../sample.ts';
import { classTotals } from '../../share-interval.ts';
import { inUnit, scoreNumber } from '../score-answers.ts';
import { basesOfSeries, type WaveLevel } from './wave-level.ts';

const FEWEST_WAVES = 4;

interface Slope {
	readonly point: number;
	readonly low: number;
	readonly high: number;
	readonly p: number;
}

/**
 * Change per wave, from 4 waves: of independent shares with equal weights Cochran 1954 and Armitage 1955,
 * else the line by least squares with weights 1/SE² (Aitken 1936). Where waves share accounts or persons
 * its error is the linearised one of all waves together, with t. The verdict judges the whole series.
 */
export function slopeOfWaves(
	sample: Sample,
	planned: PlannedTrend,
	waves: readonly WaveLevel[],
): readonly DerivedEstimate[] {
	if (waves.length < FEWEST_WAVES) return [];
	const areShares = planned.metric.shape === 'share';
	const areIndependent = waves.every(({ score }) => score.level.isIndependent);
	const areApart = sharesNobody(waves);
	const slope =
		areShares && areIndependent && areApart
			? shareSlope(waves)
			: weightedSlope(sample, planned, waves, areApart);
	const scale = comparedScale(planned.metric, planned.question);
	const steps = waves.length - 1;
	return [
		scoreNumber(planned, {
			metric: 'trend',
			...basesOfSeries(waves),
			figure: inUnit(planned, slope),
			test: { p: slope?.p ?? 1, isSteady: null, scale, steps },
		}),
	];
}

/** Whether no account, or person where there are none, is in two waves. */
function sharesNobody(waves: readonly WaveLevel[]): boolean {
	const present = waves.flatMap(({ score: { level } }) => {
		const { clusters, answers } = level.sums.byCluster();
		return Array.from(clusters.filter((_, place) => (answers[place] ?? 0) > 0));
	});
	return new Set(present).size === present.length;
}

/** Null where nobody or everybody is in the share. */
function shareSlope(waves: readonly WaveLevel[]): Slope | null {
	const counts = waves.map(({ score: { level } }) => ({
		hits: classTotals(level.sums.frequencies).up,
		n: level.n,
	}));
	const hits = counts.reduce((sum, wave) => sum + wave.hits, 0);
	const n = counts.reduce((sum, wave) => sum + wave.n, 0);
	if (hits === 0 || hits === n) return null;
	const { slope, slopeError, p } = shareTrend(counts);
	return { point: slope, ...waldInterval(slope, slopeError, criticalZ()), p };
}

/** Null where a wave has no error: its weight would be without limit. */
function weightedSlope(
	sample: Sample,
	planned: PlannedTrend,
	waves: readonly WaveLevel[],
	areApart: boolean,
): Slope | null {
	const levels = waves.map(({ score, point }) => ({
		estimate: point,
		standardError: levelError(score) ?? 0,
	}));
	if (!levels.every(({ standardError }) => standardError > 0)) return null;
	const { slope, slopeError } = weightedTrend(levels);
	if (areApart) {
		const interval = waldInterval(slope, slopeError, criticalZ());
		return { point: slope, ...interval, p: normalPValue(slope / slopeError) };
	}
	const weights = levels.map(({ standardError }) => 1 / standardError ** 2);
	const stacked = stackedError(sample, planned, waves, shiftsOf(weights));
	if (stacked === null || stacked.error === 0) return null;
	const { error, freedom } = stacked;
	const interval = tInterval(slope, error, freedom, CONFIDENCE);
	return { point: slope, ...interval, p: tPValue(slope / error, freedom) };
}

/** How much the slope moves with each wave: w(v − v̄)/Σw(v − v̄)². */
function shiftsOf(weights: readonly number[]): readonly number[] {
	const sumOf = (value: (time: number) => number) =>
		weights.reduce((sum, weight, time) => sum + weight * value(time), 0);
	const centre = sumOf((time) => time) / sumOf(() => 1);
	const spread = sumOf((time) => (time - centre) ** 2);
	return weights.map((weight, time) => (weight * (time - centre)) / spread);
}

/** Linearised error of a sum of waves, accounts and persons being in several. */
function stackedError(
	sample: Sample,
	planned: PlannedTrend,
	waves: readonly WaveLevel[],
	shifts: readonly number[],
): { readonly error: number; readonly freedom: number } | null {
	const total = new Map<number, number>();
	for (const [at, { score }] of waves.entries()) {
		const influence = score.level.sums.influence();
		if (influence === null) return null;
		influence.codes.forEach((cluster, place) => {
			if (!influence.answers[place]) return;
			const own = (shifts[at] ?? 0) * (influence.sums[place] ?? 0);
			total.set(cluster, (total.get(cluster) ?? 0) + own);
		});
	}
	if (total.size < 2) return null;
	const design = sample.clustersIn(
		waves.map(({ wave }) => wave),
		planned.cut.relation,
	);
	const variance = clusterVariance(Float64Array.from(total.values()), design);
	return { error: Math.sqrt(variance), freedom: total.size - 1 };
}
