import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Published } from '../../src/publishing/publish.ts';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { calculate, factOf } from '../responses/calculate.ts';
import { sweep } from '../sweep.ts';

const roles = ['a', 'b', 'c', 'd'];
const study = buildStudy({ roles: buildNames(...roles) });
const scores = (count: number) => Array.from({ length: count }, (_, at) => at % 11);
const TOTAL = '|relation=customer|wave=w1';
const ofRole = (role: string) => `|relation=customer|role=${role}|wave=w1`;

function statusesOf(published: Published, metric: string): readonly string[] {
	return roles.flatMap((role) => {
		const { status } = factOf(published, `${metric}${ofRole(role)}`);
		return status === 'hidden' ? [role] : [];
	});
}

function peopleOf(counts: readonly number[]): Row[] {
	return counts.flatMap((count, at) =>
		buildRows('recommend', scores(count), { role: roles[at] ?? '' }),
	);
}

test('the whole without the roles that are shown is never a small role', () => {
	const published = calculate(study, peopleOf([3, 9, 20, 30]));
	expect(statusesOf(published, 'nps:recommend')).toEqual(['a', 'b']);
	expect(statusesOf(published, 'mean:recommend')).toEqual(['a', 'b']);
	expect(published.breaches).toEqual([]);
});

test('a distribution needs eight persons to hide behind too', () => {
	const published = calculate(study, peopleOf([6, 9, 20, 30]));
	expect(statusesOf(published, 'nps:recommend')).toEqual([]);
	expect(statusesOf(published, 'promoters:recommend')).toEqual(['a', 'b']);
});

describe('everybody in a group gave the same answer', () => {
	const others = peopleOf([0, 9, 20, 30]);

	test('its distribution is hidden, the class that they are in is not', () => {
		const alike = buildRows('recommend', times(12, 9), { role: 'a' });
		const published = calculate(study, [...alike, ...others]);
		expect(statusesOf(published, 'distribution:recommend:9')).toEqual(['a', 'b']);
		expect(factOf(published, `nps:recommend${ofRole('a')}`)).toMatchObject({ value: 100, n: 12 });
		expect(factOf(published, `mean:recommend${ofRole('a')}`).status).not.toBe('hidden');
	});

	test('all but one is as telling', () => {
		const alike = buildRows('recommend', [...times(11, 9), 2], { role: 'a' });
		const published = calculate(study, [...alike, ...others]);
		expect(statusesOf(published, 'distribution:recommend:9')).toEqual(['a', 'b']);
	});

	test('a mean at an end of its scale is hidden, with another beside it', () => {
		const alike = buildRows('recommend', times(12, 0), { role: 'a' });
		const published = calculate(study, [...alike, ...others]);
		expect(statusesOf(published, 'mean:recommend')).toEqual(['a', 'b']);
		expect(factOf(published, `nps:recommend${ofRole('a')}`).value).toBe(-100);
	});
});

test('a group with most of its answers from one account is hidden', () => {
	const withAccounts = buildStudy({ roles: buildNames(...roles), columns: { account: 'account' } });
	const rows = peopleOf([10, 9, 20, 30]).map((row, at): Row =>
		Object.assign({}, row, { account: row.role === 'a' && at < 6 ? 'large' : `of-${at}` }),
	);
	expect(statusesOf(calculate(withAccounts, rows), 'nps:recommend')).toEqual(['a', 'b']);
});

test('few people without a role are given away neither by the roles nor by the rest of them', () => {
	const rows = [
		...peopleOf([12, 9, 20, 30]),
		...buildRows('recommend', scores(2), {}).map((row) => ({ ...row, person: `${row.person}z` })),
	];
	const published = calculate(study, rows);
	expect(statusesOf(published, 'nps:recommend')).toEqual(['b']);
	const rest = published.facts.filter(({ against }) => against === 'role.rest');
	expect(rest.length).toBeGreaterThan(0);
	expect(rest.every(({ status }) => status === 'hidden')).toBe(true);
});

test('a gap is hidden where one of its questions is, and not told by the whole', () => {
	const paired = buildStudy({
		roles: buildNames(...roles),
		questions: [RECOMMEND, buildRating('visit', { pairs_with: 'hoped' }), buildRating('hoped')],
	});
	const rows = peopleOf([12, 9, 20, 30]).map((row, at): Row => {
		const hasHoped = row.role !== 'a' || at < 4;
		const hoped = hasHoped ? 1 + (at % 7) : ({ absent: 'noAnswer' } as const);
		return { ...row, answers: { ...row.answers, visit: 1 + ((at * 3) % 7), hoped } };
	});
	const published = calculate(paired, rows);
	expect(statusesOf(published, 'mean:visit')).toEqual([]);
	expect(statusesOf(published, 'mean:hoped')).toEqual(['a', 'b']);
	expect(statusesOf(published, 'gap:visit')).toEqual(['a', 'b']);
	expect(factOf(published, `gap:visit${TOTAL}`).status).not.toBe('hidden');
});

test('whatever people answer, the attack on what is shown finds nobody', () => {
	const crossed = buildStudy({
		roles: buildNames(...roles),
		columns: { account: 'account' },
		segments: [
			{ id: 'size', column: 'size', label: { en: 'Size' }, values: buildNames('small', 'large') },
		],
	});
	const cuts = [{ id: 'x', metrics: ['nps:recommend'], by: ['role', 'segment.size'], against: [] }];
	const person = fc.record({
		score: fc.integer({ min: 0, max: 10 }),
		role: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c', 'd', ''),
		size: fc.constantFrom('small', 'large', 'large', ''),
		account: fc.nat({ max: 20 }),
	});
	fc.assert(
		fc.property(fc.array(person, { minLength: 20, maxLength: 120 }), (people) => {
			const rows = people.map(({ score, role, size, account }, at): Row => ({
				person: `p${at}`,
				...(role === '' ? {} : { role }),
				account: `a${account}`,
				segments: { size },
				answers: { recommend: score },
			}));
			expect(calculate(crossed, rows, cuts).breaches).toEqual([]);
		}),
		{ numRuns: sweep(20, 40, 500) },
	);
});
