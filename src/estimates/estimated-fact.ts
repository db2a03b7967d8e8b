import type { Reading } from '../metrics/metric.ts';
import type { PlannedCell } from '../plan/plan.ts';

/** The answers behind a number. */
export interface Base {
	/** Unweighted persons with a valid answer. */
	readonly n: number;
	/** Accounts with a valid answer; null where the study has no account column. */
	readonly accounts: number | null;
	/** Independent answers that the estimate is worth; null where that cannot be told. */
	readonly nEffective: number | null;
}

/** An unrounded number in the unit of its metric (points and percent of 100) with its 95 % interval. */
export interface Figure {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** Which fact an estimate is for: one reading of a planned cell. */
interface EstimateOf {
	readonly cell: PlannedCell;
	readonly reading: Reading;
}

/** A number about one cut. `figure` is null where its interval cannot be estimated. */
export interface LevelEstimate extends EstimateOf {
	readonly kind: 'level';
	readonly base: Base;
	readonly figure: Figure | null;
	/** Codes (into `responses.person`) of the persons in the base, ascending; made when asked for. */
	readonly persons: () => readonly number[];
}

/** A difference, this cut minus the other. `figure` is null where it cannot be estimated. */
export interface ComparisonEstimate extends EstimateOf {
	readonly kind: 'comparison';
	/** This cut's. */
	readonly base: Base;
	/** That of the cut in `against`. */
	readonly otherBase: Base;
	readonly figure: Figure | null;
}

/** A question that the wave did not ask. */
export interface NotAskedEstimate extends EstimateOf {
	readonly kind: 'not-asked';
}

/** What the responses say of one planned fact, at full precision, nothing hidden and nothing rounded. */
export type Estimate = LevelEstimate | ComparisonEstimate | NotAskedEstimate;
