import { expect, test } from 'vitest';
import { quietCollection } from '../../src/cli/quiet-collection.ts';

test('memory is collected the first time, and again where twice as much is held as was left', () => {
	let [held, times] = [100, 0];
	const collect = quietCollection(
		() => {
			times += 1;
			held = 60;
		},
		() => held,
	);
	const timesAt = (now: number) => {
		held = now;
		collect();
		return times;
	};
	expect([100, 119, 120, 70, 140].map(timesAt)).toEqual([1, 1, 2, 2, 3]);
});

test('nothing is done where Node cannot be asked to collect', () => {
	expect(quietCollection(undefined, () => 1)).not.toThrow();
});
