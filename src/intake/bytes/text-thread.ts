import { decodeText, type DecodedBytes } from './decode-text.ts';
import { MASK, maskQuotes } from './mask-quotes.ts';
import { LONGEST_CELL } from './record-limits.ts';
import type { FromTextThread, TextPiece, ToTextThread } from './text-messages.ts';
import { hasDamage } from './text-damage.ts';

/** Pieces of a file in one message, because each message takes time. */
const TOGETHER = 4;
/** Messages under way at once. */
const AHEAD = 3;

/** How a thread speaks with who started it. */
interface Port {
	/** What came for this thread; waits for it. */
	receive(): Promise<unknown>;
	send(message: unknown): void;
}

/**
 * Work of a second thread: makes text of a file's bytes, hashes them and, once the delimiter is told,
 * takes quoted cells out. `declared` is the encoding, null where none is.
 */
export async function serve(
	port: Port,
	stream: AsyncIterable<Uint8Array>,
	declared: unknown,
): Promise<void> {
	const sender = new Sender(port);
	const encoding = typeof declared === 'string' ? declared : undefined;
	const decoded = await decodeText(sender.paced(stream), encoding, (text, isSound) =>
		sender.take(text, !isSound && hasDamage(text)),
	);
	sender.end(decoded);
}

/** Sends text, not much sooner than it is worked on. */
class Sender {
	private readonly port: Port;
	private pieces: TextPiece[] = [];
	private masking: Masking | null = null;

	constructor(port: Port) {
		this.port = port;
	}

	/** The same chunks; whenever several were taken their text is sent. */
	async *paced(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
		let [taken, sent, worked] = [0, 0, 0];
		for await (const chunk of stream) {
			yield chunk;
			taken += 1;
			if (taken % TOGETHER !== 0) continue;
			this.send(null);
			sent += 1;
			// the first waits for its answer, which may tell how to mask
			while (sent - worked >= (sent === 1 ? 1 : AHEAD)) {
				const told = (await this.port.receive()) as ToTextThread;
				worked += 1;
				if (told !== null) this.masking = new Masking(told.delimiter, told.rest);
			}
		}
	}

	take(text: string, isDamaged: boolean): void {
		this.pieces.push(this.masking?.push(text, isDamaged) ?? { kind: 'text', text, isDamaged });
	}

	end(decoded: DecodedBytes): void {
		const rest = this.masking?.takeRest() ?? '';
		if (rest !== '') this.pieces.push({ kind: 'rest', text: rest });
		this.send(decoded);
	}

	private send(decoded: DecodedBytes | null): void {
		const message: FromTextThread = { pieces: this.pieces, decoded };
		this.port.send(message);
		this.pieces = [];
	}
}

/** Masks text piece by piece while its quotes are in order; then gives all of it as it stands. */
class Masking {
	private readonly delimiter: string;
	private rest: string;
	private isOrderly = true;

	constructor(delimiter: string, rest: string) {
		this.delimiter = delimiter;
		this.rest = rest;
	}

	push(text: string, isDamaged: boolean): TextPiece {
		const input = this.rest + text;
		const masked = this.isOrderly ? maskQuotes(input, this.delimiter) : null;
		const length = masked?.length ?? input.length;
		if (masked === null || input.length - length > LONGEST_CELL) {
			this.isOrderly = false;
			this.rest = '';
			return { kind: 'text', text: input, isDamaged };
		}
		this.rest = input.slice(length);
		const cells = masked.cells.join(MASK);
		return { kind: 'masked', text: masked.text, cells, count: masked.cells.length, isDamaged };
	}

	takeRest(): string {
		const { rest } = this;
		this.rest = '';
		return rest;
	}
}
