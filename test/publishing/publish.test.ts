import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/codebook/study-schema.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { parseFactsCsv, writeFactsCsv } from '../../src/snapshot/facts-csv.ts';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';
import { calculate, factOf } from '../responses/calculate.ts';

const TOTAL = '|relation=customer|wave=w1';
const scores = (count: number) => Array.from({ length: count }, (_, at) => at % 11);

/** The facts about a role of so many persons beside another of forty. */
function factsOfFinance(count: number): Fact[] {
	const rows = [
		...buildRows('recommend', scores(count), { role: 'finance' }),
		...buildRows('recommend', scores(40), { role: 'it' }),
	];
	const study = buildStudy({ roles: buildNames('finance', 'it') });
	return calculate(study, rows).facts.filter(({ role }) => role === 'finance');
}

function bytes(study: Study, rows: readonly Row[]): string {
	return writeFactsCsv(calculate(study, rows).facts);
}

describe('primary hiding', () => {
	test.each([
		[0, 'hidden'],
		[1, 'hidden'],
		[4, 'hidden'],
		[5, 'indicative'],
		[10, 'limited'],
		[30, 'full'],
	])('%i persons are %s', (count, status) => {
		const rows = [
			...buildRows('recommend', scores(count), { role: 'finance' }),
			...buildRows('recommend', scores(40), { role: 'it' }),
		];
		const study = buildStudy({ roles: buildNames('finance', 'it') });
		const id = 'nps:recommend|relation=customer|role=finance|wave=w1';
		expect(factOf(calculate(study, rows), id).status).toBe(status);
	});

	test('every hidden cell reads the same, whether nobody or four answered', () => {
		expect(factsOfFinance(4)).toEqual(factsOfFinance(0));
		expect(factsOfFinance(4)[0]).toMatchObject({
			value: null,
			low: null,
			high: null,
			n: null,
			n_effective: null,
			accounts: null,
			verdict: '',
			p_adjusted: null,
		});
	});

	test('five persons of two accounts are hidden', () => {
		const rows = buildRows('recommend', scores(5)).map((row, at): Row =>
			Object.assign({ account: `a${at % 2}` }, row),
		);
		const study = buildStudy({ columns: { account: 'account' } });
		expect(factOf(calculate(study, rows), `nps:recommend${TOTAL}`).status).toBe('hidden');
	});

	test('a distribution and the parts of its score need eight persons, the score five', () => {
		const published = calculate(buildStudy(), buildRows('recommend', scores(7)));
		expect(factOf(published, `nps:recommend${TOTAL}`).status).toBe('indicative');
		const told = new Set(['distribution', 'detractors', 'passives', 'promoters']);
		const points = published.facts.filter(({ metric }) => told.has(metric));
		expect(points.map(({ status }) => status)).toEqual(times(11 + 3, 'hidden'));
		expect(published.hiddenCells).toBe(11 + 3);
	});

	test('a comparison with a group that is too small is hidden', () => {
		const rows = [
			...buildRows('recommend', scores(4), { role: 'finance' }),
			...buildRows('recommend', scores(40), { role: 'it' }),
		];
		const study = buildStudy({ roles: buildNames('finance', 'it') });
		const id = 'nps:recommend|relation=customer|role=it|wave=w1|against=role.rest';
		expect(factOf(calculate(study, rows), id)).toMatchObject({ status: 'hidden', verdict: '' });
	});

	test('a study that raises its thresholds is kept to them', () => {
		const study = buildStudy({ thresholds: { respondents: '20' } });
		const published = calculate(study, buildRows('recommend', scores(19)));
		expect(published.facts.every(({ status }) => status === 'hidden')).toBe(true);
	});
});

test('what is told names who stands behind each number, and what is hidden', () => {
	const rows = buildRows('recommend', [...scores(7), { absent: 'noAnswer' }]);
	const told = calculate(buildStudy(), rows).told();
	const shown = told.filter(({ isShown, persons }) => isShown && persons !== null);
	expect(shown.map(({ persons }) => persons)).toEqual([
		[0, 1, 2, 3, 4, 5, 6],
		[0, 1, 2, 3, 4, 5, 6],
	]);
	expect(told.filter(({ isShown }) => !isShown).map(({ universe }) => universe)).toEqual([
		`${shown[0]?.universe} distribution`,
	]);
});

describe('the same input gives the same bytes', () => {
	const study = buildStudy({
		columns: { account: 'account' },
		waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
		roles: buildNames('finance', 'it'),
		questions: [RECOMMEND, buildRating('visit', { pairs_with: 'hoped' }), buildRating('hoped')],
	});
	const rows: Row[] = ['w1', 'w2'].flatMap((wave) =>
		Array.from({ length: 60 }, (_, at) => ({
			person: `${wave}p${at}`,
			wave,
			role: at % 3 === 0 ? 'finance' : 'it',
			account: `a${at % 17}`,
			answers: { recommend: (at * 7) % 11, visit: 1 + (at % 7), hoped: 1 + ((at * 3) % 7) },
		})),
	);

	test('whatever the order of rows', () => {
		const expected = bytes(study, rows);
		const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
		fc.assert(
			fc.property(shuffled, (order) => bytes(study, order) === expected),
			{ numRuns: 10 },
		);
	});

	test('whatever the labels', () => {
		const renamed: Study = {
			...study,
			title: { en: 'İstanbul' },
			roles: study.roles.map((role) => ({ ...role, label: { en: 'Another name' } })),
			waves: study.waves.map((wave) => ({ ...wave, label: { en: 'Another wave' } })),
		};
		expect(bytes(renamed, rows)).toBe(bytes(study, rows));
	});

	test('and they are read back as the same facts', () => {
		const { facts } = calculate(study, rows);
		expect(parseFactsCsv(writeFactsCsv(facts))).toEqual(facts);
	});

	test('in code-unit order of ids', () => {
		const ids = calculate(study, rows).facts.map(({ id }) => id);
		expect(ids.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(ids);
	});
});

test('intervals hold their value, for any answers', () => {
	const study = buildStudy({ columns: { account: 'account' } });
	const row = fc.record({ score: fc.integer({ min: 0, max: 10 }), account: fc.nat({ max: 15 }) });
	fc.assert(
		fc.property(fc.array(row, { minLength: 5, maxLength: 60 }), (answers) => {
			const rows = answers.map(({ score, account }, at) => ({
				person: `p${at}`,
				account: `a${account}`,
				answers: { recommend: score },
			}));
			for (const { value, low, high } of calculate(study, rows).facts) {
				if (value === null || low === null || high === null) continue;
				expect(low).toBeLessThanOrEqual(value);
				expect(high).toBeGreaterThanOrEqual(value);
			}
		}),
		{ numRuns: 50 },
	);
});

test('beside each number of a question in a weighted study stands its unweighted twin', () => {
	const study = buildStudy({ weights: { kind: 'column' }, columns: { weight: 'w' } });
	const { facts: all } = calculate(study, buildRows('recommend', scores(40)));
	const facts = all.filter(({ metric }) => ['nps', 'mean', 'distribution'].includes(metric));
	const ids = facts.map(({ id }) => id);
	const own = facts.filter(({ weights }) => weights === '');
	expect(own.length * 2).toBe(facts.length);
	for (const { id } of own) expect(ids).toContain(`${id}|weights=none`);
});
