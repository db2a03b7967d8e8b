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
const other: ToldNow = { ...told, id: 'answers []', where: new Map() };
const VERSION = 'small-report/v2026-q1';

test('a group of which nothing is another is the same one again, under the name of its version', () => {
	const known = new KnownTold();
	const [first] = known.of([told, other], VERSION);
	const { answers: _answers, ...rest } = told;
	expect(first).toEqual({ ...rest, version: VERSION });
	expect(known.of([{ ...told }], VERSION)[0]).toBe(first);
});

test.each<Partial<ToldNow>>([
	{ n: 7 },
	{ accounts: null },
	{ persons: [1, 2, 3, 4, 5, 7] },
	{ isShown: false },
	{ isSensitive: true },
	{ study: 'other' },
	{ universe: 'others' },
	{ where: new Map([['role', ['b']]]) },
])('one that differs in %o is told anew', (difference) => {
	const known = new KnownTold();
	const [first] = known.of([told], VERSION);
	const [second] = known.of([{ ...told, ...difference }], VERSION);
	expect(second).not.toBe(first);
	expect(second).toMatchObject(difference);
});

test('so is one of another version', () => {
	const known = new KnownTold();
	known.of([told], VERSION);
	expect(known.of([told], 'small-report/v2026-q2')[0]?.version).toBe('small-report/v2026-q2');
});
