import type { PlanningContext } from './analysis.ts';
import { headlineMetrics } from './headline-metrics.ts';
import { comparableWaves, plannedScore, type PlannedScore } from './planned-score.ts';

/** Asks for a headline over many waves: slope, control limits, return to the mean (methods i). */
export interface PlannedTrend extends PlannedScore {
	readonly analysis: 'trend';
	/** Waves before that may be compared with the newest and with each other, oldest first. */
	readonly earlier: readonly string[];
	/** From the first day of the wave before to that of the newest, which is excluded. */
	readonly between: { readonly from: string; readonly to: string };
}

/** The headlines of our customers that at least two comparable waves asked. */
export function planTrend({ planned }: PlanningContext): readonly PlannedTrend[] {
	const startOf = (id: string) => planned.study.waves.find((wave) => wave.id === id)?.start ?? '';
	return headlineMetrics(planned).flatMap((headline) => {
		const earlier = comparableWaves(planned, headline).toReversed();
		const before = earlier.at(-1);
		if (before === undefined) return [];
		const between = { from: startOf(before), to: startOf(headline.cut.wave) };
		const score = plannedScore(planned, headline, headline.cut);
		return [{ ...score, analysis: 'trend' as const, earlier, between }];
	});
}
