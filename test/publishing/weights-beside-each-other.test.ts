import { describe, expect, test } from 'vitest';
import type { ToldGroup } from '../../src/publishing/series/told-group.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildStudy } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { frameOf, published } from '../weighting/weighed.ts';

const WHOLE = 'nps:recommend|relation=customer|wave=w1';
const BY_ACCOUNT = `${WHOLE}|weights=account`;
const BY_REVENUE = `${WHOLE}|weights=revenue`;

const study = buildStudy({ columns: { account: 'account' } });
const rows = Array.from({ length: 30 }, (_, at): Row => ({
	person: `p${String(at).padStart(2, '0')}`,
	account: `a${at}`,
	answers: { recommend: (at * 7) % 11 },
}));

/** Of each account but the first so many. */
function revenuesWithout(few: number) {
	const revenues = rows.map(({ account = '' }, at) => [account, at < few ? null : 100] as const);
	return frameOf({}, Object.fromEntries(revenues));
}

/** What a version told of all but the last so many people, of their number alone. */
function toldWithout(few: number): readonly ToldGroup[] {
	return published(study, rows)
		.told()
		.filter(({ universe }) => !/\b(?:account|revenue)\b/.test(universe))
		.map((one) => {
			const persons = one.persons?.slice(0, one.persons.length - few) ?? null;
			return { ...one, persons, n: one.n - few, version: 'small/v1' };
		});
}

describe('a number by revenue', () => {
	test('is hidden where few are left out of it, whose number would be known', () => {
		expect(factOf(published(study, rows, revenuesWithout(0)), BY_REVENUE).n).toBe(30);
		expect(factOf(published(study, rows, revenuesWithout(5)), BY_REVENUE).n).toBe(25);
		const facts = published(study, rows, revenuesWithout(3));
		expect(factOf(facts, BY_REVENUE).status).toBe('hidden');
		expect(factOf(facts, WHOLE).n).toBe(30);
	});
});

test('a number that is hidden is not told by another weighting of the same people', () => {
	const grown = published(study, rows, revenuesWithout(0), toldWithout(3));
	expect([WHOLE, BY_ACCOUNT, BY_REVENUE].map((id) => factOf(grown, id).status)).toEqual([
		'hidden',
		'hidden',
		'hidden',
	]);
	const enough = published(study, rows, revenuesWithout(0), toldWithout(5));
	expect(factOf(enough, BY_ACCOUNT).n).toBe(30);
});

describe('a number by the decision', () => {
	const DECIDERS = { a: 'decides', b: 'decides', c: 'uses' };
	const ofRoles = buildStudy({
		roles: Object.entries(DECIDERS).map(([id, decision]) => ({
			id,
			label: { en: id },
			values: [id],
			decision,
		})),
	});
	const told = (others: number) => {
		const sizes = { a: 30, b: others, c: 20 };
		const all = Object.entries(sizes).flatMap(([role, n]) =>
			Array.from({ length: n }, (_, at): Row => ({
				person: `${role}${String(at).padStart(2, '0')}`,
				role,
				answers: { recommend: (at * 7) % 11 },
			})),
		);
		return published(ofRoles, all);
	};

	test('is of the roles that decide, and hidden where one of them is that it would tell beside the other', () => {
		expect(factOf(told(10), `${WHOLE}|weights=decision`).n).toBe(40);
		const facts = told(4);
		expect(factOf(facts, WHOLE.replace('|wave', '|role=a|wave')).n).toBe(30);
		expect(factOf(facts, `${WHOLE}|weights=decision`).status).toBe('hidden');
	});
});
