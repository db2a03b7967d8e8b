import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	defaultOracleFolder,
	hasOracle,
	readOracleTable,
	readVectorFile,
} from '../oracle/read-oracle.ts';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import { calculate } from '../responses/calculate.ts';
import { buildNames, buildRating, buildStudy } from '../responses/build-study.ts';
import { derive, valueOf } from './derive.ts';

const RATED = buildStudy({ questions: [buildRating('visit', { scale: { min: '1', max: '5' } })] });
const WITH_ACCOUNTS = buildStudy({ columns: { account: 'account' } });

/** Answers of so many accounts, each of these scores. */
function accounts(count: number, scores: readonly number[], name = 'a'): Row[] {
	return Array.from({ length: count }, (_, at) => {
		const account = `${name}${String(at).padStart(3, '0')}`;
		return scores.map((score, nth) => ({
			person: `${account}-${nth}`,
			account,
			answers: { recommend: score },
		}));
	}).flat();
}

/** Of so many equal answers. */
function idsOf(answers: number): string[] {
	return [...derive(RATED, buildRows('visit', times(answers, 4))).keys()];
}

function hasIcc(rows: readonly Row[]): boolean {
	return derive(WITH_ACCOUNTS, rows).has('icc:recommend');
}

describe('a group', () => {
	test('half at each end has Leik 1, consensus 0 and an agreement of −1', () => {
		const found = derive(RATED, buildRows('visit', [...times(30, 1), ...times(30, 5)]));
		expect(valueOf(found, 'leik:visit')).toBeCloseTo(1, 12);
		expect(valueOf(found, 'consensus:visit')).toBeCloseTo(0, 12);
		expect(valueOf(found, 'agreement:visit')).toBeCloseTo(-1, 12);
	});

	test('of equal answers at every point has the known values of a uniform', () => {
		const answers = [1, 2, 3, 4, 5].flatMap((score) => times(12, score));
		const found = derive(RATED, buildRows('visit', answers));
		expect(valueOf(found, 'leik:visit')).toBeCloseTo(0.6, 12);
		expect(valueOf(found, 'consensus:visit')).toBeCloseTo(0.433985, 6);
		expect(valueOf(found, 'agreement:visit')).toBeCloseTo(0, 12);
	});

	test('of fewer than 20 has no index, of fewer than 50 no agreement', () => {
		expect(idsOf(19)).toEqual([]);
		expect(idsOf(20)).toEqual(['leik:visit', 'consensus:visit']);
		expect(idsOf(50)).toEqual(['leik:visit', 'consensus:visit', 'agreement:visit']);
	});

	test('is told of each role that is large enough, an absent answer being in none', () => {
		const study = buildStudy({ roles: buildNames('it', 'finance') });
		const rows = [
			...buildRows('recommend', [...times(20, 9), ...times(9, { absent: 'noOpinion' })], {
				role: 'it',
			}),
			...buildRows('recommend', times(19, 2), { role: 'finance' }),
		];
		const found = derive(study, rows);
		expect(found.get('leik:recommend|role=it')).toMatchObject({ base: { n: 20 } });
		expect(found.has('leik:recommend|role=finance')).toBe(false);
		expect(found.get('leik:recommend')).toMatchObject({ base: { n: 39 }, isDistribution: true });
	});
});

describe('accounts', () => {
	test('are split where one promotes and another detracts', () => {
		const rows = [
			...accounts(4, [10, 3], 'split'),
			...accounts(6, [9, 8, 7], 'calm'),
			...accounts(5, [2], 'alone'),
		];
		const split = derive(WITH_ACCOUNTS, rows).get('split-accounts:recommend');
		expect(split?.figure?.value).toBeCloseTo(40, 12);
		expect(split?.base).toMatchObject({ n: 26, accounts: 10, nEffective: 10 });
		// Wilson of 4 in 10, as R's prop.test without correction
		expect(split?.figure?.low).toBeCloseTo(16.818, 3);
		expect(split?.figure?.high).toBeCloseTo(68.7326, 3);
	});

	test('have a share of the differences from 20 on, 15 of them with two answers', () => {
		expect(hasIcc([...accounts(15, [9, 8]), ...accounts(5, [1], 'one')])).toBe(true);
		expect(hasIcc([...accounts(15, [9, 8]), ...accounts(4, [1], 'one')])).toBe(false);
		expect(hasIcc([...accounts(14, [9, 8]), ...accounts(6, [1], 'one')])).toBe(false);
	});

	test('that differ no more than colleagues have a share of 0, not below', () => {
		const icc = derive(WITH_ACCOUNTS, accounts(25, [0, 10])).get('icc:recommend');
		expect(icc?.figure).toMatchObject({ value: 0, low: 0 });
	});

	test('without any difference inside have no share', () => {
		expect(derive(WITH_ACCOUNTS, accounts(25, [9, 9])).has('icc:recommend')).toBe(false);
	});
});

test('a mirrored scale leaves every index as it is', () => {
	const points = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 20, maxLength: 80 });
	fc.assert(
		fc.property(points, (scores) => {
			const own = derive(RATED, buildRows('visit', scores));
			const mirrored = derive(
				RATED,
				buildRows(
					'visit',
					scores.map((score) => 6 - score),
				),
			);
			for (const [id, { figure }] of own) {
				expect(valueOf(mirrored, id)).toBeCloseTo(figure?.value ?? NaN, 9);
			}
		}),
		{ numRuns: 30 },
	);
});

test('what is published has the unit, no limits and the class of its answers', () => {
	const { facts } = calculate(RATED, buildRows('visit', [...times(30, 1), ...times(30, 5)]));
	expect(facts.find(({ metric }) => metric === 'leik')).toMatchObject({
		id: 'leik:visit|relation=customer|wave=w1',
		unit: 'ratio',
		value: 1,
		low: null,
		status: 'full',
	});
});

const isThere = hasOracle(defaultOracleFolder);
if (!isThere) console.warn('Skipped: the oracle is not beside the project, in ../shared/oracle');

test.skipIf(!isThere)('split accounts and their share of differences are those of R', () => {
	const rows = readOracleTable(defaultOracleFolder, 'data/responses.csv')
		.filter((row) => row['wave'] === '1' && row['ltr'] !== undefined)
		.map((row) => ({
			person: row['person'] ?? '',
			account: row['account'] ?? '',
			answers: { recommend: Number(row['ltr']) },
		}));
	const found = derive(WITH_ACCOUNTS, rows);
	const vectors = readVectorFile(`${defaultOracleFolder}/f_distribution_agreement.json`);
	const told = (id: string, key: string) =>
		vectors
			.find((vector) => vector.id.endsWith(id))
			?.expected.find((expected) => expected.key === key)?.value;
	const { icc } = told('f2-icc', 'anova') as { icc: number };
	expect(valueOf(found, 'icc:recommend')).toBeCloseTo(icc, 9);
	const [split, of] = [
		Number(told('f5-account-disagreement', 'split_accounts')),
		Number(told('f5-account-disagreement', 'accounts_with_2plus')),
	];
	expect(valueOf(found, 'split-accounts:recommend')).toBeCloseTo((100 * split) / of, 9);
	expect(found.get('split-accounts:recommend')?.base.accounts).toBe(of);
});
