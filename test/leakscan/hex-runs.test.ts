import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexRuns } from '../../src/leakscan/hex-runs.ts';

test('finds every run of ten hexadecimal digits and more, whole and once', () => {
	const text = fc.array(fc.constantFrom('0', '9', 'a', 'F', 'g', '@', 'abcdef0123', '\u0130'));
	fc.assert(
		fc.property(text, (parts) => {
			const whole = parts.join('');
			expect([...hexRuns(whole)]).toEqual([...(whole.match(/[0-9a-fA-F]{10,}/g) ?? [])]);
		}),
	);
});
