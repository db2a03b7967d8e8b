import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/leakscan/canonical-text.ts';

/** The same said plainly, and slowly. */
function plainly(text: string): string {
	const visible = text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '');
	const composed = /\p{M}/u.test(visible) ? visible.normalize('NFC') : visible;
	return composed
		.toUpperCase()
		.toLowerCase()
		.replaceAll(/[\s\u0085]+/gu, ' ');
}

test('every character alone, doubled and among others becomes what the plain rule says', () => {
	const wrong: string[] = [];
	for (let code = 0; code < 0x10000; code += 1) {
		const one = String.fromCharCode(code);
		const text = `${one}x${one}${one}xA${one}bx a ${one}x${one} Äxe${one}Σ`;
		if (canonicalText(text) !== plainly(text)) wrong.push(code.toString(16));
	}
	expect(wrong).toEqual([]);
});

test('any text becomes what the plain rule says', () => {
	const unit = fc.oneof(
		fc.constantFrom(...Array.from('aÄß ΣσςİıÅ\u0301\u00A0\u0085\t\n\u200B\u00ADﬁ–“µſ')),
		fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
	);
	fc.assert(
		fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
			expect(canonicalText(units.join(''))).toBe(plainly(units.join('')));
		}),
	);
});
