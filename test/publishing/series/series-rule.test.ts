import { expect, test } from 'vitest';
import { changeSince } from '../../../src/publishing/series/series-rule.ts';
import type { ToldGroup } from '../../../src/publishing/series/told-group.ts';
import { buildGroup } from '../build-groups.ts';

const TOLD: ToldGroup = {
	id: 't role=a',
	study: 's',
	version: 'report/v1',
	universe: 't',
	where: new Map([['role', ['a']]]),
	n: 10,
	accounts: 9,
	persons: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
	isShown: true,
};

/** Ten persons, of whom the first six came or went with so many accounts. */
function change(accounts: number, isGone: boolean) {
	const accountOf = (person: number) => (person < 6 ? person % accounts : person);
	const stayed = [6, 7, 8, 9];
	const told = isGone ? TOLD : { ...TOLD, n: 4, persons: stayed };
	const now = isGone ? stayed : (TOLD.persons ?? []);
	const group = { ...buildGroup({ role: 'a' }, now.length), accounts: 4, leastAccounts: 3 };
	return changeSince({ ...told, accountOf }, group, now, () => false);
}

test('who came is told of only where they are of enough accounts', () => {
	expect([1, 2, 3].map((accounts) => change(accounts, false).isTelling)).toEqual([
		true,
		true,
		false,
	]);
});

test('who went is told of only where they were of enough accounts', () => {
	expect([1, 2, 3].map((accounts) => change(accounts, true).isTelling)).toEqual([
		true,
		true,
		false,
	]);
	expect(change(3, true)).toMatchObject({ isSame: false, added: 0, removed: 6 });
});
