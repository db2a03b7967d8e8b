import { expect, test } from 'vitest';
import type { DerivedEstimate, Estimate } from '../../src/estimates/estimated-fact.ts';
import { islandsOf } from '../../src/publishing/hiding/islands.ts';
import { KnownIslands } from '../../src/publishing/hiding/known-islands.ts';
import { KnownNames } from '../../src/publishing/hiding/known-names.ts';
import type { Mentioned } from '../../src/publishing/hiding/mention.ts';
import type { ToldGroup } from '../../src/publishing/series/told-group.ts';
import { buildGroup } from './build-groups.ts';

const NUMBER: DerivedEstimate = {
	kind: 'derived',
	study: 's',
	key: { metric: 'reach' },
	unit: 'percent',
	definition: 1,
	isOtherStudy: false,
	isDistribution: false,
	fixedTouchpoint: '',
	base: { n: 10, accounts: null, largestAccount: null, nEffective: null },
	otherBases: [],
	figure: null,
	test: null,
};

/** Numbers by name, each of which tells of the universes that stand for it. */
function numbersOf(told: Readonly<Record<string, readonly string[]>>) {
	const numbers = new Map(Object.keys(told).map((name) => [name, { ...NUMBER }]));
	const nameOf = new Map<Estimate, string>([...numbers].map(([name, one]) => [one, name]));
	const estimates: readonly Estimate[] = [...numbers.values()];
	const mentioned = (one: Estimate): Mentioned => ({
		study: 's',
		mentions: [],
		ids: [],
		behind: [],
		universes: told[nameOf.get(one) ?? ''] ?? [],
	});
	const namesOn = ({ estimates: own }: { readonly estimates: readonly Estimate[] }) =>
		own.map((one) => nameOf.get(one));
	return { estimates, mentioned, namesOn };
}

function divided(told: Readonly<Record<string, readonly string[]>>) {
	const { estimates, mentioned, namesOn } = numbersOf(told);
	return islandsOf(estimates, mentioned).islands.map(namesOn);
}

test('numbers of one universe stay together in their order, those of others are apart', () => {
	expect(divided({ a: ['visit'], b: ['call'], c: ['visit'], d: ['call'] })).toEqual([
		['a', 'c'],
		['b', 'd'],
	]);
});

test('a number that tells of two universes links all of both, also over others and whenever it comes', () => {
	expect(divided({ a: ['visit'], b: ['call'], c: ['visit', 'call'] })).toHaveLength(1);
	expect(divided({ c: ['call', 'visit'], a: ['visit'], b: ['call'] })).toHaveLength(1);
	const over = { a: ['visit'], b: ['gap', 'visit'], c: ['call'], d: ['zone'], e: ['call', 'gap'] };
	expect(divided(over)).toEqual([['a', 'b', 'c', 'e'], ['d']]);
});

test('numbers that tell of nobody are together, and the universes of each island are of no other', () => {
	const { estimates, mentioned, namesOn } = numbersOf({
		a: [],
		b: ['visit', 'visit mean'],
		c: [],
		d: ['call'],
	});
	const { islands, at } = islandsOf(estimates, mentioned);
	expect([...at]).toEqual([0, 1, 0, 2]);
	expect(islands.map((island) => [namesOn(island), island.universes])).toEqual([
		[['a', 'c'], []],
		[['b'], ['visit', 'visit mean']],
		[['d'], ['call']],
	]);
});

test('an island of the same numbers is the same one again, one of which a number is another is not', () => {
	const { estimates, mentioned } = numbersOf({ a: ['visit'], b: ['call'], c: ['visit'] });
	const known = new KnownIslands();
	const [visit, call] = known.divide(estimates, mentioned);
	expect(known.divide([...estimates], mentioned)).toEqual([visit, call]);
	expect(known.divide([...estimates], mentioned)[0]).toBe(visit);
	const fewer = known.divide(estimates.slice(0, 2), mentioned);
	expect(fewer[0]).not.toBe(visit);
	expect(fewer[1]).toBe(call);
});

test('numbers that stand where others stood are divided as if for the first time', () => {
	const own = { a: ['visit'], b: ['call'], c: ['visit'], d: ['call', 'zone'], e: [] };
	const { estimates, mentioned, namesOn } = numbersOf({
		...own,
		f: ['call'],
		g: ['call', 'visit'],
	});
	const [a, b, c, d, e, f, g] = estimates;
	const all = [a, b, c, d, e].flatMap((one) => one ?? []);
	const known = new KnownIslands();
	const [visit, , nowhere] = known.divide(all, mentioned);
	const others = [a, f, c, d, e].flatMap((one) => one ?? []);
	const again = known.divide(others, mentioned);
	expect(again.map(namesOn)).toEqual([['a', 'c'], ['f', 'd'], ['e']]);
	expect([again[0], again[2]]).toEqual([visit, nowhere]);
	expect(again[0]).toBe(visit);
	expect(again[1]?.universes).toEqual(['call', 'zone']);
	const joined = known.divide(
		[a, g, c, d, e].flatMap((one) => one ?? []),
		mentioned,
	);
	expect(joined.map(namesOn)).toEqual([['a', 'g', 'c', 'd'], ['e']]);
	expect(known.divide(all, mentioned).map(namesOn)).toEqual([['a', 'c'], ['b', 'd'], ['e']]);
	expect(b).not.toBe(f);
});

test('an island that tells of one universe more is another one', () => {
	const { estimates, mentioned } = numbersOf({ a: ['visit'] });
	const known = new KnownIslands();
	const [before] = known.divide(estimates, mentioned);
	const more = (one: Estimate) => ({ ...mentioned(one), universes: ['visit', 'zone'] });
	const [now] = known.divide(estimates, more);
	expect(now).not.toBe(before);
	expect(now?.universes).toEqual(['visit', 'zone']);
});

/** What a version told of a universe. */
const toldOf = (universe: string, version: string): ToldGroup => ({
	...buildGroup({ role: 'a' }, 10),
	universe,
	study: 's',
	version,
	persons: null,
	isShown: true,
});

test('an island knows what was told of its universes, also of others called the same, and of no others', () => {
	const { estimates, mentioned } = numbersOf({ a: ['["visit"]'], b: ['["call"]'] });
	const known = new KnownIslands();
	const islands = known.divide(estimates, mentioned);
	const told = [
		toldOf('["visit"]', 'v1'),
		toldOf('["call"]', 'v1'),
		toldOf('["visit"] of 12', 'v1'),
		toldOf('["zone"]', 'v1'),
		toldOf('["visit"]', 'v2'),
	];
	const first = islands.map(known.whatWasTold(told, new KnownNames()));
	expect(first).toEqual([[told[0], told[2], told[4]], [told[1]]]);
	const [visit, call] = islands.map(
		known.whatWasTold([...told.slice(0, 4), toldOf('["visit"]', 'v2')], new KnownNames()),
	);
	expect(call).toBe(first[1]);
	expect(visit).not.toBe(first[0]);
	expect(visit).toEqual(first[0]);
});
