import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadApart } from '../../src/charts/spread-apart.ts';

describe('places that keep a distance', () => {
	test('stay where they are wanted while they are far enough apart', () => {
		expect(spreadApart([80, 20, 50], 15, 0, 100)).toEqual([80, 20, 50]);
	});
	test('share what is too little, each side as much', () => {
		expect(spreadApart([50, 56], 16, 0, 100)).toEqual([45, 61]);
		expect(spreadApart([50, 50, 90], 10, 0, 100)).toEqual([45, 55, 90]);
	});
	test('are moved in from both ends', () => {
		expect(spreadApart([99, 100], 15, 0, 100)).toEqual([85, 100]);
		expect(spreadApart([-5, 3], 15, 0, 100)).toEqual([0, 15]);
	});
	test('never touch, keep their order and lie inside where there is room', () => {
		const wanted = fc.array(fc.double({ min: -50, max: 150, noNaN: true }), { maxLength: 6 });
		fc.assert(
			fc.property(wanted, (all) => {
				const placed = spreadApart(all, 15, 0, 100);
				const order = Array.from(all.keys()).toSorted((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
				const sorted = order.map((at) => placed[at] ?? NaN);
				for (const [at, place] of sorted.entries()) {
					expect(place).toBeGreaterThanOrEqual(0);
					expect(place).toBeLessThanOrEqual(100 + 1e-9);
					if (at > 0) expect(place - (sorted[at - 1] ?? NaN)).toBeGreaterThan(15 - 1e-9);
				}
			}),
		);
	});
});
