import { expect, test } from 'vitest';
import { Lately } from '../../src/publishing/lately.ts';

test('what was kept or asked for of late is held, and what was not for long is forgotten', () => {
	const lately = new Lately<number>(4);
	lately.keep('one', 1);
	for (let at = 0; at < 12; at++) {
		lately.keep(`other ${at}`, at);
		lately.keep('one', lately.get('one') ?? 0);
	}
	expect(lately.get('one')).toBe(1);
	expect(lately.get('other 11')).toBe(11);
	expect(lately.get('other 0')).toBeUndefined();
});

test('no more is held than twice what is told, by size', () => {
	const lately = new Lately<number>(10);
	for (let at = 0; at < 30; at++) lately.keep(`${at}`, at, 3);
	const held = Array.from({ length: 30 }, (_, at) => at).filter((at) => lately.get(`${at}`) === at);
	expect(held.length).toBeGreaterThan(3);
	expect(held.length).toBeLessThanOrEqual(6);
	expect(held.at(-1)).toBe(29);
	lately.keep('29', 30, 3);
	expect(lately.get('29')).toBe(30);
});
