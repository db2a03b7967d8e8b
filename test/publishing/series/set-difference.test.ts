import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameSet, setDifference } from '../../../src/publishing/series/set-difference.ts';

test('lists are compared by what they hold, however often and in whatever order they were before', () => {
	const lists = fc.array(
		fc.uniqueArray(fc.nat(3)).map((own) => own.toSorted((a, b) => a - b)),
		{
			minLength: 2,
			maxLength: 6,
		},
	);
	fc.assert(
		fc.property(
			lists,
			fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 30 }),
			(all, pairs) => {
				for (const [one, other] of pairs) {
					const [some = [], others = []] = [all[one], all[other]];
					expect(isSameSet(some, others)).toBe(some.join() === others.join());
				}
			},
		),
		{ seed: 5 },
	);
});

test('who is in one of two lists alone is told', () => {
	expect(setDifference([1, 2, 4], [2, 3, 4, 5])).toEqual({ added: [3, 5], removed: [1] });
	expect(setDifference([1, 2], [1, 2])).toEqual({ added: [], removed: [] });
});
