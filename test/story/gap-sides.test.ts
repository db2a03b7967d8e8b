import { expect, test } from 'vitest';
import { gapSides } from '../../src/story/gap-sides.ts';
import { fact } from './story-fixture.ts';

const gap = (id: string, value: number, half: number, n = 60) => ({
	...fact({ metric: 'gap', question: id, value, low: value - half, high: value + half, n }),
	unit: 'score' as const,
	accounts: n,
	id,
});

test('one gap alone is clear where its published interval leaves out zero', () => {
	expect([...gapSides([gap('a', -0.8, 0.7)])]).toEqual([['a', 'below']]);
});

test('among many, the interval is widened for all of them together', () => {
	const many = Array.from({ length: 14 }, (_, at) => gap(`g${at}`, -0.8, 0.7));
	expect(new Set(gapSides(many).values())).toEqual(new Set(['unclear']));
	const wide = many.map((one, at) => (at === 0 ? gap('far', 1.5, 0.7) : one));
	expect(gapSides(wide).get('far')).toBe('above');
});

test('fewer than ten persons are never told', () => {
	expect([...gapSides([gap('a', -2, 0.5, 9)])]).toEqual([]);
});
