import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { frameReading, type FrameReading } from './frame-reading.ts';
import { headlineMetrics, type HeadlineMetric } from './headline-metrics.ts';

/** Asks for the same number about the customer base as it is: finite population (methods c4). */
export interface PlannedCensus extends AnalysisPlace {
	readonly analysis: 'census';
	readonly headline: HeadlineMetric;
	readonly reading: FrameReading;
}

/** For each headline metric of our customers. */
export function planCensus({ planned }: PlanningContext): readonly PlannedCensus[] {
	return headlineMetrics(planned).map((headline) => ({
		...placeOf(planned, headline.cut),
		analysis: 'census',
		headline,
		reading: frameReading(planned.study, headline.cut.wave),
	}));
}
