/** A family of comparisons (the column `family` of its facts). */
export interface FamilyTally {
	readonly id: string;
	readonly tested: number;
	/** Up or down. */
	readonly told: number;
}

/** What a number was to reach. */
export interface SnapshotTarget {
	/** Id of the fact that compares with it. */
	readonly fact: string;
	/** In the unit of the fact. */
	readonly value: number;
	/** `yyyy-mm-dd`, '' where none is set. */
	readonly due: string;
	readonly owner: string;
}

/** A fact whose limits stand on resampled accounts. */
export interface ResampledFact {
	readonly fact: string;
	/** The same seed draws the same on any machine. */
	readonly seed: number;
	readonly resamples: number;
}

/** A word of open answers as people wrote it, in small letters; in which language is not told. */
export interface SnapshotWord {
	/** The category of its facts. */
	readonly id: string;
	readonly text: string;
}

/** Released versions that were not calculated again beside this one. */
export interface EarlierVersion {
	/** Left out of versions of other reports, which a reader need not know of. */
	readonly version?: string | undefined;
	/** Whether it is known who stood behind their numbers, or only how many. */
	readonly rule: 'ledger' | 'counts';
}

/** Whether the weightings of one score agree on its sign. */
export interface Sensitivity {
	/** Id of the score by the study's own weighting; the others add `|weights=…` to it. */
	readonly fact: string;
	/** `metric:question` */
	readonly metric: string;
	/** One weighting gives more than 0 and another less. */
	readonly signChanges: boolean;
}

/** How the list of those who could be asked was looked at. */
export interface SnapshotContactList {
	/** Days before fieldwork; a contact last verified earlier is stale. */
	readonly staleAfter: number;
	/** Who answers for accounts, by the category of facts about them; left out where no fact is. */
	readonly owners?: readonly { readonly id: string; readonly name: string }[];
}

/** Points of a balance, per cent units of a share, per cent of the width of a scale. */
export interface SnapshotRelevantChange {
	readonly points?: number | undefined;
	readonly percent?: number | undefined;
	readonly scale?: number | undefined;
}
