import { expect, test } from 'vitest';
import { clusterSums } from '../../src/estimates/cluster-sums.ts';
import { isSteadyDifference } from '../../src/estimates/steady-difference.ts';

/** Scores by account, one list of accounts for both sides. */
function influence(...scores: readonly (readonly number[])[]) {
	const all = scores.flat().toSorted((a, b) => a - b);
	const frequencies = [...new Set(all)].map((value) => ({
		value,
		weight: all.filter((one) => one === value).length,
	}));
	const answers = Uint32Array.from(scores, ({ length }) => length);
	const raised = Float64Array.from(scores, (own) => own.reduce((sum, score) => sum + score, 0));
	const clusters = Int32Array.from(scores, (_, at) => at);
	const present = scores.filter(({ length }) => length > 0).length;
	const own = clusterSums({
		frequencies,
		count: all.length,
		from: 0,
		byCluster: () => ({
			clusters,
			answers,
			weights: answers,
			present,
			largest: Math.max(...answers),
		}),
		raised: () => raised,
	}).influence();
	if (own === null) throw new Error('nobody answered');
	return own;
}

test('a difference that every account shows is steady', () => {
	const high = influence([9, 9], [8], [9], [10]);
	const low = influence([6], [7, 6], [5], [6]);
	expect(isSteadyDifference(high, low)).toBe(true);
});

test('a difference that one account makes is not', () => {
	// Means 7.5 and 5; without the first account 5 and 5.
	const high = influence([10, 10], [5], [5]);
	const low = influence([5], [5], [5]);
	expect(isSteadyDifference(high, low)).toBe(false);
});

test('a difference that turns round without one account is not', () => {
	// Means 6.33 and 5.25; without the first account 4.6 and 5.3.
	const high = influence([10, 10], [4, 5, 5], [4, 5]);
	const low = influence([5], [5, 6], [5]);
	expect(isSteadyDifference(high, low)).toBe(false);
});

test('a side of one account alone is not steady', () => {
	expect(isSteadyDifference(influence([9, 9], []), influence([], [5, 6]))).toBe(false);
});

test('a mean is held against 0 in the same way', () => {
	expect(isSteadyDifference(influence([2], [3], [2]), null)).toBe(true);
	expect(isSteadyDifference(influence([9, 9], [0], [0]), null)).toBe(false);
});

test('no difference has no sign to lose', () => {
	expect(isSteadyDifference(influence([5], [5]), influence([5], [5]))).toBe(true);
});
