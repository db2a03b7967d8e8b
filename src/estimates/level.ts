import type { MetricShape } from '../metrics/metric.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import type { AnswerSet } from './answer-set.ts';

/** A number in the unit of its shape (share or score), and how many answers it is worth. */
export interface LevelFigure {
	/** Null where no interval can be estimated. */
	readonly figure: PointWithInterval | null;
	readonly nEffective: number | null;
}

/** The answers of a cut, the value of each, and the design they come from. */
export interface Level {
	readonly set: AnswerSet;
	/** By position in `set.rows`. */
	readonly values: Float64Array;
	readonly shape: MetricShape;
	/** Clusters of the design, also those without an answer in the set. */
	readonly designClusters: number;
}

/** Fewer equal answers than this have a mean without width that would claim certainty. */
export const LEAST_EQUAL_ANSWERS = 10;
