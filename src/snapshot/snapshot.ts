import type { Fact } from './fact.ts';

/** A text per language. */
export type Label = Readonly<Record<string, string>>;

interface Named {
	readonly id: string;
	readonly label: Label;
}

export interface SnapshotWave extends Named {
	/** First and last day of fieldwork, `yyyy-mm-dd`. */
	readonly start: string;
	readonly end: string;
	readonly mode: readonly string[];
	readonly invited: number | null;
	/** Nothing is compared with earlier waves. */
	readonly breaks: boolean;
	readonly receipt: Receipt;
}

/** Rows read = kept + all excluded. */
export interface Receipt {
	readonly read: number;
	readonly kept: number;
	readonly excluded: readonly { readonly reason: string; readonly count: number }[];
}

export interface SnapshotScale {
	readonly min: number;
	readonly max: number;
	readonly better: 'high' | 'low';
	/** Label of a point, by the point written as a number. */
	readonly labels: Readonly<Record<string, Label>>;
}

export interface SnapshotQuestion {
	readonly id: string;
	readonly kind: string;
	readonly facet: string;
	readonly lens: string;
	/** '' where the question is about no one touchpoint. */
	readonly touchpoint: string;
	/** Whether it is asked of each of several touchpoints, so that facts tell which. */
	readonly isEach: boolean;
	/** The expectation question of an experience question, or ''. */
	readonly pairsWith: string;
	readonly continues: string;
	readonly text: Label;
	/** sha256 of kind, wording and scale: another value breaks a trend. */
	readonly wording: string;
	readonly scale: SnapshotScale | null;
	readonly options: readonly Named[];
	readonly metrics: readonly string[];
	readonly definition: number;
}

export interface SnapshotRole extends Named {
	readonly plural: Label;
	/** Inflected forms by language: genitive, elative, plural_genitive. */
	readonly forms: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly influence: number | null;
	readonly decision: string;
}

export interface SnapshotTouchpoint extends Named {
	readonly phase: string;
	readonly function: string;
	readonly owner: string;
	readonly critical: boolean;
}

export interface SnapshotSource {
	readonly file: string;
	readonly sha256: string;
	readonly format: string;
	readonly receipt: Receipt;
}

/** What the snapshot tells of a study: words and rounds of fieldwork, no answer. */
export interface SnapshotStudy {
	readonly id: string;
	readonly title: Label;
	readonly organisation: string;
	readonly fictional: boolean;
	readonly languages: readonly string[];
	readonly confidentiality: string;
	readonly thresholds: Thresholds;
	/** Whether responses tell their account: else each respondent is a cluster of its own. */
	readonly hasAccounts: boolean;
	readonly panel: boolean;
	/** Kind of weighting of facts without `weights`. */
	readonly weights: string;
	/** Newest first; only those that the version reads. */
	readonly waves: readonly SnapshotWave[];
	readonly questions: readonly SnapshotQuestion[];
	readonly roles: readonly SnapshotRole[];
	readonly relations: readonly Named[];
	readonly brands: readonly (Named & { readonly own: boolean })[];
	readonly segments: readonly (Named & { readonly values: readonly Named[] })[];
	readonly phases: readonly Named[];
	readonly functions: readonly (Named & { readonly owner: string })[];
	readonly touchpoints: readonly SnapshotTouchpoint[];
	readonly headline: readonly string[];
	readonly sources: readonly SnapshotSource[];
}

export interface Thresholds {
	readonly respondents: number;
	readonly accounts: number;
	readonly distribution: number;
	readonly quotes: number;
}

/** snapshot.json: all that is published of a version beside its facts. */
export interface SnapshotCard {
	readonly schema: 1;
	/** Version of the statistical methods. */
	readonly methods: 1;
	readonly kaiku: string;
	readonly report: string;
	readonly version: string;
	/** How many cells are hidden, the only thing told about them. */
	readonly hiddenCells: number;
	/** The report's studies, its main one first. */
	readonly studies: readonly SnapshotStudy[];
}

/** All facts of one version. */
export interface Snapshot {
	readonly card: SnapshotCard;
	/** Sorted by id in code-unit order. */
	readonly facts: readonly Fact[];
}
