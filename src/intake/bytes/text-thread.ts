import { decodeText } from './decode-text.ts';
import { MASK, maskQuotes } from './mask-quotes.ts';
import { LONGEST_CELL } from './record-limits.ts';
import type { FromTextThread, TextPiece, ToTextThread } from './text-messages.ts';
import { hasDamage } from './text-damage.ts';

/** Bytes of one piece of text: what a processor holds close by. */
const PIECE = 1 << 16;

/** How a thread speaks with who started it. */
interface Port {
	receive(): Promise<unknown>;
	send(message: unknown, moved: readonly ArrayBuffer[]): void;
}

/**
 * Work of a second thread: bytes come, text goes back, decoded, hashed and, once the delimiter is told,
 * with its quoted cells taken out. `declared` is the encoding, null where none is.
 */
export async function serve(port: Port, declared: unknown): Promise<void> {
	const send = (message: FromTextThread): void =>
		port.send(message, message.bytes === null ? [] : [message.bytes]);
	let pieces: TextPiece[] = [];
	let masking: Masking | null = null;
	async function* chunks(): AsyncGenerator<Uint8Array, void> {
		for (;;) {
			const message = (await port.receive()) as ToTextThread;
			if (message === null) return;
			if ('delimiter' in message) {
				masking = new Masking(message.delimiter, message.rest);
				continue;
			}
			for (let from = 0; from < message.length; from += PIECE) {
				yield new Uint8Array(message.bytes, from, Math.min(PIECE, message.length - from));
			}
			send({ pieces, bytes: message.bytes, decoded: null });
			pieces = [];
		}
	}
	const encoding = typeof declared === 'string' ? declared : undefined;
	const decoded = await decodeText(chunks(), encoding, (text, isSound) => {
		const isDamaged = !isSound && hasDamage(text);
		pieces.push(masking?.push(text, isDamaged) ?? { kind: 'text', text, isDamaged });
	});
	const rest = (masking as Masking | null)?.takeRest() ?? '';
	if (rest !== '') pieces.push({ kind: 'rest', text: rest });
	send({ pieces, bytes: null, decoded });
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
