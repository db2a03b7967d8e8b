/**
 * The same bytes with room for so many, zeros behind; views of the old buffer are empty from then on.
 * Its memory is free at once, where an array that nobody holds any more waits for a collection, which
 * a million rows do not cause.
 */
export function regrown(buffer: ArrayBufferLike, bytes: number): ArrayBuffer {
	if (!(buffer instanceof ArrayBuffer)) throw new TypeError('Shared memory does not grow.');
	return buffer.transfer(bytes);
}

/** Frees the memory of arrays at once; they are empty from then on. */
export function release(...arrays: readonly { readonly buffer: ArrayBufferLike }[]): void {
	for (const { buffer } of arrays) regrown(buffer, 0);
}
