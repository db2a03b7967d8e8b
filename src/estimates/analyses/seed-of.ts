/** Of FNV-1a with 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The seed of what is drawn for a number, made of what it is about: the same content draws the same on
 * any machine.
 *
 * Method: Fowler, Noll & Vo 1991, FNV-1a over the UTF-16 units.
 * Unit: whole number, −2³¹ to 2³¹ − 1.
 */
export function seedOf(...parts: readonly (string | number)[]): number {
	let hash = OFFSET;
	for (const letter of JSON.stringify(parts)) {
		hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME);
	}
	return hash | 0;
}
