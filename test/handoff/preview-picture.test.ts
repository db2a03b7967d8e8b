import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage } from '../../src/handoff/preview/coverage.ts';
import { previewPicture } from '../../src/handoff/preview/preview-picture.ts';
import { writePng } from '../../src/handoff/preview/write-png.ts';

const words = {
	client: 'Havukka Oy',
	title: 'Contact persons recommend Havukka. Päättäjät ovat kahtia, ja 40 % – ei.',
	foot: 'Customer relationship survey · v2026-Q3 · sample data',
};

/** The compressed rows of a PNG. */
function rowsOf(png: Uint8Array): Uint8Array {
	const bytes = Buffer.from(png);
	const at = bytes.indexOf('IDAT');
	return inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
}

test('any pixels come back from the PNG that they were written to', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 40 }),
			fc.array(fc.oneof(fc.nat(2), fc.nat(255)), { minLength: 1, maxLength: 1200 }),
			fc.integer({ min: 1, max: 400 }),
			(width, some, times) => {
				const all = [...some, ...Array.from({ length: times }, () => some[0] ?? 0)];
				const pixels = Uint8Array.from(all.slice(0, all.length - (all.length % width)));
				const rows = rowsOf(writePng(pixels, width, [[0, 0, 0]]));
				const back = rows.filter((_, at) => at % (width + 1) !== 0);
				expect([...back]).toEqual([...pixels]);
			},
		),
	);
});

test('a square covers its pixels, half of those at its edge, and nothing in its hole', () => {
	const square = [1, 1, 5, 1, 5, 4.5, 1, 4.5];
	const hole = [2, 2, 2, 3, 3, 3, 3, 2];
	const covered = coverage([square, hole], 8, 6);
	expect(covered[1 * 8 + 1]).toBeCloseTo(1, 9);
	expect(covered[4 * 8 + 4]).toBeCloseTo(0.5, 9);
	expect(covered[2 * 8 + 2]).toBeCloseTo(0, 9);
	expect(covered[5 * 8 + 5]).toBeCloseTo(0, 9);
	expect(covered[1 * 8 + 6]).toBeCloseTo(0, 9);
});

test('the picture of a version is the same bytes on every machine, and small', () => {
	const png = previewPicture(words, '#2c49b4');
	expect(png.length).toBeLessThan(60_000);
	expect(rowsOf(png)).toHaveLength(1201 * 630);
	expect(createHash('sha256').update(png).digest('hex')).toMatchInlineSnapshot(
		`"67186368b0dc296b9db79129f67384058bf37fa2e925418a84c0b60709fe97d8"`,
	);
});

test('a finding of any length stays in the picture', () => {
	const title = 'Erittäin pitkäveteinen havainto kaikista kohtaamisista '.repeat(12);
	expect(rowsOf(previewPicture({ ...words, title, foot: title }, '#24b'))).toHaveLength(1201 * 630);
});
