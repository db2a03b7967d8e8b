import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as hiding from '../../src/publishing/hiding/complementary-hiding.ts';
import type { Group } from '../../src/publishing/hiding/group.ts';
import { openSearch } from '../../src/publishing/hiding/count-search.ts';
import { TableMaker } from '../../src/publishing/hiding/tables.ts';
import { buildGroup, tableGroups } from './build-groups.ts';
import { sweep } from '../sweep.ts';

function hideComplementary(groups: readonly Group[]): ReadonlySet<string> {
	return hiding.hideComplementary(new TableMaker().open(groups));
}

function auditHiding(groups: readonly Group[], hidden: ReadonlySet<string>): hiding.Audit {
	return hiding.auditHiding(new TableMaker().open(groups), hidden);
}

const RUNS = { numRuns: sweep(20, 40, 500) };

/** A whole of roles of so many persons. */
function roles(...counts: readonly number[]): Group[] {
	const whole = counts.reduce((sum, n) => sum + n, 0);
	return [buildGroup({}, whole), ...counts.map((n, at) => buildGroup({ role: `r${at}` }, n))];
}

/** The same people in a layer above. */
function above(group: Group): Group {
	return { ...group, id: `above ${group.id}`, universe: 'above', givesAway: [group.id] };
}

describe('one sum', () => {
	test('nothing is hidden where everybody is many', () => {
		expect(hideComplementary(roles(5, 9, 30))).toEqual(new Set());
	});

	test('beside a small group the smallest of the others goes too', () => {
		expect(hideComplementary(roles(2, 12, 9, 30))).toEqual(new Set(['t role=r0', 't role=r2']));
	});

	test('two small groups need a third where they are too few together', () => {
		expect(hideComplementary(roles(2, 2, 9, 30)).size).toBe(3);
		expect(hideComplementary(roles(2, 3, 9, 30)).size).toBe(2);
	});

	test('nobody is no partner', () => {
		expect(hideComplementary(roles(1, 0, 9, 30))).toEqual(
			new Set(['t role=r0', 't role=r1', 't role=r2']),
		);
	});

	test('people without a role are not given away by the roles', () => {
		const [whole, ...parts] = roles(9, 12, 30);
		const more = { ...buildGroup({}, (whole?.n ?? 0) + 2) };
		expect(hideComplementary([more, ...parts])).toEqual(new Set(['t role=r0']));
	});

	test('of two roles both go', () => {
		expect(hideComplementary(roles(2, 20))).toEqual(new Set(['t role=r0', 't role=r1']));
	});

	test('accounts of the hidden must be enough too', () => {
		const [whole, first, second, third] = roles(2, 8, 9);
		const ofOneAccount = { ...second, accounts: 2 } as Group;
		const groups = [
			{ ...whole, accounts: 9 } as Group,
			{ ...first, accounts: 2 } as Group,
			ofOneAccount,
			{ ...third, accounts: 5 } as Group,
		].map((group) => ({ ...group, leastAccounts: 3 }));
		expect(hideComplementary(groups).size).toBe(3);
	});
});

test('in a table with margins a hidden cell stands in a rectangle', () => {
	const hidden = hideComplementary(
		tableGroups([
			[5, 8, 6],
			[12, 6, 11],
			[7, 9, 8],
			[6, 8, 1],
			[9, 7, 10],
		]),
	);
	expect([...hidden].toSorted()).toEqual([
		't column=c0&row=r0',
		't column=c0&row=r3',
		't column=c2&row=r0',
		't column=c2&row=r3',
	]);
});

test('two hidden cells that share neither row nor column are a breach', () => {
	const groups = tableGroups([
		[3, 9],
		[9, 4],
	]);
	const naive = new Set(groups.flatMap(({ id, n }) => (n < 5 ? [id] : [])));
	expect(auditHiding(groups, naive).breaches.length).toBeGreaterThan(0);
	expect(auditHiding(groups, hideComplementary(groups)).breaches).toEqual([]);
});

test('a cumulative line without a rolling one is a small wave that no number is about', () => {
	const groups = [
		buildGroup({ wave: 'w0' }, 10),
		buildGroup({ wave: 'w1|w2' }, 20),
		buildGroup({ wave: 'w0|w1|w2|w3' }, 33),
		buildGroup({ wave: 'w0|w1|w2|w3', role: 'a' }, 16),
		buildGroup({ wave: 'w0|w1|w2|w3', role: 'b' }, 17),
	];
	expect(auditHiding(groups, new Set()).breaches.length).toBeGreaterThan(0);
	expect(auditHiding(groups, hideComplementary(groups)).breaches).toEqual([]);
});

test('a block of too many combinations is attacked by its faces', () => {
	const places = Array.from({ length: 40 }, (_, at) => `${at}`);
	const groups = [
		...tableGroups([
			[3, 900],
			[900, 4],
		]),
		...places.flatMap((at) => [buildGroup({ team: at }, 45), buildGroup({ wave: at }, 45)]),
		buildGroup({ row: 'r0', team: '0' }, 20),
		buildGroup({ team: '0', wave: '0' }, 20),
	];
	const naive = new Set(groups.flatMap(({ id, n }) => (n < 5 ? [id] : [])));
	expect(auditHiding(groups, naive).breaches.length).toBeGreaterThan(0);
	expect(auditHiding(groups, hideComplementary(groups)).breaches).toEqual([]);
});

test('a block that its faces alone were attacked of is told to be so', () => {
	const places = Array.from({ length: 40 }, (_, at) => `${at}`);
	const groups = [
		...tableGroups([[900, 900]]),
		...places.flatMap((at) => [buildGroup({ team: at }, 45), buildGroup({ wave: at }, 45)]),
		buildGroup({ row: 'r0', team: '0' }, 20),
		buildGroup({ team: '0', wave: '0' }, 20),
		buildGroup({ column: 'c0', wave: '0' }, 20),
	];
	const { unaudited } = auditHiding(groups, hideComplementary(groups));
	expect(unaudited.map(({ gap }) => gap)).toContain('too-large');
	expect(unaudited[0]?.groups).toContain('t team=0&wave=0');
	const table = tableGroups([[900, 900]]);
	expect(auditHiding(table, new Set()).unaudited).toEqual([]);
});

test('what a linear programme of too many numbers would tell is not taken for safe', () => {
	// Two unknowns of 3 together: both are few people, whatever they are.
	const cells = {
		known: new Map<number, number>(),
		numberOf: new Map([
			[0, 0],
			[1, 1],
		]),
		equations: [{ members: [0, 1], total: 3 }],
		cellsOf: new Map(),
		targets: [],
	};
	const whole = openSearch(cells, 100);
	expect(whole?.isSmall([0, 1], 5)).toBe(true);
	expect(whole?.isWhole()).toBe(true);
	const stuck = openSearch(cells, 2);
	expect(stuck?.isWhole()).toBe(true);
	expect(stuck?.isSmall([0, 1], 5)).toBe(false);
	expect(stuck?.isWhole()).toBe(false);
});

test('what an earlier version told stays, and a late answer is hidden beside it', () => {
	const groups = [
		{ ...buildGroup({ batch: 'v1', role: 'a' }, 9), isReleased: true },
		{ ...buildGroup({ batch: 'v1', role: 'b' }, 12), isReleased: true },
		{ ...buildGroup({ batch: 'v1' }, 21), isReleased: true },
		buildGroup({ role: 'a' }, 10),
		buildGroup({ role: 'b' }, 12),
		buildGroup({}, 22),
	];
	expect(hideComplementary(groups)).toEqual(new Set(['t role=a', 't ']));
});

test('the rest that an earlier version compared with is known for ever, and a part of it goes instead', () => {
	const rest = { ...buildGroup({ role: 'b|c' }, 7), isSide: true };
	const groups = (isReleased: boolean) => [
		buildGroup({ role: 'b' }, 5),
		buildGroup({ role: 'c' }, 2),
		{ ...rest, isReleased },
	];
	expect(hideComplementary(groups(false))).toEqual(new Set(['t role=c', 't role=b|c']));
	expect(hideComplementary(groups(true))).toEqual(new Set(['t role=c', 't role=b']));
});

test('the audit counts on nothing that was told being hidden', () => {
	const groups = [
		buildGroup({ role: 'b' }, 5),
		buildGroup({ role: 'c' }, 2),
		{ ...buildGroup({ role: 'b|c' }, 7), isReleased: true },
	];
	const hidden = new Set(['t role=c', 't role=b|c']);
	expect(auditHiding(groups, hidden).breaches).not.toEqual([]);
});

test('a group is hidden where one that it gives away is, and that is not given back', () => {
	const below = [
		buildGroup({}, 30),
		buildGroup({ role: 'a' }, 3),
		buildGroup({ role: 'b' }, 7),
		buildGroup({ role: 'c' }, 20),
	];
	const hidden = hideComplementary([...below.map(above), ...below]);
	expect(hidden.has('above t role=a')).toBe(true);
	expect(hidden.has('above t role=b')).toBe(true);
	expect(hidden.has('above t role=c')).toBe(false);
});

describe('for any table', () => {
	const tables = fc
		.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
		.chain(([rows, columns]) => {
			const counts = fc.array(fc.nat({ max: 14 }), { minLength: columns, maxLength: columns });
			return fc.array(counts, { minLength: rows, maxLength: rows });
		});

	test('the attack finds nothing', () => {
		fc.assert(
			fc.property(tables, (counts) => {
				const groups = tableGroups(counts);
				return auditHiding(groups, hideComplementary(groups)).breaches.length === 0;
			}),
			RUNS,
		);
	});

	test('the same groups in any order give the same pattern', () => {
		fc.assert(
			fc.property(tables, fc.nat(), (counts, turn) => {
				const groups = tableGroups(counts);
				const at = turn % groups.length;
				const turned = [...groups.slice(at), ...groups.slice(0, at)].toReversed();
				const [one, other] = [hideComplementary(groups), hideComplementary(turned)];
				expect([...other].toSorted()).toEqual([...one].toSorted());
			}),
			RUNS,
		);
	});

	test('one more respondent never makes anybody known who is fewer than k', () => {
		fc.assert(
			fc.property(tables, fc.nat(), (counts, place) => {
				const row = place % counts.length;
				const column = place % (counts[0]?.length ?? 1);
				const more = counts.map((line, i) =>
					line.map((n, j) => (i === row && j === column ? n + 1 : n)),
				);
				const before = tableGroups(counts);
				const first = hideComplementary(before);
				// The first version is known when the second is told.
				const known = before
					.filter(({ id }) => !first.has(id))
					.map((group) => ({
						...group,
						id: `v1 ${group.id}`,
						where: new Map([...group.where, ['batch', ['v1']]]),
						isReleased: true,
					}));
				const both = [...known, ...tableGroups(more)];
				expect(auditHiding(both, hideComplementary(both)).breaches).toEqual([]);
			}),
			RUNS,
		);
	});
});
