import { createHash } from 'node:crypto';
import type { OpenedSource } from './opened-source.ts';

/** All bytes of a file with their hash in hexadecimal; null instead of more than `most` bytes. */
export async function wholeFile(
	opened: OpenedSource,
	most: number,
): Promise<{ readonly bytes: Uint8Array | null; readonly sha256: string }> {
	const hash = createHash('sha256');
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of opened.stream()) {
		hash.update(chunk);
		size += chunk.length;
		if (size <= most) chunks.push(new Uint8Array(chunk));
	}
	const bytes = size > most ? null : new Uint8Array(Buffer.concat(chunks));
	return { bytes, sha256: hash.digest('hex') };
}
