import { expect, test } from 'vitest';
import { KnownTold } from '../../../src/publishing/series/known-told.ts';
import type { ToldNow } from '../../../src/publishing/series/told-group.ts';

const told: ToldNow = {
	id: 'answers [["role",["a"]]]',
	study: 'small',
	universe: 'answers',
	where: new Map([['role', ['a']]]),
	n: 6,
	accounts: 5,
	persons: [1, 2, 3, 4, 5, 6],
	isShown: true,
	isSensitive: false,
	answers: null,
};
const VERSION = 'small-report/v2026-q1';

test('what is told again is the same group again, under the name of its version', () => {
	const known = new KnownTold(VERSION);
	const [first] = known.of([told, { ...told, id: 'answers []', where: new Map() }]);
	const { answers: _answers, ...rest } = told;
	expect(first).toEqual({ ...rest, version: VERSION });
	expect(known.of([told])[0]).toBe(first);
	const others = known.of([{ ...told, n: 7 }]);
	expect(others[0]).not.toBe(first);
	expect(others).toMatchObject([{ n: 7, version: VERSION }]);
});
