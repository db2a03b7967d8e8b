import type { WorkAside } from '../opened-source.ts';
import type { DecodedBytes } from './decode-text.ts';
import { MASK, type MaskedText } from './mask-quotes.ts';
import type { FromTextThread, TextPiece, ToTextThread } from './text-messages.ts';

/** Buffers of bytes that the other thread has at once, and their size: few, because sending takes time. */
const AHEAD = 3;
const ROOM = 1 << 18;

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
export async function decodeAside(
	stream: AsyncIterable<Uint8Array>,
	aside: WorkAside,
	taker: TextTaker,
): Promise<DecodedBytes> {
	const send = (message: ToTextThread, moved: readonly ArrayBuffer[] = []): void =>
		aside.send(message, moved);
	const free = Array.from({ length: AHEAD }, () => new ArrayBuffer(ROOM));
	let isMasking = false;
	const handleNext = async (): Promise<DecodedBytes | null> => {
		const { pieces, bytes, decoded } = (await aside.next()) as FromTextThread;
		if (bytes !== null) free.push(bytes);
		for (const piece of pieces) give(piece, taker);
		return decoded;
	};
	const freeOne = async (): Promise<ArrayBuffer> => {
		while (free.length === 0) await handleNext();
		return free.pop() ?? new ArrayBuffer(ROOM);
	};
	let filling = { bytes: await freeOne(), length: 0 };
	const sendFilled = async (): Promise<void> => {
		if (!isMasking && taker.maskable !== null) {
			while (free.length < AHEAD - 1) await handleNext();
			send({ delimiter: taker.maskable, rest: taker.takeRest() });
			isMasking = true;
		}
		send(filling, [filling.bytes]);
		filling = { bytes: await freeOne(), length: 0 };
	};
	for await (const chunk of stream) {
		for (let from = 0; from < chunk.length;) {
			const part = chunk.subarray(from, from + ROOM - filling.length);
			new Uint8Array(filling.bytes).set(part, filling.length);
			filling.length += part.length;
			from += part.length;
			if (filling.length === ROOM) await sendFilled();
		}
	}
	await sendFilled();
	send(null);
	for (;;) {
		const decoded = await handleNext();
		if (decoded !== null) return decoded;
	}
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
