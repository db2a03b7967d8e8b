import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/codebook/study-schema.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { derive } from '../estimates/derive.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { calculate, factOf } from '../responses/calculate.ts';

const NOT_MET = { absent: 'notMet' } as const;
const PLACE = '|relation=customer|wave=w1';
const touchpoint = (id: string) => ({ id, label: { en: id } });
const rating = (id: string) => buildRating(id, { touchpoint: id, not_met: ['na'] });

/** A study with a path, paired questions, an open question and two roles, by accounts. */
const STUDY = buildStudy({
	roles: buildNames('finance', 'it'),
	columns: { account: 'account' },
	touchpoints: [touchpoint('visit'), touchpoint('repair'), touchpoint('bill')],
	questions: [
		RECOMMEND,
		{ ...rating('visit'), pairs_with: 'hoped' },
		rating('repair'),
		rating('bill'),
		buildRating('hoped'),
	],
});

/** Sixty persons two to an account, of whom some answer as told. */
function people(answersOf: (at: number) => Row['answers'], accountOf = twoToAnAccount): Row[] {
	return Array.from({ length: 60 }, (_, at) => ({
		person: `p${String(at).padStart(2, '0')}`,
		account: accountOf(at),
		role: at % 2 === 0 ? 'finance' : 'it',
		answers: {
			recommend: at % 11,
			visit: 3 + (at % 5),
			hoped: 1 + (at % 7),
			bill: 6,
			...answersOf(at),
		},
	}));
}

function twoToAnAccount(at: number): string {
	return `a${Math.floor(at / 2)}`;
}

/** The first thirteen of twenty are of one account. */
function mostOfOne(at: number): string {
	return at < 13 ? 'large' : twoToAnAccount(at);
}

function shownOf(study: Study, rows: readonly Row[], is: (fact: Fact) => boolean): string[] {
	const facts = calculate(study, rows).facts.filter(is);
	expect(facts.length).toBeGreaterThan(0);
	return facts.flatMap(({ id, status }) => (status === 'hidden' ? [] : [id]));
}

function fewMet(at: number) {
	return { repair: at < 20 ? 1 + (at % 7) : NOT_MET };
}

function failedTwenty(at: number) {
	return { visit: 6, repair: at < 20 ? 1 : 6 };
}

function twentyHoped(at: number) {
	return { hoped: at < 20 ? 1 + (at % 7) : ({ absent: 'noAnswer' } as const) };
}

function allMet() {
	return { repair: 5 };
}

const isOfRepair = ({ touchpoint: of, role, metric }: Fact) =>
	of === 'repair' && role === '' && !metric.startsWith('met');

const isOfFinance = ({ role, against, question }: Fact) =>
	role === 'finance' && against.startsWith('role.') && question === 'recommend';

const isOfAccounts = ({ metric }: Fact) => metric.endsWith('-accounts');

describe('a number of which one account has most of the answers is hidden', () => {
	test('whatever is told of a touchpoint that few others met', () => {
		expect(shownOf(STUDY, people(fewMet), isOfRepair).length).toBeGreaterThan(0);
		expect(shownOf(STUDY, people(fewMet, mostOfOne), isOfRepair)).toEqual([]);
	});

	test.each([
		['the share who met it, whose answers are hidden', `met:repair${PLACE}`, fewMet],
		['how many it failed as the only one', `only-failing:repair${PLACE}`, failedTwenty],
		['a gap of those who told both', `gap:visit${PLACE}`, twentyHoped],
	] as const)('%s', (_, id, answersOf) => {
		expect(factOf(calculate(STUDY, people(answersOf)), id).value).not.toBeNull();
		expect(factOf(calculate(STUDY, people(answersOf, mostOfOne)), id).status).toBe('hidden');
	});

	test('a comparison of whose other side one account has most', () => {
		const rows = people(allMet, (at) => (at % 2 === 1 && at < 36 ? 'large' : `a${at}`));
		expect(shownOf(STUDY, people(allMet), isOfFinance).length).toBeGreaterThan(0);
		expect(shownOf(STUDY, rows, isOfFinance)).toEqual([]);
	});

	test('shares of accounts, where most of the people are of one of them', () => {
		const large = people(allMet, (at) => (at < 40 ? 'large' : `a${at}`));
		expect(shownOf(STUDY, people(allMet), isOfAccounts).length).toBeGreaterThan(0);
		expect(shownOf(STUDY, large, isOfAccounts)).toEqual([]);
	});
});

test('every group behind a derived number tells what its largest account has', () => {
	const numbers = [...derive(STUDY, people(allMet)).values()];
	expect(numbers.length).toBeGreaterThan(10);
	const bases = numbers.flatMap(({ base, otherBases }) => [base, ...otherBases]);
	for (const { n, largestAccount } of bases) {
		expect(largestAccount).toBeGreaterThan(n === 0 ? -1 : 0);
		expect(largestAccount).toBeLessThanOrEqual(1);
	}
});
