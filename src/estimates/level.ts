import type { MetricShape } from '../metrics/metric.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import type { ClusterSums } from './cluster-sums.ts';

/** A number in the unit of its shape (share or score), and how many answers it is worth. */
export interface LevelFigure {
	/** Null where no interval can be estimated. */
	readonly figure: PointWithInterval | null;
	readonly nEffective: number | null;
}

/** The answers of a cut, summed up, and the design they come from. */
export interface Level {
	readonly sums: ClusterSums;
	/** Persons. */
	readonly n: number;
	/** Null where the study has no account column. */
	readonly accounts: number | null;
	/** Whether the answers count alike and come from as many people in no common cluster. */
	readonly isIndependent: boolean;
	readonly shape: MetricShape;
	/** Clusters of the design, also those without an answer here. */
	readonly designClusters: number;
}

/** A level and its own number: one side of a comparison. */
export interface ComparedLevel {
	readonly level: Level;
	readonly own: LevelFigure;
}

/** Fewer equal answers than this have a mean without width that would claim certainty. */
export const LEAST_EQUAL_ANSWERS = 10;
