import type { StudyQuestion } from '../codebook/study-schema.ts';
import type { Metric, Reading } from '../metrics/metric.ts';
import type { Cut } from './cut.ts';

/** What a cut is compared with. */
export type Against =
	| { readonly kind: 'wave'; readonly wave: string }
	| { readonly kind: 'role' }
	/** One other role, for the letters of column comparisons. */
	| { readonly kind: 'pair'; readonly role: string }
	| { readonly kind: 'brand'; readonly brand: string }
	/** In the unit of the metric (points and percent of 100). */
	| {
			readonly kind: 'target';
			readonly value: number;
			/** `yyyy-mm-dd`, '' where none is set. */
			readonly due: string;
			readonly owner: string;
	  };

/** '' the study's own; the others name themselves in ids. */
export type Weighting = '' | 'none' | 'account' | 'decision' | 'revenue';

/** One metric of one question about one cut, or compared with another: a fact for each reading. */
export interface PlannedCell {
	readonly study: string;
	/** Whether ids tell the study: it is not the report's first. */
	readonly isOtherStudy: boolean;
	readonly metric: Metric;
	readonly question: StudyQuestion;
	/** Filled only where the question is asked of each of several touchpoints. */
	readonly touchpoint: string;
	readonly readings: readonly Reading[];
	readonly cut: Cut;
	/** Null where the cell is a level. */
	readonly against: Against | null;
	/** '' by the study's own weighting; `none` the unweighted twin of a weighted fact; else a kind. */
	readonly weights: Weighting;
	/** False where the wave did not ask the question. */
	readonly isAsked: boolean;
}
