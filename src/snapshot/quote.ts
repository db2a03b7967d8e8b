/** What an open answer says of its theme; '' where nobody coded it. */
export type QuoteSentiment = 'positive' | 'negative' | 'mixed' | 'neutral' | '';

/** One published quote: a line of quotes.csv. Every text but `text` is an id, '' where it may not be told. */
export interface Quote {
	/** `q-` and 8 hexadecimal digits that follow from text and question alone. */
	readonly id: string;
	readonly study: string;
	/** An open question. */
	readonly question: string;
	readonly wave: string;
	/** Always filled: relations are never pooled. */
	readonly relation: string;
	readonly role: string;
	readonly brand: string;
	/** `dimension.value`; several parted by `;`. */
	readonly segment: string;
	/** The theme it stands for. */
	readonly theme: string;
	readonly sentiment: QuoteSentiment;
	/** The language it is written in, as a BCP 47 tag. */
	readonly language: string;
	/** Masked; one line. */
	readonly text: string;
}
