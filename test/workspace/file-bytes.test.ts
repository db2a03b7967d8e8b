import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileBytes } from '../../src/workspace/file-bytes.ts';

test('the pieces of a file are its bytes, whatever its size', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'kaiku-bytes-'));
	try {
		for (const size of [0, 1, 65_536, 700_001]) {
			const path = join(folder, 'file');
			const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7 + (at >> 8)) & 0xff);
			writeFileSync(path, bytes);
			const pieces: Uint8Array[] = [];
			for await (const piece of fileBytes(path)) pieces.push(Uint8Array.from(piece));
			expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a file that is not there is an error of the disk', async () => {
	const first = fileBytes('/no/such/file').next();
	await expect(first).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
});
