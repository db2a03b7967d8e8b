const CONTINUATION = 0b1000_0000;
const CONTINUATION_MASK = 0b1100_0000;

/**
 * The text of a chunk up to its first bad byte, and the bytes from there on.
 * `before` is the chunk in front of it: a character may begin there.
 */
export function splitAtBadByte(
	encoding: string,
	before: Uint8Array,
	chunk: Uint8Array,
): { text: string; following: Uint8Array } {
	const carried = encoding === 'utf-8' ? unfinishedTail(before) : new Uint8Array(0);
	const bytes = new Uint8Array(carried.length + chunk.length);
	bytes.set(carried);
	bytes.set(chunk, carried.length);
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (decoded(encoding, bytes.subarray(0, middle)) === null) bad = middle;
		else good = middle;
	}
	const text = decoded(encoding, bytes.subarray(0, good)) ?? '';
	const tail = encoding === 'utf-8' ? unfinishedTail(bytes.subarray(0, good)).length : 0;
	return { text, following: bytes.slice(good - tail) };
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes, {
			stream: true,
		});
	} catch {
		return null;
	}
}

/** The bytes of a UTF-8 character that a chunk begins and does not finish. */
function unfinishedTail(bytes: Uint8Array): Uint8Array {
	for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
		const byte = bytes[bytes.length - length] ?? 0;
		if ((byte & CONTINUATION_MASK) === CONTINUATION) continue;
		const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		return needed > length ? bytes.slice(bytes.length - length) : new Uint8Array(0);
	}
	return new Uint8Array(0);
}
