/** So many characters in a row are one gram; nothing shorter can be looked for. */
export const GRAM = 5;
const BITS = 26;
const SHIFT = 7;
const SPREAD = 0x9e3779b1;

/**
 * Which runs of five characters occur in some texts. It may say yes for one that does not occur,
 * seldom, and never no for one that does: a text with a gram that is not there is not there.
 */
export class GramSet {
	/** One for each place of a gram. */
	readonly bits = new Uint8Array(1 << (BITS - 3));

	add(text: string): void {
		const { bits } = this;
		let gram = 0;
		for (let at = 0; at < text.length; at += 1) {
			gram = nextGram(gram, text.charCodeAt(at));
			if (at >= GRAM - 1) {
				const place = placeOf(gram, BITS);
				bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
			}
		}
	}

	/** Adds what another set holds. */
	join(other: Uint8Array): void {
		const { bits } = this;
		for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0);
	}

	/** False where the text occurs in none of them for sure. */
	mayHold(text: string): boolean {
		const { bits } = this;
		let gram = 0;
		for (let at = 0; at < text.length; at += 1) {
			gram = nextGram(gram, text.charCodeAt(at));
			if (at < GRAM - 1) continue;
			const place = placeOf(gram, BITS);
			if (((bits[place >>> 3] ?? 0) & (1 << (place & 7))) === 0) return false;
		}
		return text.length >= GRAM;
	}
}

/** The gram that ends with one more character: what is five characters back has left its 32 bits. */
export function nextGram(gram: number, code: number): number {
	return (gram << SHIFT) ^ code;
}

/** Spreads grams over a table of 2 to the power of `bits` places. */
export function placeOf(gram: number, bits: number): number {
	return Math.imul(gram, SPREAD) >>> (32 - bits);
}
