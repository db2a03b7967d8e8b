/** How an answer speaks of its theme. */
export const SENTIMENTS = ['positive', 'negative', 'mixed', 'neutral'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** One theme that a coder found in one open answer. */
export interface ThemeMention {
	/** The respondent id as in the exports. */
	readonly respondent: string;
	/** The wave of the answer; '' where the file does not tell: the respondent's newest answer. */
	readonly wave: string;
	/** Id of the theme; '' where the coder found none in the answer. */
	readonly theme: string;
	readonly sentiment: Sentiment | null;
	/** '' where the file does not tell. */
	readonly coder: string;
	/** First physical line of its record. */
	readonly line: number;
}

/** What was coded of the answers to one question: themes/<question>.csv. */
export interface CodedThemes {
	readonly question: string;
	/** Each theme of an answer once for each coder, in the file's order. */
	readonly mentions: readonly ThemeMention[];
}
