import type { StudyQuestion } from '../codebook/study-schema.ts';
import { METRICS } from './index.ts';
import type { Metric } from './metric.ts';

/** The metric of that id, or undefined where there is none (then tell {@link metricIds}). */
export function findMetric(id: string): Metric | undefined {
	return METRICS.find((metric) => metric.id === id);
}

/** The ids of all metrics in their stated order. */
export function metricIds(): readonly string[] {
	return METRICS.map(({ id }) => id);
}

/** The ids of the metrics that may be asked of a kind of question; none for text and date. */
export function metricIdsOfKind(kind: StudyQuestion['kind']): readonly string[] {
	return METRICS.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
}
