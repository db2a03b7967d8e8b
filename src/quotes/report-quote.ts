import type { Sentiment } from '../themes/coded-themes.ts';

/** A record of quotes.csv: what a reviewer let through. */
export interface ReportQuote {
	/** The respondent id as in the exports. */
	readonly respondent: string;
	/** Id of an open question. */
	readonly question: string;
	/** The answer, or parts of it with `[…]` between them; each run of spaces as one. */
	readonly text: string;
	/** The language it is written in: `fi`, `pt-br`. */
	readonly language: string;
	/** What may stand beside it, in the reviewer's order: role, relation, brand, ids of segments. */
	readonly attributes: readonly string[];
	/** The theme that it stands for; '' where the coded themes of its answer tell. */
	readonly theme: string;
	/** First physical line of its record. */
	readonly line: number;
}

/** A quote with the answer that it is of. */
export interface AnsweredQuote extends ReportQuote {
	readonly study: string;
	readonly wave: string;
	readonly relation: string;
	/** '' where the study names no brands. */
	readonly brand: string;
	/** '' where the question is not asked of each of several touchpoints. */
	readonly touchpoint: string;
	readonly sentiment: Sentiment | '';
}
