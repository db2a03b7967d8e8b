import type { PlanningContext } from './analysis.ts';
import { headlineMetrics } from './headline-metrics.ts';
import { comparableWaves, plannedScore, type PlannedScore } from './planned-score.ts';

/** Asks for why a headline moved: mix and within, the same people, what could be seen (methods i). */
export interface PlannedChange extends PlannedScore {
	readonly analysis: 'change';
	/** The waves that the newest may be compared with, newest first. */
	readonly earlier: readonly string[];
}

/** The headlines of our customers, each in the newest wave that asked it. */
export function planChange({ planned }: PlanningContext): readonly PlannedChange[] {
	return headlineMetrics(planned).map((headline) => ({
		...plannedScore(planned, headline, headline.cut),
		analysis: 'change',
		earlier: comparableWaves(planned, headline),
	}));
}
