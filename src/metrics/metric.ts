import type { StudyQuestion } from '../codebook/study-schema.ts';

/** Unit of a metric's levels and differences: points −100…100, percent 0…100, score the question's scale. */
export type MetricUnit = 'points' | 'percent' | 'score';

/**
 * What the number is, which decides its interval: a balance is the mean of −1, 0 and 1, a share the
 * mean of 0 and 1, a mean that of scores.
 */
export type MetricShape = 'balance' | 'share' | 'mean';

/** How one response's answer becomes the value that is averaged. */
export type Reading =
	| {
			readonly source: 'score';
			/** '', or the scale point that the number is about. */
			readonly category: string;
			readonly valueOf: (score: number) => number;
	  }
	| {
			readonly source: 'option';
			/** The option's id. */
			readonly category: string;
			/** Index into the question's options. */
			readonly option: number;
	  }
	| {
			/** 1 where any of several options was chosen. */
			readonly source: 'options';
			readonly category: string;
			/** Indices into the question's options. */
			readonly options: readonly number[];
	  }
	| {
			readonly source: 'pair';
			/** '', or what of the difference the number is about. */
			readonly category: string;
			/** The question whose score is subtracted, same person. */
			readonly minus: string;
			readonly valueOf: (difference: number) => number;
	  };

/** A named way from answers to a number. */
export interface Metric {
	readonly id: string;
	readonly unit: MetricUnit;
	readonly shape: MetricShape;
	/** Whether it shows who answered what, which has a higher threshold than a value. */
	readonly isDistribution: boolean;
	/** Kinds of question that it may be asked of. */
	readonly kinds: readonly StudyQuestion['kind'][];
	/** What its numbers are on, where that is not the question's own scale. */
	readonly ownScale?: { readonly min: number; readonly max: number };
	/** Whether it may be said of this question (of a kind in `kinds`) and the people of this relation. */
	fits(question: StudyQuestion, relation: string): boolean;
	/** One for each number that it publishes of the question. */
	readings(question: StudyQuestion): readonly Reading[];
}

/** What a published number is multiplied by: a share of 1 is 100 per cent or points. */
export function factorOf(unit: MetricUnit): number {
	return unit === 'score' ? 1 : 100;
}
