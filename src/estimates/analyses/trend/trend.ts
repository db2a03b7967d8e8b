import type { PlannedTrend } from '../../../plan/analyses/trend.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { AnalysisDesk } from '../analysis-desk.ts';
import { isBelow, withScoreLevels } from '../score-answers.ts';
import { controlChart } from './control-chart.ts';
import { accountReturn } from './account-return.ts';
import { monotoneTrend } from './monotone-trend.ts';
import { slopeOfWaves } from './slope-of-waves.ts';
import type { WaveLevel } from './wave-level.ts';

/**
 * Estimates a headline over many waves: slope, control limits, return to the mean (methods i). Waves of
 * too few people for a number are no points of a series.
 */
export function estimateTrend(
	desk: AnalysisDesk,
	planned: PlannedTrend,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const ofWaves = withScoreLevels(sample, planned, (levelOf) => {
		const waves = [...planned.earlier, planned.cut.wave].flatMap((wave): WaveLevel[] => {
			const score = levelOf({ ...planned.cut, wave });
			const { figure } = score.own;
			if (figure === null || isBelow(score.base, desk)) return [];
			return [{ wave, score, point: figure.point }];
		});
		if (waves.at(-1)?.wave !== planned.cut.wave) return [];
		return [
			...slopeOfWaves(sample, planned, waves),
			...monotoneTrend(planned, waves),
			...controlChart(planned, waves),
		];
	});
	return [...ofWaves, ...accountReturn(desk, planned)];
}
