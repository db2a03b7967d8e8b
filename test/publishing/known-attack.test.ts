import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attackBlock } from '../../src/publishing/hiding/attack.ts';
import { RELEASE, type Group } from '../../src/publishing/hiding/group.ts';
import { knownAttack } from '../../src/publishing/hiding/known-attack.ts';
import { TableMaker } from '../../src/publishing/hiding/tables.ts';
import { tableGroups } from './build-groups.ts';
import { sweep } from '../sweep.ts';

const table = fc.array(fc.array(fc.nat(14), { minLength: 3, maxLength: 3 }), {
	minLength: 2,
	maxLength: 3,
});

/** What is known of each of up to sixteen groups, and how many must stand behind them. */
const state = fc.record({
	least: fc.integer({ min: 2, max: 8 }),
	hidden: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
	released: fc.array(fc.constantFrom(false, false, false, true), { minLength: 16, maxLength: 16 }),
	persons: fc.array(fc.uniqueArray(fc.nat(30), { maxLength: 6 }), { minLength: 16, maxLength: 16 }),
	name: fc.constantFrom('', 'other '),
});

test('what is found again is what an attack finds, whatever was looked at before', () => {
	fc.assert(
		fc.property(table, fc.array(state, { minLength: 2, maxLength: 12 }), (counts, states) => {
			const maker = new TableMaker();
			const cut = tableGroups(counts).map((one, at): Group => {
				const release = at % 5 === 4 ? [['v1']] : [];
				return {
					...one,
					where: new Map([...one.where, ...release.map((own) => [RELEASE, own] as const)]),
				};
			});
			for (const { least, hidden, released, persons, name } of [...states, ...states]) {
				const groups = cut.map((one, at): Group => ({
					...one,
					id: `${name}${one.id}`,
					leastPersons: least,
					isSensitive: one.n < least,
					isReleased: released[at] === true,
					persons: persons[at]?.toSorted((a, b) => a - b),
				}));
				const { groups: sorted, depths } = maker.open(groups);
				const places = new Set(sorted.keys().filter((at) => hidden[at] === true));
				for (const block of depths.flat().flatMap(({ blocks }) => blocks))
					expect(knownAttack(sorted, block, places)).toEqual(attackBlock(sorted, block, places));
			}
		}),
		{ numRuns: sweep(30, 60, 500) },
	);
});

test('an attack is made once, and again where anything that it rests on is another', () => {
	const { groups, depths } = new TableMaker().open(
		tableGroups([
			[12, 3],
			[30, 7],
		]),
	);
	const [block] = depths.flat().flatMap(({ blocks }) => blocks);
	if (block === undefined) throw new Error('no block');
	const hidden = new Set(groups.keys().filter((at) => (groups[at]?.n ?? 0) < 8));
	const first = knownAttack(groups, block, hidden);
	expect(knownAttack(groups, block, new Set(hidden))).toBe(first);
	const [at = -1] = block.groups;
	const others: Partial<Group>[] = [
		{ n: 1 },
		{ leastPersons: 9 },
		{ isSensitive: true },
		{ isReleased: true },
		{ persons: [1] },
	];
	for (const other of others) {
		const changed = groups.map((one, place) => (place === at ? { ...one, ...other } : one));
		expect(knownAttack(changed, block, hidden)).not.toBe(first);
	}
	expect(knownAttack(groups, block, new Set([...hidden, at]))).not.toBe(first);
	expect(knownAttack(groups, block, hidden)).toBe(first);
});
