const SIGNATURE = 8;
/** Length, name and check of a chunk. */
const FRAME = 12;

/**
 * A PNG without its compressed pixels, in which five characters of an id come by chance. Only for pictures
 * that Kaiku drew itself: what they say stands in the pages as well. Bytes after the last chunk are kept.
 */
export function withoutPixels(png: Uint8Array): Uint8Array {
	const buffer = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
	const kept = [buffer.subarray(0, SIGNATURE)];
	let at = SIGNATURE;
	while (at + FRAME <= buffer.length) {
		const end = at + FRAME + buffer.readUInt32BE(at);
		if (buffer.toString('latin1', at + 4, at + 8) !== 'IDAT') kept.push(buffer.subarray(at, end));
		at = end;
	}
	return Buffer.concat([...kept, buffer.subarray(at)]);
}
