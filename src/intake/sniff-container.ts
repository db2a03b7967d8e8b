import type { OpenedSource } from './opened-source.ts';

/** What an export's first bytes say it is: text unless they say otherwise. */
export type Container = 'text' | 'workbook' | 'spss' | 'old-workbook';

const SIGNATURES: readonly (readonly [Container, ...number[]])[] = [
	['workbook', 0x50, 0x4b, 0x03, 0x04],
	['workbook', 0x50, 0x4b, 0x05, 0x06],
	['spss', 0x24, 0x46, 0x4c, 0x32],
	['spss', 0x24, 0x46, 0x4c, 0x33],
	['old-workbook', 0xd0, 0xcf, 0x11, 0xe0],
];
const LONGEST = 4;

/** Looks at the first bytes only. */
export async function sniffContainer(opened: OpenedSource): Promise<Container> {
	const start: number[] = [];
	for await (const chunk of opened.stream()) {
		start.push(...chunk.subarray(0, LONGEST - start.length));
		if (start.length >= LONGEST) break;
	}
	const found = SIGNATURES.find(([, ...bytes]) => bytes.every((byte, at) => start[at] === byte));
	return found?.[0] ?? 'text';
}
