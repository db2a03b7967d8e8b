import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../responses/build-responses.ts';
import { buildStudy, buildWave } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { calculateFramed, derivedFrom } from './framed.ts';

const ROLES = ['boss', 'buyer', 'user'].map((id) => ({ id, label: { en: id }, values: [id] }));
const study = buildStudy({
	columns: { respondent: 'id', account: 'account', role: 'role' },
	roles: ROLES,
	waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-06-01')],
});

/** People of accounts: how many answered from each, their roles in turn. */
const rowsOf = (sizes: readonly number[], wave = 'w2'): readonly Row[] =>
	sizes.flatMap((size, account) =>
		Array.from({ length: size }, (_, at) => ({
			person: `${wave}-${account}-${at}`,
			wave,
			account: `a${account}`,
			role: ROLES[at % 3]?.id ?? '',
			answers: { recommend: (account + at) % 11 },
		})),
	);

const times = (count: number, size: number) => Array.from({ length: count }, () => size);
/** 10 accounts of one, 6 of two, 6 of three, 4 of five: the middle of 26 is two. */
const SIZES = [...times(10, 1), ...times(6, 2), ...times(6, 3), ...times(4, 5)];

describe('people and roles per account', () => {
	const facts = calculateFramed(study, [...rowsOf(SIZES), ...rowsOf(times(20, 2), 'w1')], null);
	const value = (id: string) => factOf(facts, id).value;

	test('have the median and the distribution of a hand count', () => {
		expect(factOf(facts, 'respondents-per-account|wave=w2')).toMatchObject({
			value: 2,
			unit: 'score',
			n: 60,
			accounts: 26,
		});
		const shares = ['1', '2', '3-4', '5-plus'].map((one) =>
			value(`respondents-per-account-share:${one}|wave=w2`),
		);
		expect(shares).toEqual([38, 23, 23, 15]);
		expect(value('roles-per-account-share:3-plus|wave=w2')).toBe(38);
		expect(value('roles-per-account|wave=w2')).toBe(2);
	});

	test('are told of every wave that the version reads, with or without a contact list', () => {
		expect(factOf(facts, 'respondents-per-account|wave=w1')).toMatchObject({ value: 2, n: 40 });
		expect(value('respondents-per-account-share:2|wave=w1')).toBe(100);
	});

	test('have a median between two where the middle lies there', () => {
		const even = calculateFramed(study, rowsOf([...times(10, 1), ...times(10, 2)]), null);
		expect(factOf(even, 'respondents-per-account|wave=w2').value).toBe(1.5);
	});

	test('tell no class where one is too few people or accounts, and the median all the same', () => {
		const few = calculateFramed(study, rowsOf([...times(20, 2), ...times(2, 5)]), null);
		for (const one of ['1', '2', '3-4', '5-plus'])
			expect(factOf(few, `respondents-per-account-share:${one}|wave=w2`).status).toBe('hidden');
		expect(factOf(few, 'respondents-per-account|wave=w2').value).toBe(2);
	});

	test('are not told where answers name no account, nor roles where they name none', () => {
		const plain = buildStudy({ columns: { respondent: 'id' } });
		const rows = rowsOf(SIZES).map(({ person, answers }) => ({ person, answers, wave: 'w1' }));
		const metrics = derivedFrom(plain, rows, null).map(({ key }) => key.metric);
		expect(metrics.filter((metric) => metric.includes('-per-account'))).toEqual([]);
		const roleless = rowsOf(SIZES).map((row) => ({ ...row, role: '' }));
		const some = derivedFrom(study, roleless, null).map(({ key }) => key.metric);
		expect(some).toContain('respondents-per-account');
		expect(some).not.toContain('roles-per-account');
	});
});

test('each account is in one class, and the median is a number of people that fits', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 40 }),
			(sizes) => {
				const facts = derivedFrom(study, rowsOf(sizes), null);
				const of = (metric: string) => facts.filter(({ key }) => key.metric === metric);
				const shares = of('respondents-per-account-share').map(({ figure }) => figure?.value ?? 0);
				expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
				const [median] = of('respondents-per-account');
				expect(median?.figure?.value).toBeGreaterThanOrEqual(Math.min(...sizes));
				expect(median?.figure?.value).toBeLessThanOrEqual(Math.max(...sizes));
			},
		),
		{ numRuns: 50 },
	);
});
