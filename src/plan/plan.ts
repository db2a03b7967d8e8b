import type { TrendBreak } from '../codebook/trend-break.ts';
import type { Metric, Reading } from '../metrics/metric.ts';
import type { PlannedAnalysis } from './analyses/index.ts';
import type { Study, StudyQuestion } from '../codebook/study-schema.ts';

/** The pooled relation or brand of a declared cut. */
export const ALL = 'all';

/** Who a number is about; ids, '' where it is not cut by that. */
export interface Cut {
	readonly wave: string;
	/** A relation, or {@link ALL}. */
	readonly relation: string;
	/** A brand, {@link ALL}, or '' where the study names no brands. */
	readonly brand: string;
	readonly role: string;
	/** `dimension.value` */
	readonly segment: string;
}

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

/** All that a version of a report needs to know, in the order of its studies and questions. */
export interface Plan {
	readonly cells: readonly PlannedCell[];
	readonly analyses: readonly PlannedAnalysis[];
}

/** A wave, relation and brand that somebody answered about, and what occurs in it. */
export interface PresentGroup {
	readonly wave: string;
	readonly relation: string;
	/** '' where the study names no brands, or the answers tell none. */
	readonly brand: string;
	readonly roles: ReadonlySet<string>;
	/** `dimension.value` */
	readonly segments: ReadonlySet<string>;
	/** {@link itemKey} of the questions that at least one of them was asked. */
	readonly asked: ReadonlySet<string>;
	/** The same for each role that occurs: a role that was never asked has no number at all. */
	readonly askedByRole: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A codebook and what occurs in its responses, as far as a plan must know it. */
export interface StudyPlanInput {
	readonly study: Study;
	readonly groups: readonly PresentGroup[];
	/** Where the files of a wave ask otherwise than those before; none where left out. */
	readonly breaks?: readonly TrendBreak[];
	/** Other ways in which our customers can be weighted; none where left out. */
	readonly weightings?: readonly AvailableWeighting[];
}

/** A weighting and whose answers it is about. */
export interface AvailableWeighting {
	readonly kind: Exclude<Weighting, '' | 'none'>;
	readonly groups: readonly Pick<Cut, 'wave' | 'brand'>[];
}

/** Names a question, about one touchpoint where it is asked of each. */
export function itemKey(question: string, touchpoint: string): string {
	return touchpoint === '' ? question : `${question}@${touchpoint}`;
}
