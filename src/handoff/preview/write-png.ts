import { crc32 } from 'node:zlib';

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const SHORTEST = 3;
const LONGEST = 258;
/** Base lengths of the codes 257 to 284 of deflate with their extra bits; 258 is code 285. RFC 1951. */
const LENGTHS = [
	[3, 0],
	[11, 1],
	[19, 2],
	[35, 3],
	[67, 4],
	[131, 5],
] as const;

/**
 * A PNG of at most 256 colours. The system's own compression differs from machine to machine; this one is
 * plain: repeats of the pixel before and of the row above.
 * @param pixels one index of the palette each, row by row
 * @param palette red, green and blue, 0 to 255 each
 */
export function writePng(
	pixels: Uint8Array,
	width: number,
	palette: readonly (readonly [number, number, number])[],
): Uint8Array {
	const height = pixels.length / width;
	const rows = new Uint8Array((width + 1) * height);
	for (let row = 0; row < height; row += 1)
		rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
	const header = new Uint8Array(13);
	const numbers = new DataView(header.buffer);
	numbers.setUint32(0, width);
	numbers.setUint32(4, height);
	header.set([8, 3], 8);
	return joined([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Uint8Array.from(palette.flat())),
		chunk('IDAT', zlibStream(rows, width + 1)),
		chunk('IEND', new Uint8Array()),
	]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
	const named = joined([new TextEncoder().encode(name), data]);
	return joined([bigEndian(data.length), named, bigEndian(crc32(named))]);
}

function zlibStream(bytes: Uint8Array, stride: number): Uint8Array {
	return joined([Uint8Array.of(0x78, 0x01), deflated(bytes, stride), bigEndian(adler32(bytes))]);
}

/** One block with the fixed codes of RFC 1951. */
function deflated(bytes: Uint8Array, stride: number): Uint8Array {
	const out: number[] = [];
	let [held, bits] = [0, 0];
	const put = (value: number, count: number): void => {
		held |= value << bits;
		bits += count;
		for (; bits >= 8; bits -= 8, held >>>= 8) out.push(held & 255);
	};
	const putCode = ({ code, count }: { code: number; count: number }) =>
		put(reversed(code, count), count);
	put(0b011, 3);
	for (let at = 0; at < bytes.length;) {
		const [beside, above] = [repeats(bytes, at, 1), repeats(bytes, at, stride)];
		const length = Math.max(beside, above);
		if (length < SHORTEST) {
			putCode(literal(bytes[at] ?? 0));
			at += 1;
			continue;
		}
		const { symbol, extra, count } = lengthSymbol(length);
		putCode(literal(symbol));
		put(extra, count);
		const distance = distanceSymbol(above > beside ? stride : 1);
		putCode({ code: distance.symbol, count: 5 });
		put(distance.extra, distance.count);
		at += length;
	}
	putCode(literal(256));
	put(0, (8 - bits) % 8);
	return Uint8Array.from(out);
}

/** How many bytes from a place on are those so far before it. */
function repeats(bytes: Uint8Array, at: number, distance: number): number {
	if (at < distance) return 0;
	const end = Math.min(bytes.length, at + LONGEST);
	let to = at;
	while (to < end && bytes[to] === bytes[to - distance]) to += 1;
	return to - at;
}

function literal(symbol: number): { code: number; count: number } {
	if (symbol < 144) return { code: 0x30 + symbol, count: 8 };
	if (symbol < 256) return { code: 0x190 + symbol - 144, count: 9 };
	if (symbol < 280) return { code: symbol - 256, count: 7 };
	return { code: 0xc0 + symbol - 280, count: 8 };
}

function lengthSymbol(length: number) {
	if (length === LONGEST) return { symbol: 285, extra: 0, count: 0 };
	const group = LENGTHS.findLastIndex(([base]) => length >= base);
	const [base, count] = LENGTHS[group] ?? [SHORTEST, 0];
	const first = group === 0 ? 257 : 265 + 4 * (group - 1);
	return {
		symbol: first + ((length - base) >> count),
		extra: (length - base) % (1 << count),
		count,
	};
}

function distanceSymbol(distance: number) {
	if (distance < 5) return { symbol: distance - 1, extra: 0, count: 0 };
	const count = Math.floor(Math.log2(distance - 1)) - 1;
	const half = (distance - 1) >> count;
	return { symbol: 2 * count + half, extra: (distance - 1) % (1 << count), count };
}

function reversed(code: number, count: number): number {
	let turned = 0;
	for (let bit = 0; bit < count; bit += 1) turned |= ((code >> bit) & 1) << (count - 1 - bit);
	return turned;
}

/** So few that the sums stay whole numbers of 32 bits. */
const SUMMED_AT_ONCE = 5552;

function adler32(bytes: Uint8Array): number {
	let [a, b] = [1, 0];
	for (let start = 0; start < bytes.length; start += SUMMED_AT_ONCE) {
		const end = Math.min(bytes.length, start + SUMMED_AT_ONCE);
		for (let at = start; at < end; at += 1) {
			a += bytes[at] ?? 0;
			b += a;
		}
		a %= 65_521;
		b %= 65_521;
	}
	return b * 65_536 + a;
}

function bigEndian(number: number): Uint8Array {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, number);
	return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
