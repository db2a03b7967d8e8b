import { regrown, release } from './array-memory.ts';
import { LAST_PACKED, LETTERS_A_KEY, LONGEST_PACKED, type PackedTexts } from './text-order.ts';

const FIRST_CAPACITY = 1024;
const LAST_BYTE = 0xff;
/** Texts that are made from one piece of memory at once. */
const BLOCK = 65_536;

/**
 * Texts in the order in which they came, one behind the other in one piece of memory: a byte a
 * letter while all are Latin-1, so that a million short texts are not a million things to look after.
 */
export class TextPool implements PackedTexts {
	length = 0;
	private longest = 0;
	private largest = 0;
	private letters: Uint8Array | Uint16Array = new Uint8Array(0);
	private filled = 0;
	private ends = new Int32Array(0);

	add(text: string): void {
		if (this.length >= this.ends.length) {
			const room = roomFor(this.length + 1, this.ends.length);
			this.ends = new Int32Array(regrown(this.ends.buffer, room * Int32Array.BYTES_PER_ELEMENT));
		}
		const end = this.filled + text.length;
		if (end > this.letters.length) this.makeRoom(end, this.letters instanceof Uint16Array);
		const { filled, letters } = this;
		let { largest } = this;
		for (let at = 0; at < text.length; at += 1) {
			const letter = text.charCodeAt(at);
			letters[filled + at] = letter;
			if (letter > largest) largest = letter;
		}
		this.largest = largest;
		if (largest > LAST_BYTE && letters instanceof Uint8Array) {
			this.makeRoom(end, true);
			for (let at = 0; at < text.length; at += 1) this.letters[filled + at] = text.charCodeAt(at);
		}
		this.filled = end;
		this.longest = Math.max(this.longest, text.length);
		this.ends[this.length] = end;
		this.length += 1;
	}

	get longestPacked(): number | null {
		return this.largest > LAST_PACKED || this.longest > LONGEST_PACKED ? null : this.longest;
	}

	pack(keys: Uint32Array, first: number): void {
		const { letters, ends } = this;
		let start = 0;
		for (let nth = 0; nth < this.length; nth += 1) {
			const end = ends[nth] ?? 0;
			const from = start + first;
			let key = 0;
			for (let at = from; at < from + LETTERS_A_KEY; at += 1) {
				key = key * 0x100 + (at < end ? (letters[at] ?? 0) + 1 : 0);
			}
			keys[nth] = key;
			start = end;
		}
	}

	/** Whether two texts are the same. */
	isEqual(a: number, b: number): boolean {
		const { letters } = this;
		const [startA, startB] = [this.startOf(a), this.startOf(b)];
		const length = (this.ends[a] ?? 0) - startA;
		if (length !== (this.ends[b] ?? 0) - startB) return false;
		let at = length - 1;
		while (at >= 0 && letters[startA + at] === letters[startB + at]) at -= 1;
		return at < 0;
	}

	/** The texts with these numbers, in this order; '' for a number below 0. */
	pick(numbers: Int32Array): string[] {
		const blocks: string[] = [];
		for (let first = 0; first < this.length; first += BLOCK) {
			const last = Math.min(first + BLOCK, this.length);
			blocks.push(this.lettersAsText(this.startOf(first), this.startOf(last)));
		}
		return Array.from({ length: numbers.length }, (_, at) => {
			const nth = numbers[at] ?? -1;
			if (nth < 0) return '';
			const from = this.startOf(nth - (nth % BLOCK));
			const block = blocks[Math.floor(nth / BLOCK)] ?? '';
			return block.slice(this.startOf(nth) - from, this.startOf(nth + 1) - from);
		});
	}

	private startOf(nth: number): number {
		return nth === 0 ? 0 : (this.ends[nth - 1] ?? 0);
	}

	private lettersAsText(from: number, to: number): string {
		const { buffer } = this.letters;
		const width = this.letters.BYTES_PER_ELEMENT;
		const bytes = Buffer.from(buffer, from * width, (to - from) * width);
		return bytes.toString(width === 1 ? 'latin1' : 'utf16le');
	}

	private makeRoom(length: number, isWide: boolean): void {
		const room =
			length > this.letters.length ? roomFor(length, this.letters.length) : this.letters.length;
		const grown = isWide ? new Uint16Array(room) : new Uint8Array(room);
		grown.set(this.letters);
		release(this.letters);
		this.letters = grown;
	}
}

/** Half as much again, so that little of it stays empty. */
function roomFor(length: number, before: number): number {
	return Math.max(length, before + (before >> 1), FIRST_CAPACITY);
}
