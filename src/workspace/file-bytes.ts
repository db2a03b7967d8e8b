import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { naming } from './system-error.ts';

/** Given at once. */
const PIECE = 1 << 16;
/** After so many pieces whatever else waits has its turn: also what frees memory. */
const TURN = 4;

/**
 * The bytes of a file from its start, piece by piece, each written over the one before. Read
 * directly, because a stream of Node takes three times as long. An error of the disk is thrown and
 * names the file.
 */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array, void> {
	const file = openSync(path, 'r');
	try {
		const piece = new Uint8Array(PIECE);
		for (let count = 1; ; count += 1) {
			const length = naming(path, () => readSync(file, piece, 0, PIECE, null));
			if (length === 0) return;
			yield piece.subarray(0, length);
			if (count % TURN === 0) await setImmediate();
		}
	} finally {
		closeSync(file);
	}
}
