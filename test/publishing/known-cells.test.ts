import { expect, test } from 'vitest';
import { seededRandom } from '../../sample/random.ts';
import type { Estimate } from '../../src/estimates/estimated-fact.ts';
import { KnownCells } from '../../src/publishing/known-cells.ts';
import {
	decidedCell,
	tellCell,
	type DecidedIsland,
	type ToldCell,
} from '../../src/publishing/told-cells.ts';
import type { Status } from '../../src/snapshot/fact.ts';
import type { Said } from '../../src/publishing/verdicts.ts';
import { recommendingRoles } from './recommending-roles.ts';

const { estimates } = recommendingRoles('a', 'b', 'c', 'd', 'e');
const [anyOne] = estimates;
if (anyOne === undefined) throw new Error('nothing was estimated');

const NOTHING_SAID: ReadonlyMap<Estimate, Said> = new Map();

function islandOf(
	own: readonly Estimate[],
	decided: Partial<DecidedIsland> & { readonly status?: 'full' | 'hidden' } = {},
): DecidedIsland {
	const { status = 'full', ...more } = decided;
	return {
		estimates: own,
		statuses: own.map(() => status),
		families: own.map(() => ''),
		vague: new Set(),
		...more,
	};
}

/** As if for the first time. */
function toldOf(
	islands: readonly DecidedIsland[],
	said: ReadonlyMap<Estimate, Said>,
): readonly ToldCell[] {
	const all = islands.flatMap((island) =>
		island.estimates.map((one, at) => tellCell(decidedCell(island, at, one, said.get(one)))),
	);
	return all.toSorted((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
}

test('all facts are the same list as long as nothing that decides them is another', () => {
	const known = new KnownCells();
	const first = known.tell([islandOf(estimates)], NOTHING_SAID);
	expect(first.length).toBeGreaterThan(100);
	expect(known.tell([islandOf(estimates)], NOTHING_SAID)).toBe(first);
});

function onlyOfOne<Value>(own: Value, others: Value): readonly Value[] {
	return estimates.map((one) => (one === anyOne ? own : others));
}

test.each<readonly [string, Partial<DecidedIsland>, Said | undefined]>([
	['status', { statuses: onlyOfOne<Status>('hidden', 'full') }, undefined],
	['family', { families: onlyOfOne('mean:wave', '') }, undefined],
	['precision', { vague: new Set([anyOne]) }, undefined],
	['verdict', {}, { verdict: 'up', pAdjusted: 0.3 }],
	['p', {}, { verdict: 'cannot-be-said', pAdjusted: 0.01 }],
])('one of another %s is told anew, the others are given again', (_, other, said) => {
	const known = new KnownCells();
	const before = new Map([[anyOne, { verdict: 'cannot-be-said', pAdjusted: 0.3 } as const]]);
	const first = known.tell([islandOf(estimates)], before);
	const now = said === undefined ? before : new Map([[anyOne, said]]);
	const islands = [islandOf(estimates, other)];
	const again = known.tell(islands, now);
	expect(again).toEqual(toldOf(islands, now));
	const fresh = again.filter((cell) => !first.includes(cell));
	expect(fresh.map(({ one }) => one)).toEqual([anyOne]);
});

test('whatever islands come, go or are decided otherwise, all is told as if for the first time', () => {
	const { below, shuffle } = seededRandom('known cells');
	const known = new KnownCells();
	const size = 40;
	const places = [...estimates.keys()].filter((at) => at % size === 0);
	const all = places.map((from) => islandOf(estimates.slice(from, from + size)));
	let islands = all;
	let said = NOTHING_SAID;
	for (let round = 0; round < 240; round++) {
		if (round % 6 === 0) islands = all;
		if (round % 6 === 1) islands = islands.toSpliced(below(islands.length), 1);
		if (round % 6 === 2) islands = shuffle(islands);
		if (round % 6 === 3)
			islands = islands.map((own) =>
				below(3) === 0 ? islandOf(own.estimates.toSpliced(below(size - 1), 1)) : own,
			);
		if (round % 6 === 4)
			islands = islands.map((own) =>
				below(3) === 0 ? islandOf(own.estimates, { status: 'hidden' }) : own,
			);
		if (round % 6 === 5)
			said = new Map(
				estimates
					.filter(() => below(9) === 0)
					.map((one) => [one, { verdict: 'up', pAdjusted: below(100) / 100 }]),
			);
		expect(known.tell(islands, said)).toEqual(toldOf(islands, said));
	}
});

test('two facts of one id are both told, for whoever refuses them', () => {
	const known = new KnownCells();
	const own = islandOf([anyOne, { ...anyOne }]);
	expect(known.tell([own], NOTHING_SAID)).toHaveLength(2);
	const others = islandOf([{ ...anyOne }, { ...anyOne }]);
	expect(known.tell([others], NOTHING_SAID)).toHaveLength(2);
});
