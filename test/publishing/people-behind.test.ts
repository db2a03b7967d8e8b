import { describe, expect, test } from 'vitest';
import type { ReasonBehind } from '../../src/publishing/hiding/people-behind.ts';
import type { Published } from '../../src/publishing/publish.ts';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { calculate } from '../responses/calculate.ts';

const ROLES = ['a', 'b', 'c', 'd'];
const study = buildStudy({ roles: buildNames(...ROLES) });
const scores = (count: number) => Array.from({ length: count }, (_, at) => at % 11);
const ofRole = (metric: string, role: string) => `${metric}|relation=customer|role=${role}|wave=w1`;

function peopleOf(counts: readonly number[]): Row[] {
	return counts.flatMap((count, at) =>
		buildRows('recommend', scores(count), { role: ROLES[at] ?? '' }),
	);
}

/** The same people, those of role a in these accounts, all others each in one of their own. */
function rowsBy(accountOf: (at: number) => string): Row[] {
	return peopleOf([10, 9, 20, 30]).map((row, at): Row =>
		Object.assign({}, row, { account: row.role === 'a' ? accountOf(at) : `of-${at}` }),
	);
}

const reasonsOf = (published: Published, fact: string): readonly ReasonBehind[] =>
	published.peopleBehind(fact).flatMap(({ reasons }) => reasons);

const own = (published: Published, fact: string) =>
	reasonsOf(published, fact).map(({ reason }) => reason);

describe('why a fact is hidden is told with its counts', () => {
	test('too few persons', () => {
		const published = calculate(study, peopleOf([4, 9, 20, 30]));
		const nps = ofRole('nps:recommend', 'a');
		expect(own(published, nps)).toEqual([{ kind: 'persons', persons: 4, least: 5 }]);
	});

	test('too few accounts, and one account that gave most answers', () => {
		const withAccounts = buildStudy({
			roles: buildNames(...ROLES),
			columns: { account: 'account' },
		});
		const nps = ofRole('nps:recommend', 'a');
		const ofTwo = calculate(
			withAccounts,
			rowsBy((at) => `account-${at % 2}`),
		);
		expect(own(ofTwo, nps)).toEqual([{ kind: 'accounts', accounts: 2, least: 3 }]);
		const ofOne = calculate(
			withAccounts,
			rowsBy((at) => (at < 6 ? 'large' : `of-${at}`)),
		);
		expect(own(ofOne, nps)).toEqual([{ kind: 'dominance', share: 60, most: 50 }]);
	});

	test('a distribution of few, and one in which all or all but one agree', () => {
		const few = calculate(study, peopleOf([6, 9, 20, 30]));
		expect(own(few, ofRole('distribution:recommend:3', 'a'))).toEqual([
			{ kind: 'distribution', persons: 6, least: 8 },
		]);
		const others = peopleOf([0, 9, 20, 30]);
		const alike = [...buildRows('recommend', [...times(11, 9), 2], { role: 'a' }), ...others];
		expect(own(calculate(study, alike), ofRole('distribution:recommend:9', 'a'))).toEqual([
			{ kind: 'uniform', persons: 12 },
		]);
	});

	test('a mean at an end of its scale', () => {
		const lowest = buildRows('recommend', times(12, 0), { role: 'a' });
		const published = calculate(study, [...lowest, ...peopleOf([0, 9, 20, 30])]);
		expect(own(published, ofRole('mean:recommend', 'a'))).toEqual([
			{ kind: 'end-of-scale', persons: 12 },
		]);
	});

	test('a gap that leaves the score of a few', () => {
		const paired = buildStudy({
			roles: buildNames(...ROLES),
			questions: [RECOMMEND, buildRating('visit', { pairs_with: 'hoped' }), buildRating('hoped')],
		});
		const rows = peopleOf([10, 9, 20, 30]).map((row, at): Row => {
			const hoped = row.role !== 'a' || at < 7 ? 1 + (at % 7) : ({ absent: 'noAnswer' } as const);
			return { ...row, answers: { ...row.answers, visit: 1 + ((at * 3) % 7), hoped } };
		});
		const reasons = own(calculate(paired, rows), ofRole('gap:visit', 'a'));
		expect(reasons).toContainEqual({ kind: 'remainder', persons: 7 });
	});

	test('one that would help to find another names it, with the reason of that one', () => {
		const published = calculate(study, peopleOf([4, 9, 20, 30]));
		expect(reasonsOf(published, ofRole('nps:recommend', 'b'))).toEqual([
			{
				reason: { kind: 'complementary', protects: ofRole('nps:recommend', 'a') },
				because: [{ reason: { kind: 'persons', persons: 4, least: 5 }, because: [] }],
			},
		]);
	});

	test('a layer above hidden people names a fact of theirs', () => {
		const published = calculate(study, peopleOf([4, 9, 20, 30]));
		const [answers, mean] = published.peopleBehind(ofRole('mean:recommend', 'b'));
		expect([answers?.layer, mean?.layer]).toEqual(['answers', 'mean']);
		expect(mean?.reasons).toMatchObject([
			{
				reason: { kind: 'gives-away', group: ofRole('nps:recommend', 'b') },
				because: [{ reason: { kind: 'complementary', protects: ofRole('nps:recommend', 'a') } }],
			},
		]);
	});
});

test('of a comparison both sides are told', () => {
	const published = calculate(study, peopleOf([4, 9, 20, 30]));
	const people = published.peopleBehind(`${ofRole('nps:recommend', 'c')}|against=role.rest`);
	expect(people.map(({ cut, persons, isHidden }) => [cut.get('role'), persons, isHidden])).toEqual([
		[['c'], 20, false],
		[['a', 'b', 'd'], 43, false],
	]);
});

test('of a shown fact the sums are told that it is a part of, and what is hidden in them', () => {
	const published = calculate(study, peopleOf([4, 9, 20, 30]));
	const [people] = published.peopleBehind(ofRole('nps:recommend', 'c'));
	expect(people).toMatchObject({ persons: 20, isHidden: false, reasons: [] });
	const sum = people?.sums.find(({ whole }) => !whole.cut.has('role'));
	expect(sum).toMatchObject({ dimension: 'role', whole: { persons: 63 }, rest: 0 });
	expect(sum?.parts.map(({ persons, isHidden }) => [persons, isHidden])).toEqual([
		[4, true],
		[9, true],
		[20, false],
		[30, false],
	]);
});

test('nothing is told of an id that is no fact', () => {
	expect(calculate(study, peopleOf([4, 9])).peopleBehind('nps:other')).toEqual([]);
});
