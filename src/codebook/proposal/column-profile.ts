import type { ColumnUse } from './column-use.ts';

/** What was seen in one column of an export. */
export interface ColumnProfile {
	/** 0-based. */
	readonly place: number;
	/** As in the header, tidy; '' where there is none. */
	readonly name: string;
	/** The question as asked; the name where the file tells no more. */
	readonly wording: string;
	/** What the survey tool says it is for. */
	readonly use: ColumnUse | undefined;
	/** Kept records with a text here, and without. */
	readonly filled: number;
	readonly missing: number;
	/** Different texts, as far as they were counted. */
	readonly distinct: number;
	/** The first texts that came, tidy, with how often each came. */
	readonly values: ReadonlyMap<string, number>;
	/** Whether `values` holds all of them. */
	readonly isWhole: boolean;
	/** Characters of all texts, line breaks in them. */
	readonly characters: number;
	readonly lineBreaks: number;
	/** Labels that the file gives to codes. */
	readonly labels: ReadonlyMap<string, string>;
	/** Codes that the file declares to mean no answer. */
	readonly declaredMissing: readonly string[];
	/** First and last day (`2026-09-28`), where the column is made of dates that prove their form. */
	readonly days: { readonly first: string; readonly last: string } | null;
}

/** What was seen in one export. */
export interface TableProfile {
	/** As the codebook is to call it. */
	readonly file: string;
	/** Name of the survey tool's form. */
	readonly tool: string;
	/** The encoding that has to be declared; null where the file tells it. */
	readonly encoding: string | null;
	/** Kept records. */
	readonly kept: number;
	readonly columns: readonly ColumnProfile[];
	/** Texts that the tool writes where nobody answered. */
	readonly blanks: readonly string[];
	/** Why the file holds no respondents, in one sentence; null where it may. */
	readonly aggregate: string | null;
}
