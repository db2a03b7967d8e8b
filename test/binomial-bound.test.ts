import { expect, test } from 'vitest';
import { mostWrong } from './binomial-bound.ts';

/** `scipy.stats.binom.isf` of SciPy 1.17.1. */
test.each([
	[10, 0.001, 4],
	[200, 0.001, 21],
	[200, 1e-6, 27],
	[24_000, 0.001, 1306],
	[400_000, 0.001, 20_427],
])('of %i studies at 5 %% and a chance of %d no more than %i may be wrong', (of, chance, most) => {
	expect(mostWrong(of, 0.05, chance)).toBe(most);
});
