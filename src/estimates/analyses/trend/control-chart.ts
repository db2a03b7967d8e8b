import type { MetricShape } from '../../../metrics/metric.ts';
import { scaleOf } from '../../../metrics/question-scale.ts';
import type { PlannedTrend } from '../../../plan/analyses/trend.ts';
import { chartSignals } from '../../../statistics/chart-signals.ts';
import type { Interval } from '../../../statistics/interval.ts';
import { shareChart } from '../../../statistics/share-chart.ts';
import { xmrChart } from '../../../statistics/xmr-chart.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { withoutInterval } from '../derived-number.ts';
import { pointInUnit, scoreNumber } from '../score-answers.ts';
import { basesOfSeries, type WaveLevel } from './wave-level.ts';

/** Limits are made from so many waves after a break, and stay. */
const FROZEN_WAVES = 8;

/** Limits reach so many standard errors of a wave. */
const REACH = 3;

/** Frozen limits, those of a wave by its answers. */
interface FrozenChart {
	readonly centre: number;
	readonly limitsOf: (wave: WaveLevel) => Interval;
}

/**
 * Centre and limits from the first 8 comparable waves, never made anew, and the signals since: XmR
 * (Shewhart 1931; Wheeler & Chambers 1992) of scores, a p-chart of shares, widened by Laney 2002 where
 * waves vary more than independent answers would. Limits are those of the newest wave.
 */
export function controlChart(
	planned: PlannedTrend,
	waves: readonly WaveLevel[],
): readonly DerivedEstimate[] {
	const newest = waves.at(-1);
	if (waves.length < FROZEN_WAVES || newest === undefined) return [];
	const chart = freeze(planned, waves.slice(0, FROZEN_WAVES));
	if (chart === null) return [];
	const { low, high } = chart.limitsOf(newest);
	const tell = (metric: string, value: number) =>
		scoreNumber(planned, {
			metric,
			...basesOfSeries(waves),
			figure: pointInUnit(planned, value),
		});
	return [
		tell('control-centre', chart.centre),
		tell('control-low', low),
		tell('control-high', high),
		...signalsSince(planned, waves, chart),
	];
}

/** Null where the waves never vary. */
function freeze(planned: PlannedTrend, baseline: readonly WaveLevel[]): FrozenChart | null {
	if (planned.metric.shape === 'share') return freezeShares(baseline);
	const { mean, meanMovingRange, limits } = xmrChart(baseline.map(({ point }) => point));
	if (meanMovingRange === 0) return null;
	const [lowest, highest] = rangeOf(planned);
	const low = Math.max(lowest, limits.low);
	const high = Math.min(highest, limits.high);
	return { centre: mean, limitsOf: () => ({ low, high }) };
}

function freezeShares(baseline: readonly WaveLevel[]): FrozenChart | null {
	const counts = baseline.map(({ score: { base }, point }) => ({
		hits: Math.min(base.n, point * base.n),
		n: base.n,
	}));
	const isSpread = counts.some(({ hits }) => hits > 0) && counts.some(({ hits, n }) => hits < n);
	if (!isSpread) return null;
	const { centre, sigmaZ } = shareChart(counts);
	const limitsOf = ({ score: { base } }: WaveLevel) => {
		const reach = REACH * Math.max(1, sigmaZ) * Math.sqrt((centre * (1 - centre)) / base.n);
		return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
	};
	return { centre, limitsOf };
}

/** What a score can be at all. */
function rangeOf({ metric, question }: PlannedTrend): readonly [number, number] {
	const ranges: Record<Exclude<MetricShape, 'mean'>, readonly [number, number]> = {
		balance: [-1, 1],
		share: [0, 1],
	};
	if (metric.shape !== 'mean') return ranges[metric.shape];
	const hasScale = question.scale !== undefined || question.kind === 'nps';
	if (!hasScale) return [-Infinity, Infinity];
	const { min, max } = scaleOf(question);
	return metric.id === 'mean' ? [min, max] : [min - max, max - min];
}

/** Waves after the frozen ones that are outside their limits or end a run on one side. */
function signalsSince(
	planned: PlannedTrend,
	waves: readonly WaveLevel[],
	{ centre, limitsOf }: FrozenChart,
): readonly DerivedEstimate[] {
	if (waves.length === FROZEN_WAVES) return [];
	const points = waves.map(({ point }) => point);
	const { outside, runs } = chartSignals(points, centre, waves.map(limitsOf));
	const since = new Set([...outside, ...runs].filter((wave) => wave >= FROZEN_WAVES));
	return [
		scoreNumber(planned, {
			metric: 'control-signals',
			unit: 'count',
			...basesOfSeries(waves),
			figure: withoutInterval(since.size),
		}),
	];
}
