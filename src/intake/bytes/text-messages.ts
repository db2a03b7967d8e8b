import type { DecodedBytes } from './decode-text.ts';

/** Text, in the order of the file. */
export type TextPiece =
	| { readonly kind: 'text'; readonly text: string; readonly isDamaged: boolean }
	| {
			/** Whole records, with MASK for each quoted cell. */
			readonly kind: 'masked';
			readonly text: string;
			/** The quoted cells, with MASK between, and their number. */
			readonly cells: string;
			readonly count: number;
			readonly isDamaged: boolean;
	  }
	/** What was kept back for a record that the file does not finish; it was part of a piece before. */
	| { readonly kind: 'rest'; readonly text: string };

/** From the thread that makes text. */
export interface FromTextThread {
	readonly pieces: readonly TextPiece[];
	/** At the end only. */
	readonly decoded: DecodedBytes | null;
}

/**
 * To the thread, one for each message that was worked on. The first may tell how to mask from there on,
 * with the text of a record that is not finished yet.
 */
export type ToTextThread = { readonly delimiter: string; readonly rest: string } | null;
