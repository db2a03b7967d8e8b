import { createHash } from 'node:crypto';
import { splitAtBadByte } from './split-at-bad-byte.ts';

/** Why the text ends before the bytes do. */
export type DecodeFailure =
	| { readonly reason: 'unknown-encoding'; readonly encoding: string }
	| { readonly reason: 'bad-bytes'; readonly encoding: string; readonly following: Uint8Array }
	| { readonly reason: 'nul'; readonly start: Uint8Array };

export interface DecodedBytes {
	/** sha256 of all bytes, also of those behind a failure. */
	readonly sha256: string;
	/** WHATWG name of the encoding that was used. */
	readonly encoding: string;
	readonly failure: DecodeFailure | null;
	/** Read by another encoding, and yet all of it is UTF-8, with letters beyond ASCII. */
	readonly isUtf8AfterAll: boolean;
}

/** Gets a piece of text; `isSound` where it surely has no sign of damage. */
export type TakeText = (text: string, isSound: boolean) => void;

const BOMS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
	['utf-8', 0xef, 0xbb, 0xbf],
	['utf-16le', 0xff, 0xfe],
	['utf-16be', 0xfe, 0xff],
];
const LONGEST_BOM = 3;
const LONGEST_CHARACTER = 4;

/** How much behind a bad byte, or of a file's start, is evidence of its encoding. */
const SAMPLE_BYTES = 4096;

/**
 * Turns bytes into text piece by piece: by the byte order mark, else as declared, else as strict
 * UTF-8, never by a guess. Each CR, LF and CRLF becomes one LF, so that lines count as seen.
 * `take` gets every piece up to the first byte that is no text (or a NUL).
 */
export async function decodeText(
	stream: AsyncIterable<Uint8Array>,
	declared: string | undefined,
	take: TakeText,
): Promise<DecodedBytes> {
	const hash = createHash('sha256');
	const decoder = new ByteDecoder(declared, take);
	for await (const chunk of stream) {
		hash.update(chunk);
		decoder.push(chunk);
	}
	decoder.end();
	const { encoding, failure, isUtf8AfterAll } = decoder;
	return { sha256: hash.digest('hex'), encoding, failure, isUtf8AfterAll };
}

class ByteDecoder {
	encoding: string;
	failure: DecodeFailure | null = null;
	private readonly take: TakeText;
	private decoder: TextDecoder | null = null;
	private utf8: Utf8Witness | null = null;
	private start: Uint8Array = new Uint8Array(0);
	/** Last bytes of the chunk before, where a character may begin. */
	private before: Uint8Array = new Uint8Array(0);
	private endsWithReturn = false;

	constructor(declared: string | undefined, take: TakeText) {
		this.encoding = declared ?? 'utf-8';
		this.take = take;
	}

	get isUtf8AfterAll(): boolean {
		return this.utf8?.hasProof === true;
	}

	push(chunk: Uint8Array): void {
		if (this.failure !== null) return this.lengthenSample(chunk);
		if (chunk.length === 0) return;
		if (this.decoder !== null) return this.decode(chunk, true);
		this.start = joined(this.start, chunk);
		if (this.start.length >= LONGEST_BOM) this.open();
	}

	end(): void {
		if (this.decoder === null && this.failure === null) this.open();
		if (this.failure === null) this.decode(new Uint8Array(0), false);
		if (this.endsWithReturn) this.take('\n', true);
	}

	/** So that what is proposed does not depend on how the bytes came. */
	private lengthenSample(chunk: Uint8Array): void {
		if (this.failure?.reason !== 'bad-bytes') return;
		const missing = SAMPLE_BYTES - this.failure.following.length;
		if (missing <= 0) return;
		const following = joined(this.failure.following, chunk.subarray(0, missing));
		this.failure = { ...this.failure, following };
	}

	private open(): void {
		const bom = BOMS.find(([, ...bytes]) => bytes.every((byte, at) => this.start[at] === byte));
		if (bom) this.encoding = bom[0];
		try {
			this.decoder = new TextDecoder(this.encoding, { fatal: true });
			this.encoding = this.decoder.encoding;
			if (!this.encoding.startsWith('utf-')) this.utf8 = new Utf8Witness();
		} catch {
			this.failure = { reason: 'unknown-encoding', encoding: this.encoding };
			return;
		}
		const { start } = this;
		this.start = start.slice(0, SAMPLE_BYTES);
		this.decode(start, true);
	}

	private decode(chunk: Uint8Array, hasMore: boolean): void {
		let text: string;
		try {
			text = this.decoder?.decode(chunk, { stream: hasMore }) ?? '';
		} catch {
			return this.stop(chunk);
		}
		this.before = new Uint8Array(chunk.subarray(-LONGEST_CHARACTER));
		this.utf8?.push(chunk, hasMore);
		this.emit(text, this.encoding === 'utf-8' && hasNoDamage(text, chunk));
	}

	/** Gives what stands before the bad byte, then nothing more. */
	private stop(chunk: Uint8Array): void {
		const { text, following } = splitAtBadByte(this.encoding, this.before, chunk);
		this.emit(text, false);
		this.failure = {
			reason: 'bad-bytes',
			encoding: this.encoding,
			following: following.slice(0, SAMPLE_BYTES),
		};
	}

	private emit(piece: string, isSound: boolean): void {
		const nul = piece.indexOf('\0');
		if (nul >= 0) this.failure = { reason: 'nul', start: this.start };
		let text = nul >= 0 ? piece.slice(0, nul) : piece;
		if (this.endsWithReturn) text = `\r${text}`;
		this.endsWithReturn = text.endsWith('\r');
		if (this.endsWithReturn) text = text.slice(0, -1);
		if (text.includes('\r')) text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
		if (text !== '') this.take(text, isSound);
	}
}

/** Bytes of UTF-8 without which there is none of `Â`, `Ã`, C1 control, lost letter, byte order mark. */
const BYTES_OF_DAMAGE = [0x82, 0x83, 0xc2, 0xef];

/** Whether UTF-8 surely has no sign of damage: told without looking at each letter. */
function hasNoDamage(text: string, bytes: Uint8Array): boolean {
	if (text.length === bytes.length) return true;
	// a Buffer looks for a byte twenty times as fast as any other array
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	return BYTES_OF_DAMAGE.every((byte) => !buffer.includes(byte));
}

/** Watches whether bytes that are read by another encoding are all UTF-8. */
class Utf8Witness {
	private decoder: TextDecoder | null = new TextDecoder('utf-8', { fatal: true });
	private hasLetters = false;

	get hasProof(): boolean {
		return this.decoder !== null && this.hasLetters;
	}

	push(chunk: Uint8Array, hasMore: boolean): void {
		if (this.decoder === null) return;
		try {
			const text = this.decoder.decode(chunk, { stream: hasMore });
			this.hasLetters ||= text.length < chunk.length;
		} catch {
			this.decoder = null;
		}
	}
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}
