import type { Reading } from '../metrics/metric.ts';
import type { PlannedCell } from '../plan/planned-cell.ts';
import type { ComparedScale } from '../statistics/verdict.ts';

/** The answers behind a number. */
export interface Base {
	/** Unweighted persons with a valid answer. */
	readonly n: number;
	/** Accounts with a valid answer; null where the study has no account column. */
	readonly accounts: number | null;
	/** Independent answers that the estimate is worth; null where that cannot be told. */
	readonly nEffective: number | null;
	/** Share of the answers that the account with most of them gave, of 1; null where the study has no account column. */
	readonly largestAccount: number | null;
}

/** An unrounded number in the unit of its metric (points and percent of 100) with its 95 % interval. */
export interface Figure {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** The test that a difference is 0. */
export interface DifferenceTest {
	/** Two-sided and unadjusted unless `isAdjusted`, 0 to 1. */
	readonly p: number;
	/** Whether p is adjusted over a longer list already, of which this is what may be told. */
	readonly isAdjusted?: boolean;
	/**
	 * Whether the difference keeps its sign and half its size when any one account is left out; null
	 * where accounts are not told or p is too large to tell a difference.
	 */
	readonly isSteady: boolean | null;
	/** What the difference is measured on; null where a number has no scale to judge it by. */
	readonly scale: ComparedScale | null;
	/** How many steps it is judged over, where the difference is that of one step; 1 where left out. */
	readonly steps?: number;
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
	readonly people: PeopleLater;
}

/** Who stands behind a level: found when asked for, for to keep them all would take much memory. */
export interface PeopleLater {
	/** Codes (into `responses.person`) of the persons in the base, ascending. */
	persons(): readonly number[];
	/** A number for each of these persons that tells what they answered; equal for equal answers. */
	answers(): readonly number[];
	/** What the answer of each of these persons is in it; null where somebody answered several times. */
	values(): readonly number[] | null;
	/** What each of these persons counts in it; null where somebody answered several times. */
	weights(): readonly number[] | null;
}

/** A difference, this cut minus the other. `figure` is null where it cannot be estimated. */
export interface ComparisonEstimate extends EstimateOf {
	readonly kind: 'comparison';
	/** This cut's. */
	readonly base: Base;
	/** That of the cut in `against`; null where that is a target. */
	readonly otherBase: Base | null;
	readonly figure: Figure | null;
	/** Null where the difference cannot be tested. */
	readonly test: DifferenceTest | null;
}

/** A question that the wave did not ask. */
export interface NotAskedEstimate extends EstimateOf {
	readonly kind: 'not-asked';
}

/** Limits that stand on drawing accounts with replacement; the same seed draws the same anywhere. */
export interface Resampling {
	readonly seed: number;
	readonly resamples: number;
}

/** What a derived number is about; ids, and what is left out is ''. */
export interface DerivedKey {
	/** The metric that the fact is published under. */
	readonly metric: string;
	readonly question?: string;
	readonly category?: string;
	readonly touchpoint?: string;
	readonly relation?: string;
	readonly role?: string;
	readonly brand?: string;
	/** `dimension.value` */
	readonly segment?: string;
	readonly account?: string;
	readonly wave?: string;
	/** `key.value` */
	readonly against?: string;
	readonly weights?: string;
}

/** Unit of a derived number: points −100…100, percent 0…100, score the question's scale, ratio 0…1. */
export type DerivedUnit = 'points' | 'percent' | 'score' | 'count' | 'ratio' | 'rank' | 'money';

/**
 * A number that no metric of one question about one cut gives: coverage of a path, importance, ranks,
 * parts of a change, rates of response. Its analysis says all that the gate must know of it.
 */
export interface DerivedEstimate {
	readonly kind: 'derived';
	readonly study: string;
	/** Whether ids tell the study: it is not the report's first. */
	readonly isOtherStudy: boolean;
	readonly key: DerivedKey;
	/** Touchpoint that the question fixes, which the id leaves out; '' where the key tells it. */
	readonly fixedTouchpoint: string;
	readonly unit: DerivedUnit;
	readonly base: Base;
	/** Other groups of people whose number or answers it tells, each of which must be large enough. */
	readonly otherBases: readonly Base[];
	/** Whether it shows who answered what, which has a higher threshold than a value. */
	readonly isDistribution: boolean;
	/** Null where it cannot be estimated; limits are null for what has no interval by its nature. */
	readonly figure: {
		readonly value: number;
		readonly low: number | null;
		readonly high: number | null;
	} | null;
	/** Only of a comparison that is given a verdict. */
	readonly test: DifferenceTest | null;
	readonly definition: number;
	/** How its limits were drawn; left out where nothing was. */
	readonly resampling?: Resampling | undefined;
	/** The ends of the scale of a mean: at either of them it tells what everybody answered. */
	readonly range?: { readonly min: number; readonly max: number };
	/** The word of an open answer that the category stands for. */
	readonly word?: { readonly id: string; readonly text: string };
	/** Who the base is, where the key does not tell it. */
	readonly people?: DescribedPeople;
	/** Codes of the persons in the base, ascending; left out where they are not told. */
	readonly persons?: () => readonly number[];
	/** Told of single accounts because their people were told that they answer by name. */
	readonly isNamed?: true;
}

/** People by what they answered and by values of any dimensions. */
export interface DescribedPeople {
	/** Numbers of one universe add up. */
	readonly universe: string;
	/** Values in code-unit order by dimension; several are pooled. */
	readonly where: ReadonlyMap<string, readonly string[]>;
}

/** An estimate of what answers say: how much, or how much more. */
export type Numbered = LevelEstimate | ComparisonEstimate;

/** What the responses say of one planned fact, at full precision, nothing hidden and nothing rounded. */
export type Estimate = LevelEstimate | ComparisonEstimate | NotAskedEstimate | DerivedEstimate;
