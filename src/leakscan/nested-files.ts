import { constants, gunzipSync, inflateSync } from 'node:zlib';
import type { SiteFile } from './site-file.ts';
import { MOST_BYTES, zipEntries } from './zip-entries.ts';

const DEEPEST = 5;

/**
 * A file and all that lies packed in it: entries of zip archives (workbooks and slides are such),
 * gzip, compressed streams of PDF, compressed texts of PNG. Names tell the way: `a.pptx!b.xlsx!c.xml`.
 */
export function* nestedFiles(file: SiteFile, depth = 0): Generator<SiteFile> {
	yield file;
	if (depth >= DEEPEST) return;
	for (const { name, bytes } of packedIn(file.bytes)) {
		yield* nestedFiles({ name: `${file.name}!${name}`, bytes }, depth + 1);
	}
}

function packedIn(bytes: Uint8Array): readonly SiteFile[] {
	if (startsWith(bytes, 0x50, 0x4b)) return zipEntries(bytes);
	if (startsWith(bytes, 0x1f, 0x8b)) return unpacked('gunzip', () => gunzipSync(bytes, LENIENT));
	if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return pdfStreams(bytes);
	if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return pngTexts(bytes);
	return [];
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
	return start.every((byte, at) => bytes[at] === byte);
}

/** What is cut off is read as far as it goes. */
const LENIENT = { maxOutputLength: MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH };

function unpacked(name: string, unpack: () => Uint8Array): SiteFile[] {
	try {
		return [{ name, bytes: unpack() }];
	} catch {
		return [];
	}
}

function pdfStreams(bytes: Uint8Array): SiteFile[] {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found: SiteFile[] = [];
	for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
		let start = at + 6;
		if (buffer[start] === 0x0d) start += 1;
		if (buffer[start] !== 0x0a) continue;
		const packed = buffer.subarray(start + 1);
		found.push(...unpacked(`pdf@${at}`, () => inflateSync(packed, LENIENT)));
	}
	return found;
}

function pngTexts(bytes: Uint8Array): SiteFile[] {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found: SiteFile[] = [];
	for (let at = 8; at + 8 < buffer.length;) {
		const length = buffer.readUInt32BE(at);
		const body = buffer.subarray(at + 8, at + 8 + length);
		if (/^[zi]TXt$/.test(buffer.toString('latin1', at + 4, at + 8))) {
			const zlib = body.indexOf(0x78);
			for (let start = zlib; start >= 0; start = body.indexOf(0x78, start + 1)) {
				const texts = unpacked('png', () => inflateSync(body.subarray(start), LENIENT));
				const text = texts.find(({ bytes: some }) => some.length > 0);
				if (text === undefined) continue;
				found.push(text);
				break;
			}
		}
		at += 12 + length;
	}
	return found;
}
