import type { WorkAside } from '../opened-source.ts';
import type { DecodedBytes } from './decode-text.ts';
import { MASK, type MaskedText } from './mask-quotes.ts';
import type { FromTextThread, TextPiece, ToTextThread } from './text-messages.ts';

/** Gets the text of a file, piece by piece. */
export interface TextTaker {
	push(text: string, isDamaged: boolean): void;
	/** Whole records whose quoted cells were taken out. */
	pushMasked(masked: Pick<MaskedText, 'text' | 'cells'>, isDamaged: boolean): void;
	/** Text of pieces before, of a record that the file does not finish. */
	pushRest(text: string): void;
	/** What parts the cells, once quoted cells may be taken out of the text; else null. */
	readonly maskable: string | null;
	/** Hands over the text of a record that is not finished yet. */
	takeRest(): string;
}

/** The same as decodeText, with bytes and quotes worked on by another thread while `taker` takes text. */
export async function decodeAside(aside: WorkAside, taker: TextTaker): Promise<DecodedBytes> {
	for (let isFirst = true; ; isFirst = false) {
		const { pieces, decoded } = (await aside.next()) as FromTextThread;
		for (const piece of pieces) give(piece, taker);
		if (decoded !== null) return decoded;
		aside.send(isFirst ? maskingOf(taker) : null);
	}
}

function maskingOf(taker: TextTaker): ToTextThread {
	const delimiter = taker.maskable;
	return delimiter === null ? null : { delimiter, rest: taker.takeRest() };
}

function give(piece: TextPiece, taker: TextTaker): void {
	switch (piece.kind) {
		case 'text':
			return taker.push(piece.text, piece.isDamaged);
		case 'rest':
			return taker.pushRest(piece.text);
		case 'masked': {
			const cells = piece.count === 0 ? [] : piece.cells.split(MASK);
			return taker.pushMasked({ text: piece.text, cells }, piece.isDamaged);
		}
	}
}
