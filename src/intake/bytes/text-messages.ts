import type { DecodedBytes } from './decode-text.ts';

/** To the thread that makes text: bytes, how to mask from here on, or null at the end of the bytes. */
export type ToTextThread =
	| { readonly bytes: ArrayBuffer; readonly length: number }
	| {
			readonly delimiter: string;
			/** Text before, of a record that is not finished yet. */
			readonly rest: string;
	  }
	| null;

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

/** From the thread, one for each piece of bytes, which it gives back, and one at the end. */
export interface FromTextThread {
	readonly pieces: readonly TextPiece[];
	readonly bytes: ArrayBuffer | null;
	/** At the end only. */
	readonly decoded: DecodedBytes | null;
}
