import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/codebook/study-schema.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';
import { calculate, factOf } from '../responses/calculate.ts';
import { sweep } from '../sweep.ts';

const ROLES = ['a', 'b', 'c'];

const settings = {
	waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
	roles: buildNames(...ROLES),
	questions: [RECOMMEND, buildRating('visit')],
};

const anyRow = fc.record({
	wave: fc.constantFrom('w1', 'w2'),
	account: fc.integer({ min: 0, max: 14 }),
	role: fc.constantFrom(...ROLES),
	recommend: fc.integer({ min: 0, max: 10 }),
	visit: fc.integer({ min: 1, max: 7 }),
});
const anyRows = fc.array(anyRow, { minLength: 30, maxLength: 90 }).map((answers): Row[] =>
	answers.map(({ wave, account, role, ...scores }, at) => ({
		person: `p${at}`,
		wave,
		account: `a${account}`,
		role,
		answers: scores,
	})),
);

/** With and without an account column. */
const studies: readonly (readonly [string, Study])[] = [
	['persons', buildStudy(settings)],
	['accounts', buildStudy({ ...settings, columns: { account: 'account' } })],
];

function weighted(study: Study, kind: 'none' | 'column'): Study {
	return { ...study, weights: { ...study.weights, kind } };
}

describe.each(studies)('of %s', (_, study) => {
	test('permuting the rows changes no bit of any fact', () => {
		fc.assert(
			fc.property(
				anyRows.chain((rows) =>
					fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
				),
				([rows, shuffled]) => {
					expect(calculate(study, shuffled).facts).toEqual(calculate(study, rows).facts);
				},
			),
			{ numRuns: sweep(8, 20) },
		);
	});

	test('equal weights give the unweighted result', () => {
		fc.assert(
			fc.property(anyRows, fc.double({ min: 0.1, max: 9, noNaN: true }), (rows, weight) => {
				const own = calculate(weighted(study, 'none'), rows).facts;
				const equal = rows.map((row) => ({ ...row, weight }));
				const facts = calculate(weighted(study, 'column'), equal).facts;
				expect(facts.filter(({ weights }) => weights === '')).toEqual(own);
			}),
			{ numRuns: sweep(8, 20) },
		);
	});

	test('every verdict is one of four, and stands on comparisons that are shown', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				for (const fact of calculate(study, rows).facts) {
					const isJudged = fact.family !== '' && fact.status !== 'hidden';
					const words = ['up', 'down', 'no-clear-change', 'cannot-be-said'];
					expect(isJudged ? words : ['']).toContain(fact.verdict);
				}
			}),
			{ numRuns: sweep(8, 20) },
		);
	});
});

test('an account that answers like the mean moves no mean and narrows its interval', () => {
	fc.assert(
		fc.property(fc.integer({ min: 12, max: 30 }), (accounts) => {
			const study = buildStudy({ ...settings, columns: { account: 'account' } });
			const rows = Array.from({ length: accounts * 2 }, (_, at): Row => ({
				person: `p${at}`,
				account: `a${at}`,
				role: 'a',
				answers: { recommend: at % 2 === 0 ? 9 : 5, visit: at % 2 === 0 ? 2 : 6 },
			}));
			const more: Row = {
				person: 'z',
				account: 'z',
				role: 'b',
				answers: { recommend: 7, visit: 4 },
			};
			const id = 'mean:visit|relation=customer|wave=w1';
			const before = factOf(calculate(study, rows), id);
			const after = factOf(calculate(study, [...rows, more]), id);
			expect(after.value).toBe(before.value);
			expect(after.n).toBe((before.n ?? 0) + 1);
			expect(widthOf(after)).toBeLessThanOrEqual(widthOf(before));
			const ofRole = 'mean:visit|relation=customer|role=a|wave=w1';
			const role = factOf(calculate(study, [...rows, more]), ofRole);
			// The whole without this role would be the one person of the other.
			expect(role.status).toBe('hidden');
		}),
		{ numRuns: sweep(5, 10) },
	);
});

function widthOf({ low, high }: Fact): number {
	return (high ?? NaN) - (low ?? NaN);
}

test.each(['nps:recommend', 'mean:recommend', 'promoters:recommend'])(
	'the interval of %s shrinks with n',
	(metric) => {
		const widths = [10, 40, 160, 640].map((tenths) => {
			const scores = [...times(5 * tenths, 9), ...times(3 * tenths, 7), ...times(2 * tenths, 0)];
			const rows = buildRows('recommend', scores);
			return widthOf(factOf(calculate(buildStudy(), rows), `${metric}|relation=customer|wave=w1`));
		});
		expect(widths.every((width, at) => at === 0 || width < (widths[at - 1] ?? 0))).toBe(true);
	},
);
