import type { CleanLogo } from './cleaned-logo.ts';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** What is needed to draw it: header, palette, transparency, colour space, picture, end. */
const DRAWN: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND'];
const FRAME = 12;

/** A PNG without comments, dates, places and whatever else programs write into it. */
export function cleanPng(bytes: Uint8Array): CleanLogo {
	const isPng = SIGNATURE.every((byte, at) => bytes[at] === byte);
	const chunks = isPng ? chunksOf(bytes) : [];
	const [header] = chunks;
	if (header?.name !== 'IHDR' || chunks.at(-1)?.name !== 'IEND')
		return { fault: 'is no whole PNG, whatever its name says', remedy: 'Save it anew as PNG.' };
	const numbers = new DataView(bytes.buffer, bytes.byteOffset + SIGNATURE.length + 8);
	const kept = chunks.filter(({ name }) => DRAWN.includes(name)).map((chunk) => chunk.bytes);
	return {
		bytes: Uint8Array.from([SIGNATURE, ...kept].flatMap((part) => [...part])),
		width: numbers.getUint32(0),
		height: numbers.getUint32(4),
	};
}

function chunksOf(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const chunks: { name: string; bytes: Uint8Array }[] = [];
	let at = SIGNATURE.length;
	while (at + FRAME <= bytes.length) {
		const end = at + FRAME + view.getUint32(at);
		if (end > bytes.length) break;
		const name = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
		chunks.push({ name, bytes: bytes.subarray(at, end) });
		if (name === 'IEND') break;
		at = end;
	}
	return chunks;
}
