import { expect, test } from 'vitest';
import { seededRandom } from '../../sample/random.ts';
import type { Estimate } from '../../src/estimates/estimated-fact.ts';
import { KnownCells } from '../../src/publishing/known-cells.ts';
import { tellCells, type DecidedCell } from '../../src/publishing/told-cells.ts';
import { recommendingRoles } from './recommending-roles.ts';

const { estimates } = recommendingRoles('a', 'b', 'c', 'd', 'e');

function decided(one: Estimate, status: DecidedCell['status'] = 'full'): DecidedCell {
	return { one, status, said: undefined, family: '', isVague: false };
}

test('facts are given again where nothing that decides them is another', () => {
	const known = new KnownCells();
	const first = known.tell(estimates.map((one) => decided(one)));
	const [, changed] = estimates;
	const again = known.tell(
		estimates.map((one) => decided(one, one === changed ? 'hidden' : 'full')),
	);
	expect(first.length).toBeGreaterThan(100);
	const others = again.filter(({ one }) => one !== changed);
	expect(others).toHaveLength(first.length - 1);
	expect(others.every((cell) => first.includes(cell))).toBe(true);
	const fact = again.find(({ one }) => one === changed)?.fact;
	expect(fact).toMatchObject({ status: 'hidden', n: null });
});

test('one that comes or goes leaves the others as they were told', () => {
	const known = new KnownCells();
	const all = estimates.map((one) => decided(one));
	const first = new Set(known.tell(all));
	const fewer = known.tell(all.toSpliced(10, 3));
	expect(fewer.every((cell) => first.has(cell))).toBe(true);
	const more = known.tell(all);
	expect(more.filter((cell) => !first.has(cell))).toHaveLength(3);
});

test('whatever came, went, moved or was decided otherwise, all is told as if for the first time', () => {
	const { below, shuffle } = seededRandom('known cells');
	const known = new KnownCells();
	let own: readonly DecidedCell[] = [];
	for (let round = 0; round < 300; round++) {
		const [from, count] = [below(estimates.length), below(Math.floor(estimates.length / 2))];
		if (round % 5 === 0) own = estimates.map((one) => decided(one));
		if (round % 5 === 1) own = own.toSpliced(from, count);
		if (round % 5 === 2)
			own = below(2) === 0 ? shuffle(own) : own.slice(from).concat(own.slice(0, from));
		if (round % 5 === 3)
			own = own.map((cell) => (below(9) === 0 ? decided({ ...cell.one }) : cell));
		if (round % 5 === 4)
			own = own.map((cell) => (below(9) === 0 ? { ...cell, status: 'hidden' } : cell));
		expect(known.tell(own)).toEqual(tellCells(own));
	}
});

test("two that stand in each other's place are told in the order of ids", () => {
	const known = new KnownCells();
	const all = estimates.map((one) => decided(one));
	const first = known.tell(all);
	const [one, other] = [all.at(0), all.at(-1)];
	if (one === undefined || other === undefined) throw new Error('nothing was estimated');
	expect(known.tell([other, ...all.slice(1, -1), one])).toEqual(first);
});

test('two facts of one id are both told, for whoever refuses them', () => {
	const [one, other] = estimates;
	if (one === undefined || other === undefined) throw new Error('nothing was estimated');
	const known = new KnownCells();
	known.tell([decided(one), decided(other)]);
	expect(known.tell([decided({ ...one }), decided(one)])).toHaveLength(2);
});
