import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attackBlock } from '../../src/publishing/hiding/attack.ts';
import type { Block } from '../../src/publishing/hiding/block.ts';
import { RELEASE, type Group } from '../../src/publishing/hiding/group.ts';
import { KnownAttacks } from '../../src/publishing/hiding/known-attacks.ts';
import { TableMaker } from '../../src/publishing/hiding/tables.ts';
import { tableGroups } from './build-groups.ts';
import { sweep } from '../sweep.ts';

const ROW = { minLength: 3, maxLength: 3 };
const table = fc.array(fc.array(fc.nat(14), ROW), { minLength: 2, maxLength: 3 });

/** One of each of up to sixteen groups. */
const ofEach = <One>(one: fc.Arbitrary<One>) => fc.array(one, { minLength: 16, maxLength: 16 });
const twice = <One>(one: fc.Arbitrary<One>) => fc.tuple(one, one);
const persons = fc.uniqueArray(fc.nat(6), { maxLength: 6 });

/** Two of all that an attack rests on: looked at in turn, the same comes again and again. */
const ingredients = fc.record({
	least: twice(fc.integer({ min: 2, max: 8 })),
	hidden: twice(ofEach(fc.boolean())),
	isReleased: twice(ofEach(fc.constantFrom(false, false, true))),
	isSensitive: twice(ofEach(fc.boolean())),
	persons: twice(ofEach(persons.map((own) => own.toSorted((a, b) => a - b)))),
});
const which = fc.constantFrom<0 | 1>(0, 1);
const choice = fc.record({
	least: which,
	hidden: which,
	isReleased: which,
	isSensitive: which,
	persons: which,
});

const blocksOf = (tables: ReturnType<TableMaker['open']>): readonly Block[] =>
	tables.depths.flat().flatMap(({ blocks }) => blocks);

test('what is found again is what an attack finds, whatever was looked at before', () => {
	let again = 0;
	fc.assert(
		fc.property(
			table,
			ingredients,
			fc.array(choice, { minLength: 4, maxLength: 16 }),
			(counts, all, choices) => {
				const maker = new TableMaker();
				const found = new Set<unknown>();
				const cut = tableGroups(counts).map((one, at): Group => {
					const release: [string, string[]][] = at % 3 === 2 ? [[RELEASE, ['v1']]] : [];
					return { ...one, where: new Map([...one.where, ...release]) };
				});
				for (const own of choices) {
					const groups = cut.map((one, at): Group => ({
						...one,
						leastPersons: all.least[own.least],
						isSensitive: all.isSensitive[own.isSensitive][at] === true,
						isReleased: all.isReleased[own.isReleased][at] === true,
						persons: all.persons[own.persons][at],
					}));
					const tables = maker.open(groups);
					const hidden = new Set(
						tables.groups.keys().filter((at) => all.hidden[own.hidden][at] === true),
					);
					for (const block of blocksOf(tables)) {
						const attack = tables.attack(block, hidden);
						expect(attack).toEqual(attackBlock(tables.groups, block, hidden));
						if (found.has(attack)) again += 1;
						found.add(attack);
					}
				}
			},
		),
		{ numRuns: sweep(40, 80, 500) },
	);
	expect(again).toBeGreaterThan(0);
});

test('an attack is made once, and again where anything that it rests on is another', () => {
	const counts = [
		[12, 3],
		[30, 7],
	];
	const tables = new TableMaker().open(tableGroups(counts));
	const { groups } = tables;
	const [block] = blocksOf(tables);
	if (block === undefined) throw new Error('no block');
	const known = new KnownAttacks();
	const hidden = new Set(groups.keys().filter((at) => (groups[at]?.n ?? 0) < 8));
	const first = known.of(groups, block, hidden);
	expect(known.of(groups, block, new Set(hidden))).toBe(first);
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
		expect(known.of(changed, block, hidden)).not.toBe(first);
	}
	expect(known.of(groups, block, new Set([...hidden, at]))).not.toBe(first);
	expect(known.of(groups, block, hidden)).toBe(first);
});
