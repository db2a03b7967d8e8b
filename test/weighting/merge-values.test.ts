import { array, assert, nat, pre, property } from 'fast-check';
import { expect, test } from 'vitest';
import { mergeValues } from '../../src/weighting/merge-values.ts';

test('a small value joins the one after it, the last the one before', () => {
	expect(mergeValues([2, 9, 3], [0.2, 0.5, 0.3], [0, 1, 2])).toMatchObject({
		places: [0, 0, 0],
		tooSmall: [],
	});
	expect(mergeValues([9, 9, 3], [0.2, 0.5, 0.3], [0, 1, 2])).toMatchObject({
		places: [0, 1, 1],
		shares: [0.2, 0.8],
		together: [[1, 2]],
	});
});

test('what no order merges stays too small; what has neither answers nor target is nowhere', () => {
	expect(mergeValues([9, 4, 0], [0.5, 0.5, 0], [])).toMatchObject({
		places: [0, 1, -1],
		tooSmall: [1],
	});
});

test('with an order of all values and five answers nothing stays too small, and no share is lost', () => {
	assert(
		property(array(nat(9), { minLength: 1, maxLength: 8 }), (counts) => {
			pre(counts.reduce((sum, count) => sum + count, 0) >= 5);
			const shares = counts.map(() => 1 / counts.length);
			const { tooSmall, shares: merged } = mergeValues(counts, shares, [...counts.keys()]);
			expect(tooSmall).toEqual([]);
			expect(merged.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
		}),
	);
});
