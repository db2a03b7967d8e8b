import type { PlannedTrend } from '../../../plan/analyses/trend.ts';
import { mannKendall } from '../../../statistics/mann-kendall.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { withoutInterval } from '../derived-number.ts';
import { scoreNumber } from '../score-answers.ts';
import { basesOfSeries, type WaveLevel } from './wave-level.ts';

/** With fewer waves the test cannot tell anything. */
const FEWEST_WAVES = 6;

/** Mann 1945 and Kendall 1948: τ of the waves with time and its p, from 6 waves that are not all alike. */
export function monotoneTrend(
	planned: PlannedTrend,
	waves: readonly WaveLevel[],
): readonly DerivedEstimate[] {
	const series = waves.map(({ point }) => point);
	if (series.length < FEWEST_WAVES || series.every((point) => point === series[0])) return [];
	const { tau, p } = mannKendall(series);
	const tell = (metric: string, value: number) =>
		scoreNumber(planned, {
			metric,
			unit: 'ratio',
			...basesOfSeries(waves),
			figure: withoutInterval(value),
		});
	return [tell('monotone', tau), tell('monotone-p', p)];
}
