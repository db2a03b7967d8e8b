import { inflateSync } from 'node:zlib';
import { ByteCursor } from './byte-cursor.ts';
import type { RawDictionary } from './sav-dictionary.ts';
import { brokenSav, oversizedSav } from './sav-fault.ts';

const SLOT = 8;
const MOST_UNPACKED = 1024 * 1024 * 1024;
const SPACE = 0x20;

/** The bytes of the cases, 8 a slot: unpacked where the file is packed. */
export function* savCases(bytes: Uint8Array, raw: RawDictionary): Generator<Uint8Array> {
	const { compression, slots, caseCount } = raw.header;
	if (slots === 0) return;
	const data = bytes.subarray(raw.dataAt);
	const body = compression === 'zlib' ? unzlib(bytes, raw) : data;
	const cases = compression === 'none' ? plainCases(body, slots) : packedCases(body, raw);
	let count = 0;
	for (const one of cases) {
		count += 1;
		yield one;
		if (count === caseCount) return;
	}
	if (caseCount >= 0 && count < caseCount) {
		throw brokenSav(`The file says ${caseCount} cases and holds ${count}: it is cut off.`);
	}
}

function* plainCases(body: Uint8Array, slots: number): Generator<Uint8Array> {
	const size = slots * SLOT;
	for (let at = 0; at + size <= body.length; at += size) yield body.subarray(at, at + size);
}

/** Each slot is told by one byte: 0 nothing, 1–251 a small number, 253 eight bytes, 254 blank, 255 missing. */
function* packedCases(body: Uint8Array, raw: RawDictionary): Generator<Uint8Array> {
	const { slots, bias } = raw.header;
	let one = new Uint8Array(slots * SLOT);
	let view = new DataView(one.buffer);
	let slot = 0;
	let at = 0;
	while (at + SLOT <= body.length) {
		const codes = body.subarray(at, at + SLOT);
		at += SLOT;
		for (const code of codes) {
			if (code === 0) continue;
			if (code === 252) return;
			if (code === 253) {
				if (at + SLOT > body.length) return;
				one.set(body.subarray(at, at + SLOT), slot * SLOT);
				at += SLOT;
			} else if (code === 254) one.fill(SPACE, slot * SLOT, (slot + 1) * SLOT);
			else {
				const value = code === 255 ? -Number.MAX_VALUE : code - bias;
				view.setFloat64(slot * SLOT, value, raw.isLittleEndian);
			}
			slot += 1;
			if (slot < slots) continue;
			yield one;
			one = new Uint8Array(slots * SLOT);
			view = new DataView(one.buffer);
			slot = 0;
		}
	}
}

/** .zsav: blocks packed by zlib, listed in a trailer. */
function unzlib(bytes: Uint8Array, raw: RawDictionary): Uint8Array {
	const cursor = new ByteCursor(bytes);
	cursor.isLittleEndian = raw.isLittleEndian;
	cursor.seek(raw.dataAt);
	cursor.long();
	const trailerAt = cursor.long();
	cursor.seek(trailerAt);
	cursor.take(20);
	const blocks = cursor.int();
	const parts: Uint8Array[] = [];
	let total = 0;
	for (let left = blocks; left > 0; left -= 1) {
		cursor.long();
		const start = cursor.long();
		const size = cursor.int();
		const packed = cursor.int();
		total += size;
		if (size < 0 || packed < 0 || total > MOST_UNPACKED) {
			throw oversizedSav('The file grows too large when unpacked.');
		}
		parts.push(inflated(bytes.subarray(start, start + packed), size));
	}
	return new Uint8Array(Buffer.concat(parts));
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
	try {
		return inflateSync(packed, { maxOutputLength: size + 1 });
	} catch {
		throw brokenSav('A packed part of the file is damaged.');
	}
}
