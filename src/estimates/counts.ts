/** Whole numbers, 0 or above, in the narrowest form that holds them. */
export type Counts = Uint8Array | Uint16Array | Uint32Array;

/** So many counts of 0, each with room for the largest that may come. */
export function countsUpTo(largest: number, length: number): Counts {
	if (largest <= 0xff) return new Uint8Array(length);
	return largest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}
