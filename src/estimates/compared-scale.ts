import type { Metric } from '../metrics/metric.ts';
import { scaleOf } from '../metrics/question-scale.ts';
import type { PlannedCell } from '../plan/planned-cell.ts';
import type { ComparedScale } from '../statistics/verdict.ts';

/** What a difference of a metric is measured on; null for a number without a scale. */
export function comparedScale(
	{ shape, ownScale }: Pick<Metric, 'shape' | 'ownScale'>,
	question: PlannedCell['question'],
): ComparedScale | null {
	if (shape !== 'mean') return { kind: shape };
	if (ownScale !== undefined) return { kind: 'rating', ...ownScale };
	if (question.scale === undefined && question.kind !== 'nps') return null;
	const { min, max } = scaleOf(question);
	return { kind: 'rating', min, max };
}
