import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownSpreads } from '../../src/publishing/hiding/known-spreads.ts';
import type { WholeSpread, WholeSystem } from '../../src/statistics/whole-solutions.ts';

const PARTS = 4;

/** Parts of a total, of which sums are told within a room. */
function systemOf(
	solution: readonly number[],
	told: readonly (readonly [factors: readonly number[], room: number])[],
): WholeSystem {
	const sumAt = (factors: readonly number[]) =>
		factors.reduce((sum, factor, at) => sum + factor * (solution[at] ?? 0), 0);
	const limits = [[Array.from({ length: PARTS }, () => 1), 0] as const, ...told].map(
		([factors, room]) => ({
			factors: Float64Array.from(factors),
			low: sumAt(factors) - room,
			high: sumAt(factors) + room,
		}),
	);
	return { limits, solution: Int32Array.from(solution), near: [0, 1, 2, 3] };
}

/** As far apart as is asked for, or as an attack takes for harmless. */
const enough =
	(least: number, isOfEnds = false) =>
	({ low, high }: WholeSpread) =>
		isOfEnds ? low <= 0 || high >= least : high - low >= least;

const counts = fc.array(fc.nat({ max: 9 }), { minLength: PARTS, maxLength: PARTS });
const factors = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: PARTS, maxLength: PARTS });
const systems = fc
	.tuple(counts, fc.array(fc.tuple(factors, fc.nat({ max: 4 })), { maxLength: 3 }))
	.map(([solution, told]) => systemOf(solution, told));
const asked = fc.record({
	isOfEnds: fc.boolean(),
	part: fc.nat({ max: PARTS - 1 }),
	least: fc.integer({ min: 1, max: 12 }),
});

const only = (part: number) =>
	Float64Array.from({ length: PARTS }, (_, at) => (at === part ? 1 : 0));

test('what is found does not depend on what was asked for before', () => {
	fc.assert(
		fc.property(
			fc.array(systems, { minLength: 1, maxLength: 3 }),
			fc.array(fc.tuple(fc.nat(), asked), { minLength: 1, maxLength: 12 }),
			fc.constantFrom(6, 1000),
			(all, questions, most) => {
				const known = new KnownSpreads(most);
				for (const [at, { part, least, isOfEnds }] of questions) {
					const system = all[at % all.length];
					if (system === undefined) continue;
					const again = structuredClone(system);
					const isEnough = enough(least, isOfEnds);
					const spread = known.of(again)(only(part), isEnough);
					const fresh = new KnownSpreads().of(system)(only(part), isEnough);
					expect(isEnough(spread)).toBe(isEnough(fresh));
				}
			},
		),
		{ numRuns: 200, seed: 3 },
	);
});

test('an equal system is searched once, and another one by itself', () => {
	const known = new KnownSpreads();
	const asks: number[] = [];
	const spread = (system: WholeSystem) =>
		known.of(system)(only(0), (found) => {
			asks.push(found.high - found.low);
			return found.high - found.low >= 4;
		});
	spread(systemOf([2, 8, 3, 1], []));
	expect(asks.length).toBeGreaterThan(1);
	const first = asks.splice(0);
	spread(systemOf([2, 8, 3, 1], []));
	expect(asks).toEqual([first.at(-1)]);
	asks.length = 0;
	const others = [
		systemOf([2, 8, 1, 3], []),
		systemOf([2, 8, 3, 1], [[[1, 2, 0, 0], 9]]),
		systemOf([2, 8, 3, 1], [[[1, 2, 0, 0], 8]]),
		systemOf([2, 8, 3, 1], [[[1, 2, 1, -3], 9]]),
		{ ...systemOf([2, 8, 3, 1], []), near: [0, 1] },
		{ ...systemOf([2, 8, 3, 1], []), near: [0, 2] },
	];
	for (const other of others) {
		spread(other);
		expect(asks.splice(0)[0]).toBe(0);
	}
});
