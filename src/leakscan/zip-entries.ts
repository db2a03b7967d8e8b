import { inflateRawSync } from 'node:zlib';

/** A file in an archive, and the archive's own comment under the name ''. */
export interface ArchiveEntry {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;
/** More of one entry is not looked into. */
export const MOST_BYTES = 200 << 20;

/** The files of a zip archive by its directory; none where it has none. Damaged entries are left out. */
export function zipEntries(bytes: Uint8Array): ArchiveEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOfDirectory(view);
	if (end < 0) return [];
	const found: ArchiveEntry[] = [];
	const comment = bytes.subarray(end + END_LENGTH);
	if (comment.length > 0) found.push({ name: '', bytes: comment });
	let at = view.getUint32(end + 16, true);
	while (at + ENTRY_LENGTH <= bytes.length && view.getUint32(at, true) === ENTRY) {
		const nameLength = view.getUint16(at + 28, true);
		const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		const name = textOf(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
		const content = contentOf(bytes, view, at);
		found.push({ name, bytes: content ?? new Uint8Array(0) });
		at += ENTRY_LENGTH + nameLength + rest;
	}
	return found;
}

function endOfDirectory(view: DataView): number {
	const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
	for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
		if (view.getUint32(at, true) === END) return at;
	}
	return -1;
}

/** What an entry of the directory holds; null where it cannot be read. */
function contentOf(bytes: Uint8Array, view: DataView, entry: number): Uint8Array | null {
	const local = view.getUint32(entry + 42, true);
	if (local + LOCAL_LENGTH > bytes.length) return null;
	const start =
		local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	const packed = bytes.subarray(start, start + view.getUint32(entry + 20, true));
	if (view.getUint16(entry + 10, true) !== DEFLATED) return packed;
	try {
		return inflateRawSync(packed, { maxOutputLength: MOST_BYTES });
	} catch {
		return null;
	}
}

function textOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
