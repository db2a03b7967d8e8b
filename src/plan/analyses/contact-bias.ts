import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { frameReading, type FrameReading } from './frame-reading.ts';
import { headlineMetrics, type HeadlineMetric } from './headline-metrics.ts';

/** Asks for what contact persons alone would have told, and bounds for the silent (methods k). */
export interface PlannedContactBias extends AnalysisPlace {
	readonly analysis: 'contact-bias';
	readonly headline: HeadlineMetric;
	readonly reading: FrameReading;
}

/** For each headline metric of our customers. */
export function planContactBias({ planned }: PlanningContext): readonly PlannedContactBias[] {
	return headlineMetrics(planned).map((headline) => ({
		...placeOf(planned, headline.cut),
		analysis: 'contact-bias',
		headline,
		reading: frameReading(planned.study, headline.cut.wave),
	}));
}
