/** Why a cell holds no answer. */
export const ABSENCE = { valid: 0, notMet: 1, noOpinion: 2, noAnswer: 3, notAsked: 4 } as const;

/** Numbers in the narrowest form that holds them. */
export type Numbers = Int8Array | Int16Array | Int32Array | Float64Array;

/** Each response's value of one thing as an index into `ids`; −1 where it is not told. */
export interface Coded {
	readonly codes: Numbers;
	readonly ids: readonly string[];
}

/**
 * Scores (nps, rating, effort, number). What is below `lowest` is none, but tells why there is none: it
 * is by ABSENCE's number below. One array for both takes half the memory.
 */
export interface ScoreAnswers {
	readonly kind: 'scores';
	readonly scores: Numbers;
	readonly lowest: number;
}

/** A single choice: indices into the question's options, and below 0 why there is none, as of scores. */
export interface ChoiceAnswers {
	readonly kind: 'choice';
	readonly codes: Numbers;
	readonly lowest: 0;
}

/** Several choices: `ticks[option][row]` is 1 where the option was ticked; `absence` valid where anything was. */
export interface MultipleAnswers {
	readonly kind: 'multiple';
	readonly ticks: readonly (Numbers | Uint8Array)[];
	readonly absence: Numbers | Uint8Array;
}

/** Open answers and dates: whether there is one; what it says stays in the export. */
export interface WrittenAnswers {
	readonly kind: 'written';
	readonly absence: Numbers | Uint8Array;
	/** Null of dates, where asked of each of several, and of very many answers. */
	readonly words: AnswerWords | null;
}

/** Which words the answers use that several of them use. No order is kept, so that no answer is. */
export interface AnswerWords {
	/** In code-unit order; those of fewer than five answers are forgotten. */
	readonly texts: readonly string[];
	/** By row where its words begin in `codes`, and behind the last row where they end. */
	readonly starts: Int32Array;
	/** Indices into `texts`, each once a row, ascending. */
	readonly codes: Numbers;
	/** Of each code, how the word is written: a sum of WRITING. */
	readonly writings: Numbers;
}

export type Answers = ScoreAnswers | ChoiceAnswers | MultipleAnswers | WrittenAnswers;

/** The answers to one question (about one touchpoint, where it is asked of each). */
export interface Item {
	readonly question: string;
	/** Filled only where the question is asked `each` of several touchpoints; else ''. */
	readonly touchpoint: string;
	/** Indices into `wave.ids` of the waves that asked it. */
	readonly askedIn: ReadonlySet<number>;
	readonly answers: Answers;
}

/**
 * All kept responses of a study as typed columns, sorted by wave, relation, brand and respondent id,
 * so that the order of rows in the exports changes nothing.
 * A row is one person's answers in one wave about one brand.
 */
export interface Responses {
	readonly study: string;
	/** Number of rows. */
	readonly size: number;
	/** Ids in codebook order for wave, relation, brand and role. */
	readonly wave: Coded;
	readonly relation: Coded;
	/** All −1 where the study names no brands. */
	readonly brand: Coded;
	readonly role: Coded;
	/** Persons: the respondent's id within the study where `panel`, else within its wave. Never −1. */
	readonly person: Coded;
	/** Null where the study has no account column. Missing ones are an own account each (never −1). */
	readonly account: Coded | null;
	/** As the exports write the language that was answered in; null where none tells one. */
	readonly language: Coded | null;
	/** By segment id. */
	readonly segments: ReadonlyMap<string, Coded>;
	/** 1 for every response unless the study is weighted. */
	readonly weight: Numbers;
	/**
	 * Day on which each response was submitted, days since 1970-01-01 on the file's own clock, below 0
	 * where it is not told; null where none is.
	 */
	readonly day: Numbers | null;
	readonly items: readonly Item[];
}
