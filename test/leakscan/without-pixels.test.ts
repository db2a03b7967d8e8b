import { expect, test } from 'vitest';
import { withoutPixels } from '../../src/leakscan/without-pixels.ts';

function chunk(name: string, text: string): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(text.length);
	return Buffer.concat([length, Buffer.from(name + text), Buffer.alloc(4)]);
}

test('of a picture all is searched but its pixels: comments, and what stands behind its end', () => {
	const png = Buffer.concat([
		Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
		chunk('IHDR', 'head'),
		chunk('tEXt', 'r1001'),
		chunk('IDAT', 'r2100'),
		chunk('IEND', ''),
		Buffer.from('r3000'),
	]);
	const text = Buffer.from(withoutPixels(png)).toString('latin1');
	expect(text).toContain('r1001');
	expect(text).toContain('r3000');
	expect(text).not.toContain('r2100');
});
