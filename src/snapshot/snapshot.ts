import type {
	EarlierVersion,
	FamilyTally,
	ResampledFact,
	Sensitivity,
	SnapshotContactList,
	SnapshotRelevantChange,
	SnapshotTarget,
	SnapshotWord,
} from './card-parts.ts';
import type { AudienceList } from './audience-list.ts';
import type { Fact } from './fact.ts';
import type { Quote } from './quote.ts';

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

/** The files of a wave ask a question otherwise than those before. */
export interface SnapshotBreak {
	readonly question: string;
	/** '' where the question is not asked of each of several touchpoints. */
	readonly touchpoint: string;
	/** The first wave that differs: it and later ones are not compared with those before. */
	readonly wave: string;
	readonly because: 'wording' | 'scale';
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
	/** What of us it is about; left out where that is not told. */
	readonly object?: SnapshotObject;
	/** The expectation question of an experience question, or ''. */
	readonly pairsWith: string;
	/** The experience question that it is the image of; left out where it names none. */
	readonly imageOf?: string;
	readonly continues: string;
	readonly text: Label;
	/** sha256 of kind, wording and scale: another value breaks a trend. */
	readonly wording: string;
	readonly scale: SnapshotScale | null;
	readonly options: readonly SnapshotOption[];
	readonly metrics: readonly string[];
	readonly definition: number;
}

export type SnapshotObject = 'product' | 'service' | 'cooperation';

export interface SnapshotOption extends Named {
	/** Of a feeling. */
	readonly pole?: 'positive' | 'negative' | 'neutral';
}

export interface SnapshotRole extends Named {
	readonly plural: Label;
	/** Inflected forms by language: genitive, elative, plural_genitive. */
	readonly forms: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly influence: number | null;
	readonly decision: string;
}

export interface SnapshotSegment extends Named {
	readonly values: readonly Named[];
	/** Values of those who speak from an experience of their own; left out of every other dimension. */
	readonly ownExperience?: readonly string[];
}

export interface SnapshotTouchpoint extends Named {
	readonly phase: string;
	readonly function: string;
	readonly owner: string;
	readonly critical: boolean;
}

export interface SnapshotTheme extends Named {
	/** The open question it is of, or '' for any. */
	readonly question: string;
}

export interface SnapshotSource {
	readonly file: string;
	readonly sha256: string;
	readonly format: string;
	/** Where its people were found: own-list, panel, intercept, published; '' where that is not told. */
	readonly recruitment: string;
	readonly receipt: Receipt;
}

/** How the answers of a wave and relation about a brand are weighted, and what that costs. */
export interface SnapshotWeighting {
	readonly wave: string;
	readonly relation: string;
	/** '' where the study names no brands. */
	readonly brand: string;
	/** Target shares, of 1, by role, in_crm or segment.<dimension>; none where not weighted to targets. */
	readonly margins: readonly {
		readonly by: string;
		readonly shares: Readonly<Record<string, number>>;
	}[];
	/** Design effects before and after weights were cut; null where none was. */
	readonly trimming: { readonly before: number; readonly after: number } | null;
	/** Kish's effective number of answers, clusters left aside. */
	readonly effectiveSize: number;
	/** Answers / effective size, 1 or above. */
	readonly designEffect: number;
	/** Share of the weight on one account, whole per cent; null where the study has no accounts. */
	readonly largestAccount: number | null;
	/** The same of the answers, each counted once. */
	readonly largestAccountUnweighted: number | null;
}

/** A customer company that is told of by itself: only where respondents were told that they answer by name. */
export interface SnapshotAccount {
	/** The keyed hash that ids and addresses name it by. */
	readonly id: string;
	/** Its name, or '' where none is told. */
	readonly name: string;
	/** Who answers for it with us, or ''. */
	readonly owner: string;
}

/** What the snapshot tells of a study: words and rounds of fieldwork, no answer. */
export interface SnapshotStudy {
	readonly id: string;
	readonly title: Label;
	readonly organisation: string;
	readonly fictional: boolean;
	readonly languages: readonly string[];
	readonly confidentiality: string;
	/** About the relationship, a single event, or another source; left out where that is not told. */
	readonly survey?: 'relationship' | 'transaction' | 'other' | undefined;
	readonly thresholds: Thresholds;
	/** Whether responses tell their account: else each respondent is a cluster of its own. */
	readonly hasAccounts: boolean;
	readonly panel: boolean;
	/** Kind of weighting of facts without `weights`. */
	readonly weights: string;
	/** What weights do to each group, and how much rests on one account; newest wave first. */
	readonly weighting: readonly SnapshotWeighting[];
	/** Newest first; only those that the version reads. */
	readonly waves: readonly SnapshotWave[];
	/** Rows in no wave, all excluded; left out where there is no such. */
	readonly withoutWave?: Receipt;
	/** Where questions are not compared with earlier waves; left out where there is no such. */
	readonly breaks?: readonly SnapshotBreak[];
	readonly questions: readonly SnapshotQuestion[];
	readonly roles: readonly SnapshotRole[];
	readonly relations: readonly Named[];
	readonly brands: readonly (Named & { readonly own: boolean })[];
	readonly segments: readonly SnapshotSegment[];
	readonly phases: readonly Named[];
	readonly functions: readonly (Named & { readonly owner: string })[];
	readonly touchpoints: readonly SnapshotTouchpoint[];
	/** What open answers are coded by; left out where the codebook lists none. */
	readonly themes?: readonly SnapshotTheme[];
	/** Accounts that facts are about, by id; left out where none is. */
	readonly accounts?: readonly SnapshotAccount[];
	/** How the contact list was looked at; left out where no fact tells of it. */
	readonly contactList?: SnapshotContactList;
	readonly headline: readonly string[];
	/** The study's own smallest relevant change; left out where it has none of its own. */
	readonly relevantChange?: SnapshotRelevantChange;
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
	readonly schema: 2;
	/** Version of the statistical methods. */
	readonly methods: 1;
	readonly kaiku: string;
	readonly report: string;
	readonly version: string;
	/** How many cells are hidden, the only thing told about them. */
	readonly hiddenCells: number;
	/** What numbers were compared with that had been published before; left out where there is none. */
	readonly earlier?: readonly EarlierVersion[] | undefined;
	/** How many comparisons each family tested, and of how many a difference may be told. */
	readonly families: readonly FamilyTally[];
	/** Ids of told differences that lose their sign or half their size without one account. */
	readonly unsteady: readonly string[];
	/** What the numbers were to reach, by fact. */
	readonly targets: readonly SnapshotTarget[];
	/** How the limits of facts were drawn, by fact. */
	readonly resampling: readonly ResampledFact[];
	/** Scores that are published by several weightings, by fact. */
	readonly sensitivity: readonly Sensitivity[];
	/** Words of open answers that facts are about, by id; left out where there are none. */
	readonly words?: readonly SnapshotWord[];
	/** The report's studies, its main one first. */
	readonly studies: readonly SnapshotStudy[];
}

/** All that is published of one version. */
export interface Snapshot {
	readonly card: SnapshotCard;
	/** Sorted by id in code-unit order. */
	readonly facts: readonly Fact[];
	/** What each declared audience may see, by its id; empty where everybody sees everything. */
	readonly audiences: ReadonlyMap<string, AudienceList>;
	/** Sorted by id in code-unit order. */
	readonly quotes: readonly Quote[];
}
